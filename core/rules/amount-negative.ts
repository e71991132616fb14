import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '标的金额是负数',
  en: 'An amount is negative',
  why: '金额不会是负数，录错了符号',
  repair: '改为实际金额',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  needs: ['closedAmount'],
  since: '0.1.0',

  check: ({ closedAmount, claimedAmount }) => {
    if (isFilled(closedAmount) && closedAmount < 0) return { field: 'closedAmount' };
    return isFilled(claimedAmount) && claimedAmount < 0 && { field: 'claimedAmount' };
  },

  examples: {
    pass: [{ closedAmount: 80_000 }, { closedAmount: null, claimedAmount: 1 }],
    fail: [{ closedAmount: -1 }, { closedAmount: 1, claimedAmount: -1 }],
    unseen: [{}],
    boundary: [{ closedAmount: 0 }],
  },
});
