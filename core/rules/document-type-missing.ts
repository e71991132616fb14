import { isBlank } from '../case/entries';
import { isProsecution } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '证件类型空着',
  en: 'The type of document is missing',
  why: '空着；五项缺一，不计有效公开',
  repair: '选择与证件一致的类型',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'missing',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['documentType', 'role'],
  since: '0.1.0',

  check: (_, { documentType, role }) =>
    isBlank(documentType) && !isProsecution(role) && { field: 'party.documentType' },

  examples: {
    pass: [
      { parties: [{ role: '原告', documentType: '居民身份证' }] },
      { parties: [{ role: '公诉机关', documentType: null }] },
    ],
    fail: [{ parties: [{ role: '原告', documentType: null }] }],
    unseen: [{ parties: [{ role: '原告' }] }],
  },
});
