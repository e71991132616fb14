import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '案件涉及没有选',
  en: 'What the case involves is not chosen',
  why: '没有选；均不涉及时应选“无”',
  repair: '逐项对照选择，均不涉及的选“无”',
  basis: ['manual-2022:14②'],
  kind: 'missing',
  severity: 'error',
  facet: 'involvement',
  needs: ['involvement'],
  since: '0.1.0',

  check: ({ involvement }) => isBlank(involvement) && { field: 'involvement' },

  examples: {
    pass: [{ involvement: ['无'] }, { involvement: ['涉军'] }],
    fail: [{ involvement: null }, { involvement: [] }],
    unseen: [{}],
  },
});
