import { isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '审限变更止日早于起日',
  en: 'A change of the time limit ends before it begins',
  why: '止日早于起日，至少一个录错',
  repair: '按审批表改正',
  basis: ['法释〔2000〕29号:9', 'manual-2022:8'],
  kind: 'wrong',
  severity: 'error',
  facet: 'limits',
  each: 'limit',
  optional: true,
  classes: everyClass,
  needsOfRow: ['from', 'to'],
  since: '0.1.0',

  check: (_, { from, to }) => isFilled(from) && isFilled(to) && to < from && { field: 'limit.to' },

  examples: {
    pass: [{ limits: [{ from: '2022-06-01', to: '2022-06-10' }] }, { limits: [{ from: '2022-06-01', to: null }] }],
    fail: [{ limits: [{ from: '2022-06-10', to: '2022-06-01' }] }],
    unseen: [{ limits: [{ from: '2022-06-10' }] }],
    boundary: [{ limits: [{ from: '2022-06-10', to: '2022-06-10' }] }],
  },
});
