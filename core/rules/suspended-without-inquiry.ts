import { isBlank } from '../case/entries';
import { isSuspendedEnforcement } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '终本没有财产查控记录',
  en: 'Suspended without an inquiry into assets on record',
  why: '终结本次执行应穷尽财产调查，查控结果分析空着',
  repair: '流转查控结果分析节点，补录日期',
  basis: ['manual-2022:31', '法〔2016〕373号'],
  kind: 'missing',
  severity: 'error',
  facet: 'enforcement',
  optional: true,
  classes: ['enforcement'],
  needs: ['closingMode', 'inquiryOn'],
  since: '0.1.0',

  check: ({ closingMode, inquiryOn }) =>
    isSuspendedEnforcement(closingMode) && isBlank(inquiryOn) && { field: 'inquiryOn' },

  examples: {
    pass: [
      { closingMode: ['终结本次执行程序'], inquiryOn: '2022-05-20' },
      { closingMode: ['执行完毕'], inquiryOn: null },
    ],
    fail: [{ closingMode: ['终结本次执行程序'], inquiryOn: null }],
    unseen: [{ closingMode: ['终结本次执行程序'] }],
  },
});
