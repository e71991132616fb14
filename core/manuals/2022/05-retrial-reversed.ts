import { cases, count, indicator } from '../../measure/language';
import { during, oneOf } from '../../measure/predicate';

const reversed = cases(
  oneOf('retrialResult', '高院指令再审', '高院指定再审', '高院改判', '高院发回重审'),
  during('retrialResultOn', 'calendarYear'),
);

export default indicator({
  title: '生效案件被改发指率',
  en: 'Effective judgments reversed, remanded or sent to retrial by the high court',
  chapter: 2,
  unit: 'permille',
  better: 'low',
  digits: 2,
  measure: {
    kind: 'ratio',
    numerator: count(reversed),
    denominator: count(cases(during('effectiveOn', 'calendarYear'))),
  },
  target: { kind: 'atMost', value: '15/10000' },
  seconds: {
    b: {
      title: '被改发指件数',
      en: 'Cases reversed or remanded',
      unit: 'case',
      measure: { kind: 'count', of: reversed },
    },
  },
  derived: ['按案件的生效日期和再审结果日期计，均为自然年', '一个法官的件数少，同时给出件数'],
  advice: ['被改发指的逐案评查，同类问题统一尺度', '疑难案件及早提请院庭长监管'],
  examples: [
    {
      when: '生效 2400 件，高院指令再审 2 件、发回重审 1 件',
      given: {
        cases: [
          { effectiveOn: '2022-03-01', retrialResult: null, retrialResultOn: null, times: 2397 },
          { effectiveOn: '2022-03-01', retrialResult: '高院指令再审', retrialResultOn: '2022-06-01', times: 2 },
          { effectiveOn: '2022-03-01', retrialResult: '高院发回重审', retrialResultOn: '2022-06-02' },
        ],
      },
      gives: '3/2400',
    },
    {
      when: '中院改判的不算',
      given: {
        cases: [
          { effectiveOn: '2022-03-01', retrialResult: '中院改判', retrialResultOn: '2022-06-01' },
          { effectiveOn: '2021-03-01', retrialResult: '高院改判', retrialResultOn: '2022-06-01' },
        ],
      },
      gives: '1',
      second: 'b',
    },
  ],
});
