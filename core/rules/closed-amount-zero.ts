import { isFilled } from '../case/entries';
import { isJudged, isMediated } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '有金额的判决或调解，结案标的为零',
  en: 'A judgment or settlement about money with an amount of zero',
  why: '立案标的不为零，结案标的却填了零',
  repair: '按判决主文或调解协议填写；驳回诉讼请求的可忽略并说明',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'closing',
  optional: true,
  needs: ['closedAmount', 'claimedAmount', 'closingMode'],
  since: '0.1.0',

  check: ({ closedAmount, claimedAmount, closingMode }) =>
    closedAmount === 0 &&
    isFilled(claimedAmount) &&
    claimedAmount > 0 &&
    (isJudged(closingMode) || isMediated(closingMode)) && { field: 'closedAmount' },

  examples: {
    pass: [
      { closedAmount: 80_000, claimedAmount: 86_000, closingMode: ['判决'] },
      { closedAmount: 0, claimedAmount: 86_000, closingMode: ['准予撤诉'] },
    ],
    fail: [
      { closedAmount: 0, claimedAmount: 86_000, closingMode: ['判决'] },
      { closedAmount: 0, claimedAmount: 86_000, closingMode: ['调解'] },
    ],
    unseen: [{ closedAmount: 0, closingMode: ['判决'] }],
    boundary: [{ closedAmount: 0, claimedAmount: 0, closingMode: ['判决'] }],
  },
});
