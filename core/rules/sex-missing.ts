import { isBlank } from '../case/entries';
import { isOrganisation } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '自然人的性别空着',
  en: 'The sex of a person is missing',
  why: '空着；裁判文书和司法统计都要用',
  repair: '按证件选择',
  basis: ['manual-2022:14①'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['sex', 'kind'],
  since: '0.1.0',

  check: (_, { sex, kind }) => isBlank(sex) && isOrganisation(kind) === false && { field: 'party.sex' },

  examples: {
    pass: [{ parties: [{ kind: '自然人', sex: { agrees: true } }] }, { parties: [{ kind: '法人', sex: null }] }],
    fail: [{ parties: [{ kind: '自然人', sex: null }] }],
    unseen: [{ parties: [{ kind: '自然人' }] }],
  },
});
