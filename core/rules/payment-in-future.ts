import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '案款日期在今天之后',
  en: 'Money arrived or was paid out in the future',
  why: '还没到的日期不能作为到账或发放日期',
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

  check: (_, { arrivedOn, paidOn }, { today }) => {
    if (isFilled(arrivedOn) && arrivedOn > today) return { field: 'payment.arrivedOn' };
    return isFilled(paidOn) && paidOn > today && { field: 'payment.paidOn' };
  },

  examples: {
    pass: [
      { payments: [{ arrivedOn: '2022-06-01', paidOn: '2022-06-10' }], today: '2022-06-20' },
      { payments: [{ arrivedOn: '2022-06-01', paidOn: null }], today: '2022-06-20' },
    ],
    fail: [
      { payments: [{ arrivedOn: '2022-06-21', paidOn: null }], today: '2022-06-20' },
      { payments: [{ arrivedOn: '2022-06-01', paidOn: '2022-06-21' }], today: '2022-06-20' },
    ],
    unseen: [{ payments: [{ arrivedOn: '2022-06-21' }] }, {}],
    boundary: [{ payments: [{ arrivedOn: '2022-06-20', paidOn: '2022-06-20' }], today: '2022-06-20' }],
  },
});
