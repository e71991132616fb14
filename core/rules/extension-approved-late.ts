import { isFilled } from '../case/entries';
import { isExtension } from '../case/time-limit';
import { everyClass, rule } from './rule';

export default rule({
  title: '延长是到期之后才批准的',
  en: 'An extension was approved after the old deadline',
  why: '批准日期晚于延长起日，延长应在届满前批准',
  repair: '核对批准日期；确系事后补批的按规定报告',
  basis: ['法释〔2000〕29号:12'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'limits',
  each: 'limit',
  optional: true,
  classes: everyClass,
  needsOfRow: ['kind', 'from', 'approvedOn'],
  since: '0.1.0',

  check: (_, limit) =>
    isExtension(limit) &&
    isFilled(limit.approvedOn) &&
    isFilled(limit.from) &&
    limit.approvedOn > limit.from && { field: 'limit.approvedOn' },

  examples: {
    pass: [
      { limits: [{ kind: '延长', from: '2022-06-11', approvedOn: '2022-06-01' }] },
      { limits: [{ kind: '扣除', from: '2022-06-11', approvedOn: '2022-06-20' }] },
    ],
    fail: [{ limits: [{ kind: '延长', from: '2022-06-11', approvedOn: '2022-06-20' }] }],
    unseen: [{ limits: [{ kind: '延长', from: '2022-06-11' }] }],
    boundary: [{ limits: [{ kind: '延长', from: '2022-06-11', approvedOn: '2022-06-11' }] }],
  },
});
