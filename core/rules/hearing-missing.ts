import { isFirstInstance, typeOf } from '../case/case-class';
import { hearingDaysOf } from '../case/hearings';
import { isJudged } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '判决结案但没有开庭信息',
  en: 'Closed by judgment without a hearing on record',
  why: '一审判决的案件应有开庭记录，缺了不计开庭审结数',
  repair: '到开庭页补录实际开庭的日期、时间和法庭',
  basis: ['manual-2022:10②', 'manual-2022:11'],
  kind: 'missing',
  severity: 'error',
  facet: 'hearing',
  needs: ['closingMode'],
  since: '0.1.0',

  // Pronounced in court without a hearing is a rule of its own.
  check: (facts) => {
    const days = hearingDaysOf(facts);
    if (!isJudged(facts.closingMode) || !isFirstInstance(typeOf(facts.caseNumber))) {
      return days === undefined && facts.closingMode === null ? 'unseen' : false;
    }
    if (days === undefined) return 'unseen';
    return days.length === 0 && facts.pronouncedInCourt !== true && { field: 'hearing.date' };
  },

  examples: {
    pass: [
      { closingMode: ['判决'], hearings: [{ date: '2022-06-10T09:00' }] },
      { closingMode: ['判决'], hearingDays: ['2022-06-10'] },
      { closingMode: ['准予撤诉'], hearings: [] },
    ],
    fail: [
      { closingMode: ['判决'], hearings: [] },
      { closingMode: ['判决'], hearings: [{ date: null }] },
    ],
    unseen: [
      { closingMode: ['判决'] },
      { hearings: [] },
      { closingMode: ['判决'], hearings: [], incomplete: ['hearings'] },
    ],
    boundary: [
      { caseNumber: '（2022）内22民终5号', closingMode: ['判决'], hearings: [] },
      { closingMode: ['判决'], pronouncedInCourt: true, hearings: [] },
    ],
  },
});
