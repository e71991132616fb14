import { isBlank } from '../case/entries';
import { hearingDaysOf } from '../case/hearings';
import { rule } from './rule';

export default rule({
  title: '庭审是否直播没有选',
  en: 'Whether the hearing is broadcast is not decided',
  why: '开过庭，是否直播空着；直播率按它统计',
  repair: '按实际选择',
  basis: ['manual-2022:15'],
  kind: 'missing',
  severity: 'warning',
  facet: 'supervision',
  optional: true,
  needs: ['livestream'],
  since: '0.1.0',

  check: (facts) => {
    if (!isBlank(facts.livestream)) return false;
    const days = hearingDaysOf(facts);
    return days === undefined ? 'unseen' : days.length > 0 && { field: 'livestream' };
  },

  examples: {
    pass: [
      { livestream: false, hearings: [{ date: '2022-06-10' }] },
      { livestream: null, hearings: [] },
    ],
    fail: [{ livestream: null, hearings: [{ date: '2022-06-10' }] }],
    unseen: [{ livestream: null }, {}],
  },
});
