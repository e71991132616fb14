import { addDays } from '../case/day';
import { isBlank, isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '案款到账三十日未发放',
  en: 'Money was held beyond thirty days',
  why: '到账三十日内应发放，或在期限内批准延期',
  repair: '尽快发放；有法定事由的流转延期申请',
  basis: ['manual-2022:32', 'manual-2022:33', '法发〔2017〕6号:10'],
  kind: 'wrong',
  severity: 'error',
  facet: 'enforcement',
  each: 'payment',
  optional: true,
  classes: ['enforcement'],
  needsOfRow: ['arrivedOn', 'paidOn', 'delayApprovedOn'],
  params: { days: 30 },
  paramLabels: { days: '期限（天）' },
  since: '0.1.0',

  // A delay counts when it was approved within the days. Paid late is told by the indicator, and cannot be repaired here.
  check: (_, { arrivedOn, paidOn, delayApprovedOn }, { today }, { days }) => {
    if (!isFilled(arrivedOn) || !isBlank(paidOn)) return false;
    const last = addDays(arrivedOn, days);
    const delayed = isFilled(delayApprovedOn) && delayApprovedOn <= last;
    return today > last && !delayed && { field: 'payment.paidOn' };
  },

  examples: {
    pass: [
      { payments: [{ arrivedOn: '2022-06-01', paidOn: '2022-06-10', delayApprovedOn: null }], today: '2022-07-20' },
      { payments: [{ arrivedOn: '2022-06-01', paidOn: null, delayApprovedOn: '2022-06-28' }], today: '2022-07-20' },
    ],
    fail: [
      { payments: [{ arrivedOn: '2022-06-01', paidOn: null, delayApprovedOn: null }], today: '2022-07-02' },
      { payments: [{ arrivedOn: '2022-06-01', paidOn: null, delayApprovedOn: '2022-07-05' }], today: '2022-07-10' },
    ],
    unseen: [{ payments: [{ arrivedOn: '2022-06-01', paidOn: null }] }, {}],
    boundary: [{ payments: [{ arrivedOn: '2022-06-01', paidOn: null, delayApprovedOn: null }], today: '2022-07-01' }],
  },
});
