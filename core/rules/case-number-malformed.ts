import { parseCaseNumber } from '../case/case-number';
import { everyClass, rule } from './rule';

export default rule({
  title: '案号不合规范',
  en: 'The case number is malformed',
  why: '案号不合法定格式，关联和统计都会落空',
  repair: '按立案审批表改正',
  basis: ['法〔2015〕137号', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  classes: everyClass,
  needs: ['caseNumber'],
  since: '0.1.0',

  check: ({ caseNumber }) => (caseNumber === '' ? 'unseen' : !parseCaseNumber(caseNumber) && { field: 'caseNumber' }),

  examples: {
    pass: [{ caseNumber: '（2022）内2299民初418号' }, { caseNumber: '（2014）乌民初字第40号' }],
    fail: [{ caseNumber: '（22）内2299民初418号' }, { caseNumber: '民初418' }],
    unseen: [{ caseNumber: '' }],
    boundary: [{ caseNumber: '（2022）内2299民初418号之一' }],
  },
});
