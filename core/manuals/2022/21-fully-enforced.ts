import { cases, closedInYear, firstEnforcement, indicator } from '../../measure/language';
import { any, filedIn, oneOf, pending } from '../../measure/predicate';

const done = { type: '执', filedOn: '2022-01-08', closedOn: '2022-05-08' };
const rows = [
  { ...done, closingMode: ['执行完毕'], times: 70 },
  { ...done, closingMode: ['终结本次执行程序'], times: 90 },
  { ...done, closedOn: null, times: 40 },
];

export default indicator({
  title: '首执案件执行完毕率',
  en: 'First enforcement cases fully enforced',
  chapter: 6,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(firstEnforcement, closedInYear()),
    counting: oneOf('closingMode', '执行完毕'),
  },
  target: { kind: 'rank' },
  seconds: {
    b: {
      title: '按受理',
      en: 'Of those received',
      measure: {
        kind: 'share',
        of: cases(firstEnforcement, any(filedIn('calendarYear'), pending('lastYearEnd'))),
        counting: closedInYear('执行完毕'),
      },
    },
  },
  derived: ['“首次执行案件数”可以是结案也可以是受理，默认按结案'],
  advice: ['有履行能力的先促成自动履行', '符合执行完毕条件的及时报结'],
  examples: [
    { when: '结案 160 件，执行完毕 70 件', given: { cases: rows }, gives: '70/160' },
    { when: '按受理 200 件', given: { cases: rows }, gives: '70/200', second: 'b' },
  ],
});
