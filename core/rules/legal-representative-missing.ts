import { isBlank } from '../case/entries';
import { isOrganisation, isProsecution } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '单位没有法定代表人',
  en: 'An organisation without a legal representative',
  why: '空着；单位由法定代表人或负责人代表诉讼',
  repair: '按营业执照或身份证明书填写',
  basis: ['民诉法:51', 'manual-2022:14②'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['legalRepresentative', 'kind'],
  since: '0.1.0',

  check: (_, { legalRepresentative, kind, role }) =>
    isBlank(legalRepresentative) &&
    isOrganisation(kind) === true &&
    !isProsecution(role) && { field: 'party.legalRepresentative' },

  examples: {
    pass: [
      { parties: [{ kind: '法人', legalRepresentative: { masked: '高*' } }] },
      { parties: [{ kind: '自然人', legalRepresentative: null }] },
    ],
    fail: [{ parties: [{ kind: '法人', legalRepresentative: null }] }],
    unseen: [{ parties: [{ kind: '法人' }] }],
  },
});
