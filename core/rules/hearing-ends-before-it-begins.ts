import { rule } from './rule';

export default rule({
  title: '庭审结束早于开始',
  en: 'A hearing ends before it begins',
  why: '结束时间早于开始时间，至少一个录错',
  repair: '对照庭审笔录改正',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  each: 'hearing',
  optional: true,
  needsOfRow: ['date', 'endedAt'],
  since: '0.1.0',

  // Days without times compare as days.
  check: (_, { date, endedAt }) => {
    if (!date || !endedAt) return false;
    const length = Math.min(date.length, endedAt.length);
    return endedAt.slice(0, length) < date.slice(0, length) && { field: 'hearing.endedAt' };
  },

  examples: {
    pass: [
      { hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:25' }] },
      { hearings: [{ date: '2022-06-10T09:00', endedAt: null }] },
    ],
    fail: [{ hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T08:25' }] }],
    unseen: [{ hearings: [{ date: '2022-06-10T09:00' }] }],
    boundary: [{ hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10' }] }],
  },
});
