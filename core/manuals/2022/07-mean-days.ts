import { cases, closedInYear, indicator, trialWork } from '../../measure/language';

const over = cases(trialWork, closedInYear());

export default indicator({
  title: '年平均审理天数',
  en: 'Mean days from filing to closing',
  chapter: 3,
  unit: 'day',
  better: 'low',
  measure: { kind: 'mean', of: 'durationDays', over },
  target: { kind: 'atMost', value: '65' },
  seconds: {
    b: {
      title: '扣除审限后',
      en: 'Without days that do not count',
      measure: { kind: 'mean', of: 'netDays', over },
      target: { kind: 'atMost', value: '65' },
    },
  },
  derived: ['天数为结案日期减立案日期', '手册没有说扣除的天数要不要减，默认不减'],
  advice: ['立案当天就送达', '鉴定、评估有了结果马上恢复审理', '能用电子送达的用电子送达'],
  examples: [
    {
      when: '三件分别用了 30、50、121 天',
      given: {
        cases: [
          { filedOn: '2022-01-01', closedOn: '2022-01-31' },
          { filedOn: '2022-01-01', closedOn: '2022-02-20' },
          { filedOn: '2022-01-01', closedOn: '2022-05-02' },
        ],
      },
      gives: '201/3',
    },
    {
      when: '第三件扣除 30 天',
      given: {
        cases: [
          { filedOn: '2022-01-01', closedOn: '2022-01-31', deductedDays: null },
          { filedOn: '2022-01-01', closedOn: '2022-02-20', deductedDays: 0 },
          { filedOn: '2022-01-01', closedOn: '2022-05-02', deductedDays: 30 },
        ],
      },
      gives: '171/3',
      second: 'b',
    },
    {
      when: '一件的立案日期还没看到，平均数给不出来',
      given: { cases: [{ filedOn: '2022-01-01', closedOn: '2022-01-31' }, { closedOn: '2022-02-20' }] },
      gives: null,
    },
  ],
});
