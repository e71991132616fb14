import { isFilled } from '../case/entries';
import { hearingDaysOf } from '../case/hearings';
import { rule } from './rule';

export default rule({
  title: '当庭宣判日期不是开庭日期',
  en: 'Pronounced in court on a day without a hearing',
  why: '当庭宣判应在开庭当日，两个日期对不上',
  repair: '对照庭审笔录改正宣判日期或开庭日期',
  basis: ['manual-2022:10②', '民诉法:151'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  optional: true,
  needs: ['pronouncedInCourt', 'pronouncedOn'],
  since: '0.1.0',

  check: (facts) => {
    const { pronouncedInCourt, pronouncedOn } = facts;
    if (pronouncedInCourt !== true || !isFilled(pronouncedOn)) return false;
    const days = hearingDaysOf(facts);
    if (days === undefined) return 'unseen';
    // A hearing outside the case is a wrong date of its own, and told as such.
    const outside = days.some(
      (day) => (facts.filedOn && day < facts.filedOn) || (facts.closedOn && day > facts.closedOn),
    );
    return days.length > 0 && !outside && !days.includes(pronouncedOn) && { field: 'pronouncedOn' };
  },

  examples: {
    pass: [
      { pronouncedInCourt: true, pronouncedOn: '2022-06-10', hearings: [{ date: '2022-06-10T09:00' }] },
      { pronouncedInCourt: false, pronouncedOn: '2022-06-15', hearings: [{ date: '2022-06-10T09:00' }] },
    ],
    fail: [{ pronouncedInCourt: true, pronouncedOn: '2022-06-15', hearings: [{ date: '2022-06-10T09:00' }] }],
    unseen: [{ pronouncedInCourt: true, pronouncedOn: '2022-06-15' }],
    boundary: [
      { pronouncedInCourt: true, pronouncedOn: '2022-06-15', hearings: [] },
      {
        pronouncedInCourt: true,
        pronouncedOn: '2022-06-15',
        filedOn: '2022-05-01',
        hearings: [{ date: '2021-06-15' }],
      },
      {
        pronouncedInCourt: true,
        pronouncedOn: '2022-06-15',
        closedOn: '2022-06-20',
        hearings: [{ date: '2022-06-25' }],
      },
    ],
  },
});
