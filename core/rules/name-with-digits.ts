import { isOrganisation } from '../case/roles';
import { rule } from './rule';

/** Characters of a person's name with a stray digit; names of firms are longer. */
const longest = 4;

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

  // Firms have digits in their names: told only of persons, by their kind, their document or the shortness of the name.
  check: (_, { name, kind, documentType }) => {
    if (!name?.flags?.includes('digits')) return false;
    const looksLikePerson = documentType?.includes('身份证') || (name.length !== undefined && name.length <= longest);
    return (isOrganisation(kind) ?? !looksLikePerson) === false && { field: 'party.name' };
  },

  examples: {
    pass: [
      { parties: [{ name: { masked: '张*', flags: [] } }] },
      { parties: [{ kind: '法人', name: { masked: '松泉**公司', flags: ['digits'] } }] },
    ],
    fail: [
      { parties: [{ kind: '自然人', name: { masked: '张*', flags: ['digits'] } }] },
      { parties: [{ documentType: '居民身份证', name: { masked: '张*', flags: ['digits'] } }] },
      { parties: [{ name: { masked: '张***', length: 4, flags: ['digits'] } }] },
    ],
    boundary: [
      { parties: [{ name: { masked: '松泉**', flags: ['digits'] } }] },
      { parties: [{ name: { masked: '松泉***', length: 5, flags: ['digits'] } }] },
    ],
    unseen: [{ parties: [{}] }],
  },
});
