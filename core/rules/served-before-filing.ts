import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '送达日期早于立案日期',
  en: 'Served before the case was filed',
  why: '立案之前不会有本案的送达，日期录错',
  repair: '对照送达回证改正',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'service',
  each: 'service',
  needs: ['filedOn'],
  needsOfRow: ['servedOn'],
  since: '0.1.0',

  check: ({ filedOn }, { servedOn }) =>
    isFilled(filedOn) && isFilled(servedOn) && servedOn < filedOn && { field: 'service.servedOn' },

  examples: {
    pass: [{ filedOn: '2022-05-01', services: [{ servedOn: '2022-06-20' }] }],
    fail: [{ filedOn: '2022-05-01', services: [{ servedOn: '2021-06-20' }] }],
    unseen: [{ services: [{ servedOn: '2022-06-20' }] }],
    boundary: [{ filedOn: '2022-05-01', services: [{ servedOn: '2022-05-01' }] }],
  },
});
