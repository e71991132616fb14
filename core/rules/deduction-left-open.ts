import { daysBetween } from '../case/day';
import { isBlank, isFilled } from '../case/entries';
import { isDeduction } from '../case/time-limit';
import { everyClass, rule } from './rule';

export default rule({
  title: '扣除或中止没有恢复',
  en: 'A deduction or suspension was left open',
  why: '已过很久没有止日，事由可能早已消失',
  repair: '事由消失的补录止日、恢复计算；仍在的可忽略并说明',
  basis: ['法释〔2000〕29号:9', 'manual-2022:8⑤'],
  kind: 'missing',
  severity: 'warning',
  facet: 'limits',
  each: 'limit',
  optional: true,
  classes: everyClass,
  needsOfRow: ['kind', 'from', 'to'],
  params: { days: 90 },
  paramLabels: { days: '超过（天）' },
  since: '0.1.0',

  check: (_, limit, { today }, { days }) =>
    isDeduction(limit) &&
    isBlank(limit.to) &&
    isFilled(limit.from) &&
    daysBetween(limit.from, today) > days && { field: 'limit.to' },

  examples: {
    pass: [
      { limits: [{ kind: '扣除', from: '2022-01-01', to: '2022-02-01' }], today: '2022-06-20' },
      { limits: [{ kind: '延长', from: '2022-01-01', to: null }], today: '2022-06-20' },
    ],
    fail: [{ limits: [{ kind: '中止', from: '2022-01-01', to: null }], today: '2022-06-20' }],
    unseen: [{ limits: [{ kind: '中止', from: '2022-01-01' }] }, {}],
    boundary: [{ limits: [{ kind: '中止', from: '2022-03-22', to: null }], today: '2022-06-20' }],
  },
});
