import { isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '已超审限，没有延长或扣除记录',
  en: 'Overdue without an extension or deduction on record',
  why: '超过审限届满日期，又没有延长、扣除的记录',
  repair: '有审批的补录变更记录；没有的按规定报告',
  basis: ['法释〔2000〕29号', 'manual-2022:8'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'limits',
  optional: true,
  classes: everyClass,
  needs: ['deadlineOn', 'closedOn'],
  since: '0.1.0',

  // The deadline on the page has the recorded changes in it already; a later record may still be on its way.
  check: ({ deadlineOn, closedOn, limits, extendedDays, deductedDays }, _, { today }) => {
    if (!isFilled(deadlineOn) || (closedOn ?? today) <= deadlineOn) return false;
    const recorded = (limits ?? []).some(({ to }) => to === null || (isFilled(to) && to >= deadlineOn));
    return !recorded && !(extendedDays || deductedDays) && { field: 'deadlineOn' };
  },

  examples: {
    pass: [
      { deadlineOn: '2022-06-23', closedOn: '2022-06-20' },
      {
        deadlineOn: '2022-06-10',
        closedOn: null,
        limits: [{ kind: '扣除', from: '2022-06-01', to: null }],
        today: '2022-06-20',
      },
      { deadlineOn: null, closedOn: null },
      { deadlineOn: '2022-06-10', closedOn: '2022-06-20', limits: [{ kind: '扣除', to: '2022-06-25' }] },
      { deadlineOn: '2022-06-10', closedOn: '2022-06-20', extendedDays: 30 },
      { deadlineOn: '2022-06-10', closedOn: '2022-06-20', deductedDays: 30 },
    ],
    fail: [
      { deadlineOn: '2022-06-10', closedOn: '2022-06-20', limits: [{ kind: '扣除', to: '2022-05-25' }] },

      { deadlineOn: '2022-06-10', closedOn: '2022-06-20' },
      { deadlineOn: '2022-06-10', closedOn: null, limits: [], today: '2022-06-20' },
    ],
    unseen: [{ deadlineOn: '2022-06-10' }],
    boundary: [{ deadlineOn: '2022-06-20', closedOn: null, today: '2022-06-20' }],
  },
});
