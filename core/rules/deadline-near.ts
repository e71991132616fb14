import { addDays, daysBetween } from '../case/day';
import { isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '审限将满，没有延长申请',
  en: 'The deadline is near and no extension is on record',
  why: '十五日内到期；需要延长的应在届满十五日前申请',
  repair: '能结的抓紧结案，不能结的尽快申请延长',
  basis: ['法释〔2019〕4号:1', '法释〔2000〕29号:12', 'manual-2022:8'],
  kind: 'missing',
  severity: 'warning',
  facet: 'limits',
  optional: true,
  classes: everyClass,
  needs: ['deadlineOn', 'closedOn', 'closingMode'],
  params: { days: 15 },
  paramLabels: { days: '提前（天）' },
  since: '0.1.0',

  // A case whose way of closing is chosen is about to be closed.
  check: ({ deadlineOn, closedOn, closingMode, limits }, _, { today }, { days }) => {
    if (!isFilled(deadlineOn) || isFilled(closedOn) || isFilled(closingMode)) return false;
    if (deadlineOn < today || deadlineOn > addDays(today, days)) return false;
    if ((limits ?? []).some(({ approvedOn }) => approvedOn === null)) return false;
    return { field: 'deadlineOn', message: `审限还剩 ${daysBetween(today, deadlineOn)} 天，没有延长申请` };
  },

  examples: {
    pass: [
      { deadlineOn: '2022-09-10', closedOn: null, closingMode: null, today: '2022-06-20' },
      { deadlineOn: '2022-06-23', closedOn: null, closingMode: ['判决'], today: '2022-06-20' },
      {
        deadlineOn: '2022-06-23',
        closedOn: null,
        closingMode: null,
        limits: [{ kind: '延长', approvedOn: null }],
        today: '2022-06-20',
      },
    ],
    fail: [{ deadlineOn: '2022-06-23', closedOn: null, closingMode: null, today: '2022-06-20' }],
    unseen: [{ deadlineOn: '2022-06-23', closedOn: null }],
    boundary: [{ deadlineOn: '2022-07-06', closedOn: null, closingMode: null, today: '2022-06-20' }],
  },
});
