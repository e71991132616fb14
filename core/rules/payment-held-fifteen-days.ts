import { daysBetween } from '../case/day';
import { isBlank, isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '案款到账十五日未发放',
  en: 'Money was held beyond fifteen days',
  why: '无特殊情况的案款应在十五日内发放',
  repair: '尽快发放',
  basis: ['manual-2022:32③'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'enforcement',
  each: 'payment',
  optional: true,
  classes: ['enforcement'],
  needsOfRow: ['arrivedOn', 'paidOn', 'delayApprovedOn'],
  params: { days: 15, overdue: 30 },
  paramLabels: { days: '提醒（天）', overdue: '超期（天）' },
  since: '0.1.0',

  check: (_, { arrivedOn, paidOn, delayApprovedOn }, { today }, { days, overdue }) => {
    if (!isFilled(arrivedOn) || !isBlank(paidOn) || isFilled(delayApprovedOn)) return false;
    const held = daysBetween(arrivedOn, today);
    return (
      held >= days &&
      held <= overdue && { field: 'payment.paidOn', message: `到账 ${held} 天未发放，满 ${overdue} 天即超期` }
    );
  },

  examples: {
    pass: [
      { payments: [{ arrivedOn: '2022-06-10', paidOn: null, delayApprovedOn: null }], today: '2022-06-20' },
      { payments: [{ arrivedOn: '2022-06-01', paidOn: '2022-06-10', delayApprovedOn: null }], today: '2022-06-20' },
    ],
    fail: [{ payments: [{ arrivedOn: '2022-06-01', paidOn: null, delayApprovedOn: null }], today: '2022-06-16' }],
    unseen: [{ payments: [{ arrivedOn: '2022-06-01', paidOn: null }] }],
    boundary: [
      { payments: [{ arrivedOn: '2022-06-01', paidOn: null, delayApprovedOn: null }], today: '2022-06-15' },
      { payments: [{ arrivedOn: '2022-06-01', paidOn: null, delayApprovedOn: null }], today: '2022-07-02' },
    ],
  },
});
