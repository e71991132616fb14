import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '案款发放早于到账',
  en: 'Money was paid out before it arrived',
  why: '发放日期早于到账日期，至少一个录错',
  repair: '对照案款账改正',
  basis: ['manual-2022:32', '法发〔2017〕6号:10'],
  kind: 'wrong',
  severity: 'error',
  facet: 'enforcement',
  each: 'payment',
  optional: true,
  classes: ['enforcement'],
  needsOfRow: ['arrivedOn', 'paidOn'],
  since: '0.1.0',

  check: (_, { arrivedOn, paidOn }) =>
    isFilled(arrivedOn) && isFilled(paidOn) && paidOn < arrivedOn && { field: 'payment.paidOn' },

  examples: {
    pass: [
      { payments: [{ arrivedOn: '2022-06-01', paidOn: '2022-06-10' }] },
      { payments: [{ arrivedOn: '2022-06-01', paidOn: null }] },
    ],
    fail: [{ payments: [{ arrivedOn: '2022-06-01', paidOn: '2022-05-10' }] }],
    unseen: [{ payments: [{ arrivedOn: '2022-06-01' }] }],
    boundary: [{ payments: [{ arrivedOn: '2022-06-01', paidOn: '2022-06-01' }] }],
  },
});
