import { isOrganisation } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '法定代表人是占位的内容',
  en: 'The legal representative is a placeholder',
  why: '填的不像真实姓名，可能是随手填的',
  repair: '按营业执照或身份证明书填写',
  basis: ['民诉法:51', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['legalRepresentative', 'kind'],
  since: '0.1.0',

  // A person has none: 无 in their box is no placeholder.
  check: (_, { legalRepresentative, kind }) =>
    legalRepresentative?.flags?.includes('placeholder') &&
    isOrganisation(kind) === true && { field: 'party.legalRepresentative' },

  examples: {
    pass: [
      { parties: [{ kind: '法人', legalRepresentative: { masked: '高*', flags: [] } }] },
      { parties: [{ kind: '法人', legalRepresentative: null }] },
    ],
    fail: [{ parties: [{ kind: '法人', legalRepresentative: { masked: '不*', flags: ['placeholder'] } }] }],
    unseen: [{ parties: [{ kind: '法人' }] }],
    boundary: [{ parties: [{ kind: '自然人', legalRepresentative: { masked: '无', flags: ['placeholder'] } }] }],
  },
});
