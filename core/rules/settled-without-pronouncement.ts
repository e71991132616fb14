import { isBlank } from '../case/entries';
import { hearingDaysOf } from '../case/hearings';
import { isMediated, isWithdrawn } from '../case/procedures';
import { rule } from './rule';

export default rule({
  title: '调解或撤诉案件没有宣判信息',
  en: 'Settled or withdrawn without an entry of pronouncement',
  why: '开过庭，是否当庭宣判一栏为空；按实际情况填是或否',
  repair: '按实际情况填写；没有宣判的填否',
  basis: ['manual-2022:10②'],
  kind: 'missing',
  severity: 'warning',
  facet: 'hearing',
  optional: true,
  needs: ['closingMode', 'pronouncedInCourt'],
  since: '0.1.0',

  check: (facts) => {
    if (!isMediated(facts.closingMode) && !isWithdrawn(facts.closingMode)) return false;
    if (!isBlank(facts.pronouncedInCourt)) return false;
    const days = hearingDaysOf(facts);
    return days === undefined ? 'unseen' : days.length > 0 && { field: 'pronouncedInCourt' };
  },

  examples: {
    pass: [
      { closingMode: ['调解'], pronouncedInCourt: false, hearings: [{ date: '2022-06-10' }] },
      { closingMode: ['判决'], pronouncedInCourt: null, hearings: [{ date: '2022-06-10' }] },
    ],
    fail: [{ closingMode: ['调解'], pronouncedInCourt: null, hearings: [{ date: '2022-06-10' }] }],
    unseen: [{ closingMode: ['调解'], pronouncedInCourt: null }, { closingMode: ['调解'] }],
    boundary: [{ closingMode: ['调解'], pronouncedInCourt: null, hearings: [] }],
  },
});
