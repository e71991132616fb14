import { isBlank } from '../case/entries';
import { isProsecution } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '当事人类型没有选',
  en: 'The kind of a party is not chosen',
  why: '没有选；自然人和单位要填的项目不同',
  repair: '选择自然人、法人或非法人组织',
  basis: ['manual-2022:14①'],
  kind: 'missing',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['kind', 'role'],
  since: '0.1.0',

  check: (_, { kind, role }) => isBlank(kind) && !isProsecution(role) && { field: 'party.kind' },

  examples: {
    pass: [{ parties: [{ kind: '自然人', role: '原告' }] }, { parties: [{ kind: null, role: '公诉机关' }] }],
    fail: [{ parties: [{ kind: null, role: '原告' }] }],
    unseen: [{ parties: [{ role: '原告' }] }],
  },
});
