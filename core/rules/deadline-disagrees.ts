import { daysBetween } from '../case/day';
import { isFilled } from '../case/entries';
import { timeLimitOf } from '../case/time-limit';
import { everyClass, rule } from './rule';

export default rule({
  title: '审限届满日期与程序不符',
  en: 'The deadline disagrees with the procedure',
  why: '与按立案日期、适用程序和变更记录推算的不同',
  repair: '核对适用程序、立案日期和延长扣除记录',
  basis: ['法释〔2000〕29号:8', '民诉法:152'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'limits',
  optional: true,
  classes: everyClass,
  needs: ['deadlineOn', 'filedOn', 'procedure'],
  params: { days: 10 },
  paramLabels: { days: '相差超过（天）' },
  since: '0.1.0',

  // Holidays and both ways of counting the last day lie within the tolerance.
  // A page has the records, a ledger their sums.
  check: (facts, _, __, { days }) => {
    const { limits, incomplete, extendedDays, deductedDays } = facts;
    const records = limits !== undefined && !incomplete?.includes('limits');
    if (!records && (extendedDays === undefined || deductedDays === undefined)) return 'unseen';
    const limit = timeLimitOf(facts);
    if (!limit || !isFilled(facts.deadlineOn)) return false;
    const apart = Math.abs(daysBetween(limit.deadline, facts.deadlineOn));
    return apart > days && { field: 'deadlineOn', message: `按程序推算应为 ${limit.deadline}，相差 ${apart} 天` };
  },

  examples: {
    pass: [
      { deadlineOn: '2022-09-10', filedOn: '2022-03-10', procedure: ['普通程序'], limits: [] },
      {
        deadlineOn: '2022-10-10',
        filedOn: '2022-03-10',
        procedure: ['普通程序'],
        limits: [{ kind: '延长', days: 30 }],
      },
    ],
    fail: [
      {
        deadlineOn: '2022-12-10',
        filedOn: '2022-03-10',
        procedure: ['普通程序'],
        extendedDays: 30,
        deductedDays: null,
      },
      { deadlineOn: '2022-09-10', filedOn: '2022-03-10', procedure: ['简易程序'], limits: [] },
    ],
    unseen: [
      { deadlineOn: '2022-09-10', filedOn: '2022-03-10', procedure: ['简易程序'], limits: [], incomplete: ['limits'] },
      { deadlineOn: '2022-09-10', filedOn: '2022-03-10', procedure: ['简易程序'], extendedDays: 30 },
      { deadlineOn: '2022-09-10', filedOn: '2022-03-10', procedure: ['简易程序'] },
    ],
    boundary: [{ deadlineOn: '2022-09-20', filedOn: '2022-03-10', procedure: ['普通程序'], limits: [] }],
  },
});
