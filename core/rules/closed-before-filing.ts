import { isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '结案日期早于立案日期',
  en: 'Closed before it was filed',
  why: '结案不会早于立案，至少一个日期录错',
  repair: '对照立案审批表和结案审批表改正',
  basis: ['manual-2022:7', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  classes: everyClass,
  needs: ['closedOn', 'filedOn'],
  since: '0.1.0',

  check: ({ closedOn, filedOn }) =>
    isFilled(closedOn) && isFilled(filedOn) && closedOn < filedOn && { field: 'closedOn' },

  examples: {
    pass: [
      { filedOn: '2022-05-01', closedOn: '2022-06-20' },
      { filedOn: '2022-05-01', closedOn: null },
    ],
    fail: [{ filedOn: '2022-05-01', closedOn: '2022-04-30' }],
    unseen: [{ closedOn: '2022-04-30' }],
    boundary: [{ filedOn: '2022-05-01', closedOn: '2022-05-01' }],
  },
});
