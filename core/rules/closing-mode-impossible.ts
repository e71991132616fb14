import { typeOf } from '../case/case-class';
import { isImpossibleMode } from '../case/procedures';
import { everyClass, rule } from './rule';

export default rule({
  title: '这类案件没有这种结案方式',
  en: 'A way of closing that the class of case does not have',
  why: '与案件类型不符，可能选错了一行',
  repair: '按裁判文书改选结案方式',
  basis: ['manual-2022:14①', '法发〔2014〕26号'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  classes: everyClass,
  needs: ['closingMode'],
  since: '0.1.0',

  check: ({ caseNumber, closingMode }) => {
    const wrong = closingMode?.find((mode) => isImpossibleMode(typeOf(caseNumber), mode));
    return wrong && { field: 'closingMode', message: `这类案件没有“${wrong}”这种结案方式` };
  },

  examples: {
    pass: [
      { closingMode: ['判决'] },
      { closingMode: null },
      { caseNumber: '（2022）内2299执9号', closingMode: ['终结本次执行程序'] },
      { caseNumber: '（2022）内22民终9号', closingMode: ['改判'] },
    ],
    fail: [
      { closingMode: ['执行完毕'] },
      { closingMode: ['发回重审'] },
      { caseNumber: '（2022）内2299执9号', closingMode: ['判决'] },
    ],
    unseen: [{}],
    boundary: [{ closingMode: ['其他方式'] }],
  },
});
