import { isBlank, isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '庭审没有结束时间',
  en: 'A hearing without an end',
  why: '空着；庭审起止时间要公开，重叠也从它看出',
  repair: '对照庭审笔录填写',
  basis: ['法释〔2018〕7号:7', 'manual-2022:10②'],
  kind: 'missing',
  severity: 'warning',
  facet: 'hearing',
  each: 'hearing',
  optional: true,
  atClosing: true,
  needsOfRow: ['date', 'endedAt'],
  since: '0.1.0',

  // A hearing of today may still go on.
  check: (_, { date, endedAt }, { today }) =>
    isFilled(date) && date.slice(0, 10) < today && isBlank(endedAt) && { field: 'hearing.endedAt' },

  examples: {
    pass: [
      { hearings: [{ date: '2022-06-10T09:00', endedAt: '2022-06-10T10:25' }] },
      { hearings: [{ date: null, endedAt: null }] },
    ],
    fail: [{ hearings: [{ date: '2022-06-19T09:00', endedAt: null }], today: '2022-06-20' }],
    unseen: [{ hearings: [{ date: '2022-06-10T09:00' }] }, {}],
    boundary: [{ hearings: [{ date: '2022-06-20T09:00', endedAt: null }], today: '2022-06-20' }],
  },
});
