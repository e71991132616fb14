import { isBlank } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '审限届满日期空着',
  en: 'The deadline is missing',
  why: '空着；系统不会提醒快到期',
  repair: '按适用程序的审限填写',
  basis: ['法释〔2000〕29号:8', 'manual-2022:8'],
  kind: 'missing',
  severity: 'warning',
  facet: 'limits',
  optional: true,
  classes: everyClass,
  needs: ['deadlineOn'],
  since: '0.1.0',

  check: ({ deadlineOn }) => isBlank(deadlineOn) && { field: 'deadlineOn' },

  examples: {
    pass: [{ deadlineOn: '2022-09-10' }],
    fail: [{ deadlineOn: null }],
    unseen: [{}],
  },
});
