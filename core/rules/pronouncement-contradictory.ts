import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '宣判方式与是否当庭宣判矛盾',
  en: 'The two entries about the pronouncement contradict',
  why: '一处写当庭宣判，另一处不是，至少一处选错',
  repair: '对照宣判笔录改正其中一处',
  basis: ['manual-2022:10②'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  optional: true,
  needs: ['pronouncement', 'pronouncedInCourt'],
  since: '0.1.0',

  check: ({ pronouncement, pronouncedInCourt }) =>
    isFilled(pronouncement) &&
    isFilled(pronouncedInCourt) &&
    /当庭|定期|择期/.test(pronouncement) &&
    /当庭/.test(pronouncement) !== pronouncedInCourt && { field: 'pronouncedInCourt' },

  examples: {
    pass: [
      { pronouncement: '当庭宣判', pronouncedInCourt: true },
      { pronouncement: '定期宣判', pronouncedInCourt: false },
      { pronouncement: null, pronouncedInCourt: true },
    ],
    fail: [
      { pronouncement: '定期宣判', pronouncedInCourt: true },
      { pronouncement: '当庭宣判', pronouncedInCourt: false },
    ],
    unseen: [{ pronouncement: '当庭宣判' }],
    boundary: [{ pronouncement: '委托宣判', pronouncedInCourt: false }],
  },
});
