import { cases, closedInYear, count, countedWork, indicator } from '../../measure/language';

const closed = { closedOn: '2022-05-10' };
const counted = cases(countedWork, closedInYear());

export default indicator({
  title: '人均审执结案数',
  en: 'Cases closed, for each judge of the court',
  chapter: 1,
  unit: 'case',
  better: 'high',
  measure: { kind: 'count', of: counted },
  target: { kind: 'rank' },
  seconds: {
    b: {
      title: '除以员额法官人数',
      en: 'For each judge of the court',
      unit: 'person-case',
      measure: { kind: 'ratio', numerator: count(counted), denominator: { latest: '员额法官人数' } },
    },
  },
  derived: ['统计期按自然年', '一个法官的名下按除以 1 计', '员额法官人数取最近一个月的数'],
  advice: ['能结的随结随报，不积到月底', '长的先排期，短的先结'],
  examples: [
    {
      when: '结案 128 件，其中诉前调确 3 件、诉前调书 2 件、执恢 5 件、执保 4 件不计',
      given: {
        cases: [
          { ...closed, times: 100 },
          { ...closed, type: '财保', times: 14 },
          { ...closed, type: '诉前调确', times: 3 },
          { ...closed, type: '诉前调书', times: 2 },
          { ...closed, type: '执恢', times: 5 },
          { ...closed, type: '执保', times: 4 },
        ],
      },
      gives: '114',
    },
    {
      when: '全院结 50 件，员额法官 25 人',
      given: {
        cases: [{ ...closed, times: 50 }],
        external: [{ item: '员额法官人数', month: '2022-06', value: 25 }],
      },
      gives: '50/25',
      second: 'b',
    },
    {
      when: '一件的结案日期还没看到',
      given: { cases: [closed, closed, {}] },
      gives: ['2', '3'],
    },
  ],
});
