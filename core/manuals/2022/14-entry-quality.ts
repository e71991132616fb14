import { cases, indicator } from '../../measure/language';
import { during, yes } from '../../measure/predicate';

const checked = { at: '2022-06-01', disclosureSeen: true };
const checkedCases = cases(during('checkedOn', 'calendarYear'));

export default indicator({
  title: '办案系统信息质量',
  en: 'Checked cases without an open error',
  chapter: 4,
  unit: 'percent',
  better: 'high',
  measure: { kind: 'share', of: checkedCases, counting: yes('clean') },
  target: { kind: 'atLeast', value: '1' },
  targetDerived: true,
  estimated: 'always',
  seconds: {
    b: {
      title: '必填项填录率',
      en: 'Required entries that are filled',
      measure: {
        kind: 'ratio',
        numerator: { sum: 'requiredFilled', over: checkedCases },
        denominator: { sum: 'requiredTotal', over: checkedCases },
      },
    },
  },
  derived: ['手册没有公式：按本工具体检过、没有错误级问题的案件占比'],
  moves: { repair: { numerator: 1, denominator: 0 }, closing: { numerator: 1, denominator: 1 } },
  advice: ['报结前逐项核对结案标的、送达、案件涉及、当事人身份和联系方式', '质检报告退回的当周改完'],
  examples: [
    {
      when: '体检过 200 件，180 件没有错误',
      given: {
        cases: [
          { checked: { ...checked, openErrors: 0 }, times: 180 },
          { checked: { ...checked, openErrors: 2 }, times: 20 },
          { times: 5 },
        ],
      },
      gives: '180/200',
    },
    {
      when: '3000 个必填项里填了 2940 个',
      given: {
        cases: [{ checked: { ...checked, openErrors: 0, requiredFilled: 98, requiredTotal: 100 }, times: 30 }],
      },
      gives: '2940/3000',
      second: 'b',
    },
  ],
});
