import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '生效日期早于宣判日期',
  en: 'In force before it was pronounced',
  why: '裁判宣告之前不会生效，至少一个日期录错',
  repair: '对照宣判笔录和送达回证改正',
  basis: ['民诉法:158', 'manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'closing',
  optional: true,
  needs: ['effectiveOn', 'pronouncedOn'],
  since: '0.1.0',

  check: ({ effectiveOn, pronouncedOn }) =>
    isFilled(effectiveOn) && isFilled(pronouncedOn) && effectiveOn < pronouncedOn && { field: 'effectiveOn' },

  examples: {
    pass: [
      { pronouncedOn: '2022-06-10', effectiveOn: '2022-06-28' },
      { pronouncedOn: '2022-06-10', effectiveOn: null },
      { pronouncedOn: null, effectiveOn: '2022-06-28' },
    ],
    fail: [{ pronouncedOn: '2022-06-10', effectiveOn: '2022-06-09' }],
    unseen: [{ effectiveOn: '2022-06-09' }, { pronouncedOn: '2022-06-10' }],
    boundary: [{ pronouncedOn: '2022-06-10', effectiveOn: '2022-06-10' }],
  },
});
