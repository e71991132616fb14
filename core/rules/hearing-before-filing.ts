import { rule } from './rule';

export default rule({
  title: '开庭日期早于立案日期',
  en: 'Heard before it was filed',
  why: '立案之前不可能开庭，两个日期至少一个录错',
  repair: '对照立案审批表和庭审笔录改正',
  basis: ['manual-2022:10', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  each: 'hearing',
  needs: ['filedOn'],
  needsOfRow: ['date'],
  since: '0.1.0',

  check: ({ filedOn }, { date }) => filedOn && date && date.slice(0, 10) < filedOn && { field: 'hearing.date' },

  examples: {
    pass: [
      { filedOn: '2022-05-01', hearings: [{ date: '2022-05-20T09:00' }] },
      { filedOn: '2022-05-01', hearings: [] },
    ],
    fail: [{ filedOn: '2022-05-01', hearings: [{ date: '2021-05-20T09:00' }] }],
    unseen: [{ hearings: [{ date: '2022-05-20' }] }, { filedOn: '2022-05-01' }],
    boundary: [{ filedOn: '2022-05-20', hearings: [{ date: '2022-05-20T09:00' }] }],
  },
});
