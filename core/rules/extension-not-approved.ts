import { isBlank, isFilled } from '../case/entries';
import { everyClass, rule } from './rule';

export default rule({
  title: '审限变更没有批准日期',
  en: 'A change of the time limit without a day of approval',
  why: '空着；没有批准的变更不能计算',
  repair: '按审批表填写批准日期',
  basis: ['法释〔2000〕29号:12', 'manual-2022:8'],
  kind: 'missing',
  severity: 'warning',
  facet: 'limits',
  each: 'limit',
  optional: true,
  classes: everyClass,
  needsOfRow: ['approvedOn', 'from'],
  since: '0.1.0',

  // An application for days to come is still on its way.
  check: (_, { approvedOn, from }, { today }) =>
    isBlank(approvedOn) && isFilled(from) && from <= today && { field: 'limit.approvedOn' },

  examples: {
    pass: [
      { limits: [{ from: '2022-06-11', approvedOn: '2022-06-01' }] },
      { limits: [{ from: '2022-07-11', approvedOn: null }], today: '2022-06-20' },
    ],
    fail: [{ limits: [{ from: '2022-06-11', approvedOn: null }], today: '2022-06-20' }],
    unseen: [{ limits: [{ from: '2022-06-11' }] }],
    boundary: [{ limits: [{ from: null, approvedOn: null }] }],
  },
});
