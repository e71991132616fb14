import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '宣判日期在今天之后',
  en: 'The day of pronouncement lies in the future',
  why: '还没到的日期不能作为宣判日期',
  repair: '改为实际宣判的日期',
  basis: ['manual-2022:14①'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  optional: true,
  needs: ['pronouncedOn'],
  since: '0.1.0',

  // After closing as well: pronounced-outside-the-case says it.
  check: ({ pronouncedOn, closedOn }, _, { today }) =>
    isFilled(pronouncedOn) && pronouncedOn > today && !isFilled(closedOn) && { field: 'pronouncedOn' },

  examples: {
    pass: [{ pronouncedOn: '2022-06-10', today: '2022-06-20' }, { pronouncedOn: null }],
    fail: [{ pronouncedOn: '2022-06-21', today: '2022-06-20' }],
    unseen: [{}],
    boundary: [{ pronouncedOn: '2022-06-20', today: '2022-06-20' }],
  },
});
