import { isBlank } from '../case/entries';
import { isOrganisation } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '自然人的出生日期空着',
  en: 'The birth date of a person is missing',
  why: '空着；是否未成年人要看它',
  repair: '按证件填写',
  basis: ['manual-2022:14①'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['birthDate', 'kind'],
  since: '0.1.0',

  check: (_, { birthDate, kind }) =>
    isBlank(birthDate) && isOrganisation(kind) === false && { field: 'party.birthDate' },

  examples: {
    pass: [
      { parties: [{ kind: '自然人', birthDate: { agrees: true } }] },
      { parties: [{ kind: '法人', birthDate: null }] },
    ],
    fail: [{ parties: [{ kind: '自然人', birthDate: null }] }],
    unseen: [{ parties: [{ kind: '自然人' }] }],
  },
});
