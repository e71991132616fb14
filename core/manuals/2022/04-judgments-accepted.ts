import { cases, closedInYear, count, firstInstance, indicator } from '../../measure/language';
import { during } from '../../measure/predicate';

const closed = { closedOn: '2022-04-08' };
const closedCases = count(cases(firstInstance, closedInYear()));

export default indicator({
  title: '一审服判息诉率',
  en: 'First-instance closings without a registered appeal',
  chapter: 2,
  unit: 'percent',
  better: 'high',
  measure: {
    kind: 'ratio',
    numerator: count(cases(firstInstance, during('appealedOn', 'courtYear'))),
    denominator: closedCases,
    complement: true,
  },
  target: { kind: 'atLeast', value: '92/100' },
  seconds: {
    b: {
      title: '上级院口径：按二审收案',
      en: 'As the higher court counts: by cases received on appeal',
      measure: {
        kind: 'ratio',
        numerator: count(cases(firstInstance, during('secondInstanceFiledOn', 'courtYear'))),
        denominator: closedCases,
        complement: true,
      },
      target: { kind: 'atLeast', value: '92/100' },
    },
  },
  derived: ['默认按本院口径，看上诉登记日期', '按案件计，不按上诉人计；管辖上诉不在一审案件里'],
  moves: { closing: { numerator: 0, denominator: 1 } },
  advice: ['庭审中把争点和依据讲清楚', '送达判决时把事实、法条、执行事项一次答清'],
  examples: [
    {
      when: '一审结案 150 件，立案庭登记上诉 8 件',
      given: {
        cases: [
          { ...closed, appealedOn: '2022-05-08', times: 8 },
          { ...closed, appealedOn: null, times: 142 },
        ],
      },
      gives: '142/150',
    },
    {
      when: '上级院口径，二审收案 7 件',
      given: {
        cases: [
          { ...closed, secondInstanceFiledOn: '2022-05-28', times: 7 },
          { ...closed, secondInstanceFiledOn: null, times: 143 },
        ],
      },
      gives: '143/150',
      second: 'b',
    },
    {
      when: '上年 12 月登记的上诉也算',
      given: {
        cases: [
          { closedOn: '2021-12-01', appealedOn: '2021-12-08' },
          { ...closed, appealedOn: null, times: 4 },
        ],
      },
      gives: '3/4',
    },
  ],
});
