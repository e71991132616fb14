import { isBlank } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '诉讼地位没有选',
  en: 'The role of a party is not chosen',
  why: '没有选；谁是原告谁是被告无从公开',
  repair: '按起诉状或裁判文书选择',
  basis: ['manual-2022:11', '法释〔2018〕7号:7'],
  kind: 'missing',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['role'],
  since: '0.1.0',

  check: (_, { role }) => isBlank(role) && { field: 'party.role' },

  examples: {
    pass: [{ parties: [{ role: '原告' }] }],
    fail: [{ parties: [{ role: null }] }],
    unseen: [{ parties: [{}] }],
  },
});
