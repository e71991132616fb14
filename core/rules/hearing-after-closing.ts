import { rule } from './rule';

export default rule({
  title: '开庭日期晚于结案日期',
  en: 'Heard after it was closed',
  why: '结案之后不会再开庭，两个日期至少一个录错',
  repair: '对照庭审笔录和送达回证改正',
  basis: ['manual-2022:10', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  each: 'hearing',
  needs: ['closedOn'],
  needsOfRow: ['date'],
  since: '0.1.0',

  check: ({ closedOn }, { date }) => closedOn && date && date.slice(0, 10) > closedOn && { field: 'hearing.date' },

  examples: {
    pass: [
      { closedOn: '2022-06-20', hearings: [{ date: '2022-06-10T09:00' }] },
      { closedOn: null, hearings: [{ date: '2022-06-10' }] },
    ],
    fail: [{ closedOn: '2022-06-20', hearings: [{ date: '2022-06-21T09:00' }] }],
    unseen: [{ hearings: [{ date: '2022-06-21' }] }],
    boundary: [{ closedOn: '2022-06-20', hearings: [{ date: '2022-06-20T15:00' }] }],
  },
});
