import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '判决书送达早于宣判',
  en: 'The judgment was served before it was pronounced',
  why: '判决宣告之前不能送达，两个日期至少一个录错',
  repair: '对照宣判笔录和送达回证改正',
  basis: ['民诉法:151', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'service',
  each: 'service',
  optional: true,
  needs: ['pronouncedOn', 'filedOn'],
  needsOfRow: ['document', 'servedOn'],
  since: '0.1.0',

  // Before filing is a rule of its own.
  check: ({ pronouncedOn, filedOn }, { document, servedOn }) =>
    isFilled(pronouncedOn) &&
    isFilled(servedOn) &&
    /判决书/.test(document ?? '') &&
    servedOn < pronouncedOn &&
    !(filedOn && servedOn < filedOn) && { field: 'service.servedOn' },

  examples: {
    pass: [
      { filedOn: null, pronouncedOn: '2022-06-10', services: [{ document: '判决书', servedOn: '2022-06-20' }] },
      { filedOn: null, pronouncedOn: '2022-06-10', services: [{ document: '应诉通知书', servedOn: '2022-05-20' }] },
    ],
    fail: [
      { filedOn: '2022-05-01', pronouncedOn: '2022-06-10', services: [{ document: '判决书', servedOn: '2022-06-09' }] },
    ],
    unseen: [{ services: [{ document: '判决书', servedOn: '2022-06-09' }] }],
    boundary: [
      { filedOn: null, pronouncedOn: '2022-06-10', services: [{ document: null, servedOn: '2022-06-01' }] },

      { filedOn: null, pronouncedOn: '2022-06-10', services: [{ document: '判决书', servedOn: '2022-06-10' }] },
    ],
  },
});
