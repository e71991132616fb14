import { cases, closedInYear, indicator, typed } from '../../measure/language';

export default indicator({
  title: '恢复执行结案平均用时',
  en: 'Mean days of resumed enforcement',
  chapter: 6,
  unit: 'day',
  better: 'low',
  measure: { kind: 'mean', of: 'durationDays', over: cases(typed('执恢'), closedInYear()) },
  target: { kind: 'rank' },
  derived: ['手册没有公式：与首次执行一样算，只看恢复执行案件'],
  advice: ['恢复前先核实财产线索', '恢复后马上处置，不空转'],
  examples: [
    {
      when: '两件分别用了 40、80 天',
      given: {
        cases: [
          { type: '执恢', filedOn: '2022-01-01', closedOn: '2022-02-10' },
          { type: '执恢', filedOn: '2022-01-01', closedOn: '2022-03-22' },
        ],
      },
      gives: '120/2',
    },
  ],
});
