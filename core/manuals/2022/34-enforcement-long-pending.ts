import { cases, indicator, typed } from '../../measure/language';
import { empty, older, pending } from '../../measure/predicate';

const both = typed('执', '执恢');
const old = { type: '执', filedOn: '2021-02-08', closedOn: null };

export default indicator({
  title: '超长期未结执行案件',
  en: 'Enforcement cases pending for over a year without a cause',
  chapter: 8,
  unit: 'case',
  better: 'low',
  measure: {
    kind: 'count',
    of: cases(both, pending('asOf'), older(1), empty('suspensionCause')),
    among: [cases(both)],
  },
  target: { kind: 'atMost', value: '0' },
  moves: { closing: { numerator: -1, denominator: 0 } },
  derived: ['手册没有公式：一年以上未结、没有暂缓或中止事由的首执、恢复执行案件'],
  advice: ['逐件写明未结原因', '执行依据有问题的及时转入相应程序'],
  examples: [
    {
      when: '一年以上 7 件，4 件有暂缓或中止的事由',
      given: {
        cases: [
          { ...old, suspensionCause: '中止：等待另案结果', times: 4 },
          { ...old, suspensionCause: null, times: 3 },
        ],
      },
      gives: '3',
    },
    { when: '一件的事由还没看到', given: { cases: [old, { ...old, suspensionCause: null }] }, gives: ['1', '2'] },
  ],
});
