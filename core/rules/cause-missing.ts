import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '案由空着',
  en: 'The cause is missing',
  why: '空着；司法统计和系列案甄别都按案由',
  repair: '按裁判文书选择',
  basis: ['manual-2022:14①'],
  kind: 'missing',
  severity: 'warning',
  facet: 'closing',
  optional: true,
  needs: ['cause'],
  since: '0.1.0',

  check: ({ cause }) => isBlank(cause) && { field: 'cause' },

  examples: {
    pass: [{ cause: '民间借贷纠纷' }],
    fail: [{ cause: null }],
    unseen: [{}],
  },
});
