import { typeOf } from '../case/case-class';
import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '申请执行标的空着',
  en: 'The amount to be enforced is missing',
  why: '空着；到位率无法计算',
  repair: '按执行依据填写，非金钱案件填 0',
  basis: ['manual-2022:22'],
  kind: 'missing',
  severity: 'error',
  facet: 'enforcement',
  classes: ['enforcement'],
  needs: ['enforcementClaim'],
  since: '0.1.0',

  // Objections and reviews have no amount to be recovered.
  check: ({ caseNumber, enforcementClaim }) =>
    ['执', '执恢'].includes(typeOf(caseNumber)) && isBlank(enforcementClaim) && { field: 'enforcementClaim' },

  examples: {
    pass: [{ enforcementClaim: 100_000 }, { caseNumber: '（2022）内2299执异3号', enforcementClaim: null }],
    fail: [{ enforcementClaim: null }],
    unseen: [{}],
    boundary: [{ enforcementClaim: 0 }],
  },
});
