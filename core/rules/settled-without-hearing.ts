import { hearingDaysOf } from '../case/hearings';
import { isMediated, isWithdrawn } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '调解或撤诉案件没有开庭信息',
  en: 'Settled or withdrawn without a hearing on record',
  why: '开庭一栏为空；开过庭的应有记录，没开过的不必管',
  repair: '实际开过庭的补录；没有开庭的可忽略并说明',
  basis: ['manual-2022:10②'],
  kind: 'missing',
  severity: 'warning',
  facet: 'hearing',
  needs: ['closingMode'],
  since: '0.1.0',

  // Neutral: the manual wants the entry, but only what happened may be entered.
  check: (facts) => {
    if (!isMediated(facts.closingMode) && !isWithdrawn(facts.closingMode)) return false;
    const days = hearingDaysOf(facts);
    return days === undefined
      ? 'unseen'
      : days.length === 0 && facts.pronouncedInCourt !== true && { field: 'hearing.date' };
  },

  examples: {
    pass: [
      { closingMode: ['调解'], hearings: [{ date: '2022-06-10' }] },
      { closingMode: ['判决'], hearings: [] },
    ],
    fail: [
      { closingMode: ['调解'], hearings: [] },
      { closingMode: ['准予撤诉'], hearings: [] },
    ],
    unseen: [{ closingMode: ['调解'] }, { hearings: [] }],
  },
});
