import { cases, closedInYear, indicator, trial } from '../../measure/language';
import { after, all, not, older, pending, yes } from '../../measure/predicate';

const inScope = all(trial, not(yes('excludedFromLongPending')));
const remaining = all(inScope, pending('asOf'), older(1));
const cleared = all(inScope, closedInYear(), after('closedOn', { field: 'filedOn', plus: { months: 12 } }));
const left = { filedOn: '2021-02-08', closedOn: null };
const done = { filedOn: '2020-12-08', closedOn: '2022-02-08' };

export default indicator({
  title: '长期未结案件未清比例',
  en: 'Trial cases pending for over a year, of those to be cleared',
  chapter: 3,
  unit: 'percent',
  better: 'low',
  measure: { kind: 'split', records: 'cases', part: remaining, rest: cleared },
  target: {
    kind: 'zeroBy',
    steps: [
      { of: cases(inScope, pending('asOf'), older(2)), title: '两年以上', by: '06-30' },
      { of: cases(remaining), title: '一年以上', by: '12-31' },
    ],
  },
  seconds: {
    b: {
      title: '清积率',
      en: 'Long-pending cases cleared',
      measure: { kind: 'split', records: 'cases', part: cleared, rest: remaining },
    },
  },
  derived: ['手册的公式算出来是还没清的比例，清积率另给', '年龄从立案日期起算，满一年的次日起算长期', '剔除的案件不计'],
  advice: ['逐案写明未结原因和下一步的日子', '鉴定、公告、阅卷的期限盯着催', '积案先办，临近一年、两年的先排'],
  examples: [
    {
      when: '一年以上未结还有 10 件，今年已清 30 件',
      given: {
        cases: [
          { ...left, times: 10 },
          { ...done, times: 30 },
          { ...left, excludedFromLongPending: true, times: 2 },
        ],
      },
      gives: '10/40',
    },
    {
      when: '同样的案件，清积率',
      given: {
        cases: [
          { ...left, times: 10 },
          { ...done, times: 30 },
        ],
      },
      gives: '30/40',
      second: 'b',
    },
    {
      when: '正好满一年的当天还不算长期',
      asOf: '2022-06-30',
      given: {
        cases: [
          { filedOn: '2021-06-30', closedOn: null },
          { filedOn: '2021-06-29', closedOn: null },
          { ...done, times: 1 },
        ],
      },
      gives: '1/2',
    },
  ],
});
