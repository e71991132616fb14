import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '适用程序空着',
  en: 'The procedure is missing',
  why: '空着；审限和当庭宣判率都按它计算',
  repair: '按立案或转程序裁定选择',
  basis: ['manual-2022:10', 'manual-2022:14①'],
  kind: 'missing',
  severity: 'error',
  facet: 'closing',
  needs: ['procedure'],
  since: '0.1.0',

  check: ({ procedure }) => isBlank(procedure) && { field: 'procedure' },

  examples: {
    pass: [{ procedure: ['简易程序'] }],
    fail: [{ procedure: null }, { procedure: [] }],
    unseen: [{}],
  },
});
