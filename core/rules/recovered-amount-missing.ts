import { isBlank, isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '实际到位金额空着',
  en: 'The recovered amount is missing',
  why: '空着；到位率按它计算，终本案件也要填',
  repair: '按执行款账填写，没有到位的填 0',
  basis: ['manual-2022:22'],
  kind: 'missing',
  severity: 'error',
  facet: 'enforcement',
  classes: ['enforcement'],
  needs: ['recoveredAmount', 'closingMode'],
  since: '0.1.0',

  check: ({ recoveredAmount, closingMode }) =>
    isBlank(recoveredAmount) && isFilled(closingMode) && { field: 'recoveredAmount' },

  examples: {
    pass: [
      { recoveredAmount: 40_000, closingMode: ['执行完毕'] },
      { recoveredAmount: null, closingMode: null },
    ],
    fail: [{ recoveredAmount: null, closingMode: ['终结本次执行程序'] }],
    unseen: [{ closingMode: ['执行完毕'] }],
    boundary: [{ recoveredAmount: 0, closingMode: ['终结本次执行程序'] }],
  },
});
