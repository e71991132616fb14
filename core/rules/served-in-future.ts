import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '送达或签收日期在今天之后',
  en: 'Served or signed for in the future',
  why: '还没到的日期不能作为送达日期',
  repair: '对照送达回证改正；还没有送达的先不填',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'service',
  each: 'service',
  optional: true,
  needsOfRow: ['servedOn'],
  since: '0.1.0',

  // Filed in the future: filed-in-future says it.
  check: ({ filedOn }, { servedOn, signedOn }, { today }) => {
    if (isFilled(filedOn) && filedOn > today) return false;
    if (isFilled(servedOn) && servedOn > today) return { field: 'service.servedOn' };
    return isFilled(signedOn) && signedOn > today && { field: 'service.signedOn' };
  },

  examples: {
    pass: [
      { services: [{ servedOn: '2022-06-10', signedOn: '2022-06-12' }], today: '2022-06-20' },
      { services: [{ servedOn: null, signedOn: null }] },
      { filedOn: '2022-06-21', services: [{ servedOn: '2022-06-21' }], today: '2022-06-20' },
    ],
    fail: [
      { services: [{ servedOn: '2022-06-21' }], today: '2022-06-20' },
      { filedOn: '2022-05-01', services: [{ servedOn: '2022-06-18', signedOn: '2022-06-21' }], today: '2022-06-20' },
    ],
    unseen: [{ services: [{}] }],
    boundary: [{ services: [{ servedOn: '2022-06-20', signedOn: '2022-06-20' }], today: '2022-06-20' }],
  },
});
