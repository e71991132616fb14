import { isFilled } from '../case/entries';
import { proceduresOf } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '标的超过小额诉讼的上限',
  en: 'Too large an amount for a small claim',
  why: '立案标的超过小额诉讼程序的上限',
  repair: '核对标的单位和适用程序；上限可在设置中按本省标准修改',
  basis: ['民诉法:165'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'closing',
  optional: true,
  classes: ['civil'],
  needs: ['procedure', 'claimedAmount'],
  // Half of the yearly wage of the province, twice of it by agreement: the higher, so as not to ask in vain.
  params: { yuan: 180_000 },
  paramLabels: { yuan: '上限（元）' },
  since: '0.1.0',

  check: ({ procedure, claimedAmount }, _, __, { yuan }) =>
    proceduresOf(procedure).includes('small-claims') &&
    isFilled(claimedAmount) &&
    claimedAmount > yuan && { field: 'procedure' },

  examples: {
    pass: [
      { procedure: ['小额诉讼程序'], claimedAmount: 8_600 },
      { procedure: ['普通程序'], claimedAmount: 860_000 },
    ],
    fail: [{ procedure: ['小额诉讼程序'], claimedAmount: 860_000 }],
    unseen: [{ procedure: ['小额诉讼程序'] }],
    boundary: [{ procedure: ['小额诉讼程序'], claimedAmount: 180_000 }],
  },
});
