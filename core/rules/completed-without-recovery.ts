import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '执行完毕但到位金额为零',
  en: 'Completed with nothing recovered',
  why: '金钱案件执行完毕，到位金额不应为零',
  repair: '核对到位金额；自动履行的也要填履行金额',
  basis: ['manual-2022:21', 'manual-2022:22'],
  kind: 'wrong',
  severity: 'error',
  facet: 'enforcement',
  classes: ['enforcement'],
  needs: ['recoveredAmount', 'enforcementClaim', 'closingMode'],
  since: '0.1.0',

  check: ({ recoveredAmount, enforcementClaim, closingMode }) =>
    recoveredAmount === 0 &&
    isFilled(enforcementClaim) &&
    enforcementClaim > 0 &&
    closingMode?.includes('执行完毕') && { field: 'recoveredAmount' },

  examples: {
    pass: [
      { recoveredAmount: 100_000, enforcementClaim: 100_000, closingMode: ['执行完毕'] },
      { recoveredAmount: 0, enforcementClaim: 100_000, closingMode: ['终结本次执行程序'] },
    ],
    fail: [{ recoveredAmount: 0, enforcementClaim: 100_000, closingMode: ['执行完毕'] }],
    unseen: [{ recoveredAmount: 0, closingMode: ['执行完毕'] }],
    boundary: [{ recoveredAmount: 0, enforcementClaim: 0, closingMode: ['执行完毕'] }],
  },
});
