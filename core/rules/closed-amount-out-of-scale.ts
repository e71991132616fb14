import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '结案标的与立案标的差得太多',
  en: 'The amounts at filing and closing differ beyond reason',
  why: '结案标的是立案标的的上百倍，可能元和万元混了',
  repair: '核对金额单位，统一按元填写',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'closing',
  optional: true,
  needs: ['closedAmount', 'claimedAmount'],
  params: { times: 100 },
  paramLabels: { times: '相差倍数超过' },
  since: '0.1.0',

  check: ({ closedAmount, claimedAmount }, _, __, { times }) =>
    isFilled(closedAmount) &&
    isFilled(claimedAmount) &&
    claimedAmount > 0 &&
    closedAmount > claimedAmount * times && { field: 'closedAmount' },

  examples: {
    pass: [
      { closedAmount: 80_000, claimedAmount: 86_000 },
      { closedAmount: null, claimedAmount: 86_000 },
    ],
    fail: [{ closedAmount: 86_000, claimedAmount: 8.6 }],
    unseen: [{ closedAmount: 86_000 }],
    boundary: [
      { closedAmount: 8_600_000, claimedAmount: 86_000 },
      { closedAmount: 100, claimedAmount: 0 },
    ],
  },
});
