import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '结案标的空着',
  en: 'The amount at closing is missing',
  why: '空着；缺此项，结案审批会退回',
  repair: '填写裁判确定的金额，没有金额的填 0',
  basis: ['manual-2022:14②'],
  kind: 'missing',
  severity: 'error',
  facet: 'closing',
  atClosing: true,
  needs: ['closedAmount'],
  since: '0.1.0',

  check: ({ closedAmount }) => isBlank(closedAmount) && { field: 'closedAmount' },

  examples: {
    pass: [{ closedAmount: 86_000 }],
    fail: [{ closedAmount: null }],
    unseen: [{}],
    boundary: [{ closedAmount: 0 }],
  },
});
