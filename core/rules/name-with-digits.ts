import { isOrganisation } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '姓名里有数字',
  en: 'The name holds digits',
  why: '自然人的姓名里不应有数字，可能串了栏',
  repair: '按证件改正姓名',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['name'],
  since: '0.1.0',

  // Firms have digits in their names: told only of those who are known to be persons.
  check: (_, { name, kind, documentType }) =>
    name?.flags?.includes('digits') &&
    (isOrganisation(kind) ?? !documentType?.includes('身份证')) === false && { field: 'party.name' },

  examples: {
    pass: [
      { parties: [{ name: { masked: '张*', flags: [] } }] },
      { parties: [{ kind: '法人', name: { masked: '松泉**公司', flags: ['digits'] } }] },
    ],
    fail: [
      { parties: [{ kind: '自然人', name: { masked: '张*', flags: ['digits'] } }] },
      { parties: [{ documentType: '居民身份证', name: { masked: '张*', flags: ['digits'] } }] },
    ],
    boundary: [{ parties: [{ name: { masked: '松泉**', flags: ['digits'] } }] }],
    unseen: [{ parties: [{}] }],
  },
});
