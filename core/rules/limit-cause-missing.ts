import { isBlank, isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '审限变更没有事由',
  en: 'A change of the time limit without its cause',
  why: '空着；延长和扣除的事由要向当事人公开',
  repair: '按审批表选择事由',
  basis: ['法释〔2019〕4号:7', 'manual-2022:8'],
  kind: 'missing',
  severity: 'warning',
  facet: 'limits',
  each: 'limit',
  optional: true,
  classes: everyClass,
  needsOfRow: ['kind', 'cause'],
  since: '0.1.0',

  check: (_, { kind, cause }) => isFilled(kind) && isBlank(cause) && { field: 'limit.cause' },

  examples: {
    pass: [{ limits: [{ kind: '扣除', cause: '公告的期间' }] }],
    fail: [{ limits: [{ kind: '扣除', cause: null }] }],
    unseen: [{ limits: [{ kind: '扣除' }] }, {}],
    boundary: [{ limits: [{ kind: null, cause: null }] }],
  },
});
