import { hearingDaysOf } from '../case/hearings';
import { rule } from './rule';

export default rule({
  title: '当庭宣判但没有开庭信息',
  en: 'Pronounced in court without a hearing on record',
  why: '没有开庭记录的案件不计入当庭宣判数',
  repair: '到开庭页补录实际的开庭；没有开过庭的改为定期宣判',
  basis: ['manual-2022:10②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  needs: ['pronouncedInCourt'],
  since: '0.1.0',

  check: (facts) => {
    if (facts.pronouncedInCourt !== true) return false;
    const days = hearingDaysOf(facts);
    return days === undefined ? 'unseen' : days.length === 0 && { field: 'hearing.date' };
  },

  examples: {
    pass: [
      { pronouncedInCourt: true, hearings: [{ date: '2022-05-10' }] },
      { pronouncedInCourt: false, hearings: [] },
    ],
    fail: [{ pronouncedInCourt: true, hearings: [] }],
    unseen: [{ pronouncedInCourt: true }, { hearings: [] }],
  },
});
