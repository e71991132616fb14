import { rule } from './rule';

export default rule({
  title: '开庭记录没有日期',
  en: 'A hearing without a date',
  why: '日期空着，这条开庭记录不计入开庭数',
  repair: '对照庭审笔录填写日期和时间；多余的记录删去',
  basis: ['manual-2022:10②'],
  kind: 'missing',
  severity: 'error',
  facet: 'hearing',
  each: 'hearing',
  needs: ['hearings'],
  needsOfRow: ['date'],
  since: '0.1.0',

  // Where no hearing has a date the case counts as not heard, and the rules about that say so.
  check: ({ hearings }, { date }) => date === null && hearings.some((each) => each.date) && { field: 'hearing.date' },

  examples: {
    pass: [{ hearings: [{ date: '2022-06-10T09:00' }] }, { hearings: [] }],
    fail: [{ hearings: [{ date: '2022-06-10T09:00' }, { date: null }] }],
    unseen: [{ hearings: [{}] }, {}],
    boundary: [{ hearings: [{ date: null }] }],
  },
});
