import { isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '结案日期在今天之后',
  en: 'The day of closing lies in the future',
  why: '还没到的日期不能作为结案日期',
  repair: '改为实际结案的日期',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  classes: everyClass,
  needs: ['closedOn'],
  since: '0.1.0',

  check: ({ closedOn }, _, { today }) => isFilled(closedOn) && closedOn > today && { field: 'closedOn' },

  examples: {
    pass: [{ closedOn: '2022-06-10', today: '2022-06-20' }, { closedOn: null }],
    fail: [{ closedOn: '2022-06-21', today: '2022-06-20' }],
    unseen: [{}],
    boundary: [{ closedOn: '2022-06-20', today: '2022-06-20' }],
  },
});
