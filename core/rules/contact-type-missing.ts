import { typeOf } from '../case/case-class';
import { isBlank } from '../case/entries';
import { isProsecution, mayBeAccused } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '联系方式类型空着',
  en: 'The type of contact is missing',
  why: '空着；五项缺一，不计有效公开',
  repair: '选择号码是谁的：本人、亲属或代理人',
  basis: ['manual-2022:11'],
  kind: 'missing',
  severity: 'error',
  facet: 'contact',
  each: 'party',
  needsOfRow: ['contactType', 'role'],
  since: '0.1.0',

  // An accused without a phone of their own is reached through the defender's entry, or phone-missing asks for one.
  check: ({ caseNumber }, { contactType, role, phone }) =>
    isBlank(contactType) &&
    !isProsecution(role) &&
    !(phone === null && mayBeAccused(role, typeOf(caseNumber))) && { field: 'party.contactType' },

  examples: {
    pass: [
      { parties: [{ role: '原告', contactType: '手机（本人）' }] },
      { parties: [{ role: '公诉机关', contactType: null }] },
      { parties: [{ role: '被告人', contactType: null, phone: null }] },
    ],
    fail: [{ parties: [{ role: '被告', contactType: null }] }],
    unseen: [{ parties: [{ role: '被告' }] }],
  },
});
