import { cases, closedInYear, firstEnforcement, indicator } from '../../measure/language';

export default indicator({
  title: '首次执行结案平均用时',
  en: 'Mean days of first enforcement',
  chapter: 6,
  unit: 'day',
  better: 'low',
  measure: { kind: 'mean', of: 'durationDays', over: cases(firstEnforcement, closedInYear()) },
  target: { kind: 'rank' },
  derived: ['天数为结案日期减立案日期'],
  advice: ['立案当天发执行通知、提起网络查控', '查到财产马上处置'],
  examples: [
    {
      when: '三件分别用了 60、120、30 天',
      given: {
        cases: [
          { type: '执', filedOn: '2022-01-01', closedOn: '2022-03-02' },
          { type: '执', filedOn: '2022-01-01', closedOn: '2022-05-01' },
          { type: '执', filedOn: '2022-01-01', closedOn: '2022-01-31' },
          { type: '执恢', filedOn: '2022-01-01', closedOn: '2022-01-03' },
        ],
      },
      gives: '210/3',
    },
  ],
});
