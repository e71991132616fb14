import { parseCaseNumber } from '../case/case-number';
import { everyClass, rule } from './rule';

export default rule({
  title: '案号是别的法院的',
  en: "The case number is another court's",
  why: '案号里的法院代字不是本院，可能填了原审案号',
  repair: '核对案号；移送来的案件可忽略并说明',
  basis: ['法〔2015〕137号'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'closing',
  optional: true,
  classes: everyClass,
  needs: ['caseNumber'],
  needsSetting: 'court',
  since: '0.1.0',

  check: ({ caseNumber }, _, { court }) => {
    const own = parseCaseNumber(caseNumber);
    return own && !own.legacy && own.court !== court && { field: 'caseNumber' };
  },

  examples: {
    pass: [{ caseNumber: '（2022）内2299民初418号', court: '内2299' }],
    fail: [{ caseNumber: '（2022）内2201民初418号', court: '内2299' }],
    unseen: [{ caseNumber: '（2022）内2201民初418号' }],
    boundary: [{ caseNumber: '（2014）乌民初字第40号', court: '内2299' }],
  },
});
