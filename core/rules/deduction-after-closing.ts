import { isFilled } from '../case/entries';
import { isDeduction } from '../case/time-limit';
import { everyClass, rule } from './rule';

export default rule({
  title: '扣除止日晚于结案',
  en: 'A deduction outlasts the case',
  why: '结案时扣除事由必已消失，止日应在结案之前',
  repair: '改为事由实际消失的日期',
  basis: ['法释〔2000〕29号:9', 'manual-2022:8⑤'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'limits',
  each: 'limit',
  optional: true,
  classes: everyClass,
  needs: ['closedOn'],
  needsOfRow: ['kind', 'to'],
  since: '0.1.0',

  check: ({ closedOn }, limit) =>
    isFilled(closedOn) && isFilled(limit.to) && isDeduction(limit) && limit.to > closedOn && { field: 'limit.to' },

  examples: {
    pass: [
      { closedOn: '2022-06-20', limits: [{ kind: '扣除', to: '2022-06-01' }] },
      { closedOn: null, limits: [] },
    ],
    fail: [{ closedOn: '2022-06-20', limits: [{ kind: '扣除', to: '2022-07-01' }] }],
    unseen: [{ limits: [{ kind: '扣除', to: '2022-07-01' }] }],
    boundary: [{ closedOn: '2022-06-20', limits: [{ kind: '扣除', to: '2022-06-20' }] }],
  },
});
