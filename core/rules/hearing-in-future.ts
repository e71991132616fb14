import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '结案方式已定，还有今天之后的开庭',
  en: 'A way of closing is chosen, yet a hearing lies in the future',
  why: '要结的案件不会再开庭，日期可能录错',
  repair: '对照庭审笔录改正；没有开的排期删去',
  basis: ['manual-2022:10②', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'hearing',
  each: 'hearing',
  optional: true,
  needs: ['closingMode'],
  needsOfRow: ['date'],
  since: '0.1.0',

  // After closing: hearing-after-closing says it.
  check: ({ closingMode, closedOn }, { date }, { today }) =>
    isFilled(closingMode) &&
    !isFilled(closedOn) &&
    isFilled(date) &&
    date.slice(0, 10) > today && { field: 'hearing.date' },

  examples: {
    pass: [
      { closingMode: ['判决'], hearings: [{ date: '2022-06-10T09:00' }], today: '2022-06-20' },
      { closingMode: null, hearings: [{ date: '2022-06-28T09:00' }], today: '2022-06-20' },
      { closingMode: ['判决'], hearings: [{ date: null }], today: '2022-06-20' },
      { closingMode: ['判决'], closedOn: '2022-06-20', hearings: [{ date: '2022-06-28' }], today: '2022-06-20' },
    ],
    fail: [{ closingMode: ['判决'], hearings: [{ date: '2022-06-21T09:00' }], today: '2022-06-20' }],
    unseen: [{ hearings: [{ date: '2022-06-21T09:00' }] }, { closingMode: ['判决'], hearings: [{}] }],
    boundary: [{ closingMode: ['判决'], hearings: [{ date: '2022-06-20T09:00' }], today: '2022-06-20' }],
  },
});
