import { cases, closedInYear, count, indicator, typed } from '../../measure/language';
import { any, filedIn, pending } from '../../measure/predicate';

const both = typed('执', '执恢');
const open = { type: '执', filedOn: '2022-02-08', closedOn: null };

export default indicator({
  title: '执行案件执结率',
  en: 'Enforcement cases closed, of those in hand',
  chapter: 5,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'share',
    of: cases(both, any(filedIn('calendarYear'), pending('lastYearEnd'))),
    counting: closedInYear(),
  },
  target: { kind: 'atLeast', value: '1' },
  seconds: {
    b: {
      title: '结收比',
      en: 'Closed to received',
      measure: {
        kind: 'ratio',
        numerator: count(cases(both, closedInYear())),
        denominator: count(cases(both, filedIn('calendarYear'))),
      },
      target: { kind: 'atLeast', value: '1' },
    },
  },
  derived: ['统计期按自然年，首次执行和恢复执行', '按公式最多 100 %；也可能是指结收比，另给'],
  moves: { closing: { numerator: 1, denominator: 0 } },
  advice: ['按月分解执结数', '旧存案件逐件清'],
  examples: [
    {
      when: '旧存 20、新收 180，已结 190',
      given: {
        cases: [
          { ...open, filedOn: '2021-08-08', closedOn: '2022-03-08', times: 20 },
          { ...open, closedOn: '2022-05-08', times: 120 },
          { ...open, type: '执恢', closedOn: '2022-05-08', times: 50 },
          { ...open, times: 10 },
        ],
      },
      gives: '190/200',
    },
    {
      when: '同样的案件，结收比',
      given: {
        cases: [
          { ...open, filedOn: '2021-08-08', closedOn: '2022-03-08', times: 20 },
          { ...open, closedOn: '2022-05-08', times: 170 },
          { ...open, times: 10 },
        ],
      },
      gives: '190/180',
      second: 'b',
    },
  ],
});
