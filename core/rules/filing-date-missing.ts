import { isBlank } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '立案日期空着',
  en: 'The day of filing is missing',
  why: '空着；审限和审理天数都从立案算起',
  repair: '对照立案审批表填写',
  basis: ['manual-2022:7', 'manual-2022:14①'],
  kind: 'missing',
  severity: 'error',
  facet: 'limits',
  classes: everyClass,
  needs: ['filedOn'],
  since: '0.1.0',

  check: ({ filedOn }) => isBlank(filedOn) && { field: 'filedOn' },

  examples: {
    pass: [{ filedOn: '2022-05-01' }],
    fail: [{ filedOn: null }],
    unseen: [{}],
  },
});
