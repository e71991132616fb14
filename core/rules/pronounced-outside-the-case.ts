import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '宣判日期在立案之前或结案之后',
  en: 'Pronounced before filing or after closing',
  why: '宣判应在立案之后、结案之前，日期录错',
  repair: '对照宣判笔录改正',
  basis: ['manual-2022:10②', '法释〔2000〕29号:10'],
  kind: 'wrong',
  severity: 'error',
  facet: 'hearing',
  optional: true,
  needs: ['pronouncedOn', 'filedOn'],
  since: '0.1.0',

  check: ({ pronouncedOn, filedOn, closedOn }) =>
    isFilled(pronouncedOn) &&
    ((isFilled(filedOn) && pronouncedOn < filedOn) || (isFilled(closedOn) && pronouncedOn > closedOn)) && {
      field: 'pronouncedOn',
    },

  examples: {
    pass: [
      { pronouncedOn: '2022-06-10', filedOn: '2022-05-01', closedOn: '2022-06-20' },
      { pronouncedOn: null, filedOn: '2022-05-01' },
    ],
    fail: [
      { pronouncedOn: '2022-04-10', filedOn: '2022-05-01' },
      { pronouncedOn: '2022-06-21', filedOn: '2022-05-01', closedOn: '2022-06-20' },
    ],
    unseen: [{ pronouncedOn: '2022-06-10' }],
    boundary: [{ pronouncedOn: '2022-06-20', filedOn: '2022-05-01', closedOn: '2022-06-20' }],
  },
});
