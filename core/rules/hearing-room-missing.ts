import { isBlank, isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '开庭记录没有法庭或地点',
  en: 'A hearing without a room',
  why: '空着；开庭的时间和地点都要向当事人公开',
  repair: '对照庭审笔录填写法庭；线上开庭的写明线上',
  basis: ['法释〔2018〕7号:7', 'manual-2022:10②'],
  kind: 'missing',
  severity: 'warning',
  facet: 'hearing',
  each: 'hearing',
  optional: true,
  needsOfRow: ['date', 'room'],
  since: '0.1.0',

  // A row without a day is a rule of its own.
  check: (_, { date, room }) => isFilled(date) && isBlank(room) && { field: 'hearing.room' },

  examples: {
    pass: [{ hearings: [{ date: '2022-06-10T09:00', room: '第三审判庭' }] }],
    fail: [{ hearings: [{ date: '2022-06-10T09:00', room: null }] }],
    unseen: [{ hearings: [{ date: '2022-06-10T09:00' }] }, {}],
    boundary: [{ hearings: [{ date: null, room: null }] }],
  },
});
