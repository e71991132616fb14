import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '到位金额超过申请标的',
  en: 'More was recovered than claimed',
  why: '到位多于申请，可能单位混了，也可能含利息',
  repair: '核对金额；含利息和费用的可忽略并说明',
  basis: ['manual-2022:22'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'enforcement',
  classes: ['enforcement'],
  needs: ['recoveredAmount', 'enforcementClaim'],
  since: '0.1.0',

  check: ({ recoveredAmount, enforcementClaim }) =>
    isFilled(recoveredAmount) &&
    isFilled(enforcementClaim) &&
    enforcementClaim > 0 &&
    recoveredAmount > enforcementClaim && { field: 'recoveredAmount' },

  examples: {
    pass: [
      { recoveredAmount: 40_000, enforcementClaim: 100_000 },
      { recoveredAmount: null, enforcementClaim: 100_000 },
    ],
    fail: [{ recoveredAmount: 400_000, enforcementClaim: 100_000 }],
    unseen: [{ recoveredAmount: 400_000 }],
    boundary: [
      { recoveredAmount: 100_000, enforcementClaim: 100_000 },
      { recoveredAmount: 1, enforcementClaim: 0 },
    ],
  },
});
