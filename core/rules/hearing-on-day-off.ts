import { dayOffName } from '../case/day-off';
import { rule } from './rule';

export default rule({
  title: '在休息日开庭',
  en: 'Heard on a day off',
  why: '开庭日期是休息日，可能录错了一天',
  repair: '对照庭审笔录核对；确在休息日开庭的可忽略并说明',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'hearing',
  each: 'hearing',
  optional: true,
  needsOfRow: ['date'],
  since: '0.1.0',

  check: (_, { date }) => {
    if (!date) return false;
    const name = dayOffName(date.slice(0, 10));
    return name === undefined ? 'unseen' : name && { field: 'hearing.date', message: `开庭日期是休息日（${name}）` };
  },

  examples: {
    pass: [{ hearings: [{ date: '2022-06-10T09:00' }] }, { hearings: [{ date: null }] }],
    fail: [{ hearings: [{ date: '2022-06-11T09:00' }] }, { hearings: [{ date: '2022-10-01' }] }],
    unseen: [{ hearings: [{}] }, { hearings: [{ date: '2027-06-11' }] }],
    boundary: [{ hearings: [{ date: '2022-10-08' }] }],
  },
});
