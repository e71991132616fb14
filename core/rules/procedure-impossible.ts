import { classOf, typeOf } from '../case/case-class';
import { proceduresOf } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '这类案件没有这种程序',
  en: 'A procedure that the class of case does not have',
  why: '小额、特别、督促和公示催告只用于民事案件',
  repair: '按立案或转程序裁定改选',
  basis: ['民诉法:165', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  classes: ['criminal', 'administrative'],
  needs: ['procedure'],
  since: '0.1.0',

  check: ({ caseNumber, procedure }) => {
    const civilOnly = ['small-claims', 'special', 'payment-order', 'notice'];
    // 强制医疗 and 没收违法所得 are special procedures of the criminal law.
    const special =
      classOf(typeOf(caseNumber)) === 'criminal' ? civilOnly.filter((each) => each !== 'special') : civilOnly;
    return proceduresOf(procedure).some((each) => special.includes(each)) && { field: 'procedure' };
  },

  examples: {
    pass: [
      { caseNumber: '（2022）内2299刑初1号', procedure: ['速裁程序'] },
      { caseNumber: '（2022）内2299行初1号', procedure: ['简易程序'] },
      { caseNumber: '（2022）内2299刑初1号', procedure: null },
    ],
    fail: [
      { caseNumber: '（2022）内2299刑初1号', procedure: ['小额诉讼程序'] },
      { caseNumber: '（2022）内2299行初1号', procedure: ['特别程序'] },
    ],
    unseen: [{ caseNumber: '（2022）内2299刑初1号' }],
    boundary: [{ caseNumber: '（2022）内2299刑医1号', procedure: ['特别程序'] }],
  },
});
