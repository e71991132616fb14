import { typeOf } from '../case/case-class';
import { daysOfLimit, isExtension, longestExtension, statutoryLimit } from '../case/time-limit';
import { everyClass, rule } from './rule';

export default rule({
  title: '延长超过程序允许的期限',
  en: 'Extended beyond what the procedure allows',
  why: '延长的天数超过该程序允许的上限',
  repair: '核对批准的天数；确需更长的应先转程序',
  basis: ['民诉解释:258', '民诉法:168', '行诉法:83'],
  kind: 'wrong',
  severity: 'error',
  facet: 'limits',
  optional: true,
  classes: everyClass,
  needs: ['procedure'],
  since: '0.1.0',

  check: (facts) => {
    const limit = statutoryLimit(typeOf(facts.caseNumber), facts.procedure, facts.involvement);
    const allowed = limit && longestExtension(limit);
    if (allowed === undefined) return false;
    // A ledger has the sum, a page the records.
    const records = facts.limits?.filter(isExtension);
    const days = facts.extendedDays ?? records?.reduce((sum, each) => sum + daysOfLimit(each), 0);
    if (days === undefined) return 'unseen';
    return days > allowed && { field: 'limit.to', message: `共延长 ${days} 天，该程序最多 ${allowed} 天` };
  },

  examples: {
    pass: [
      { procedure: ['简易程序'], limits: [{ kind: '延长', from: '2022-06-11', to: '2022-07-10' }] },
      { procedure: ['普通程序'], limits: [{ kind: '延长', days: 180 }] },
      { procedure: ['简易程序'], limits: [{ kind: '扣除', days: 60 }] },
    ],
    fail: [
      { procedure: ['简易程序'], extendedDays: 60 },

      { procedure: ['简易程序'], limits: [{ kind: '延长', from: '2022-06-11', to: '2022-08-10' }] },
      { caseNumber: '（2022）内2299行初1号', procedure: ['简易程序'], limits: [{ kind: '延长', days: 10 }] },
    ],
    unseen: [{ procedure: ['简易程序'] }],
    boundary: [{ procedure: ['小额诉讼程序'], limits: [{ kind: '延长', days: 31 }] }],
  },
});
