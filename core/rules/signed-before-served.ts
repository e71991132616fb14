import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '签收早于送达',
  en: 'Signed for before it was served',
  why: '签收时间早于送达日期，至少一个录错',
  repair: '对照送达回证改正',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'service',
  each: 'service',
  optional: true,
  needsOfRow: ['servedOn', 'signedOn'],
  since: '0.1.0',

  // Where one entry is the day of the receipt and the other the day of entering it, they are equal.
  check: (_, { servedOn, signedOn }) =>
    isFilled(servedOn) && isFilled(signedOn) && signedOn < servedOn && { field: 'service.signedOn' },

  examples: {
    pass: [
      { services: [{ servedOn: '2022-06-20', signedOn: '2022-06-22' }] },
      { services: [{ servedOn: '2022-06-20', signedOn: null }] },
    ],
    fail: [{ services: [{ servedOn: '2022-06-20', signedOn: '2022-06-18' }] }],
    unseen: [{ services: [{ servedOn: '2022-06-20' }] }],
    boundary: [{ services: [{ servedOn: '2022-06-20', signedOn: '2022-06-20' }] }],
  },
});
