import { isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '立案日期在今天之后',
  en: 'The day of filing lies in the future',
  why: '还没到的日期不能作为立案日期',
  repair: '对照立案审批表改正',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'limits',
  classes: everyClass,
  needs: ['filedOn'],
  since: '0.1.0',

  check: ({ filedOn }, _, { today }) => isFilled(filedOn) && filedOn > today && { field: 'filedOn' },

  examples: {
    pass: [{ filedOn: '2022-05-01', today: '2022-06-20' }, { filedOn: null }],
    fail: [{ filedOn: '2022-06-21', today: '2022-06-20' }],
    unseen: [{}],
    boundary: [{ filedOn: '2022-06-20', today: '2022-06-20' }],
  },
});
