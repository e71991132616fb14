import { isBlank } from '../case/entries';
import { isProsecution } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '证件号码空着',
  en: 'The document number is missing',
  why: '空着；五项缺一，不计有效公开',
  repair: '按证件或证照填写号码',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'missing',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['documentNumber', 'role'],
  since: '0.1.0',

  check: (_, { documentNumber, role }) =>
    isBlank(documentNumber) && !isProsecution(role) && { field: 'party.documentNumber' },

  examples: {
    pass: [
      { parties: [{ role: '原告', documentNumber: { level: 'ok', code: 'ok' } }] },
      { parties: [{ role: '公诉机关', documentNumber: null }] },
    ],
    fail: [{ parties: [{ role: '被告', documentNumber: null }] }],
    unseen: [{ parties: [{ role: '被告' }] }],
  },
});
