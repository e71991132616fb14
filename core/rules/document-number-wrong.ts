import { isBlank } from '../case/entries';
import { isProsecution } from '../case/roles';
import { verdictWords } from '../case/verdict-words';
import { rule } from './rule';

export default rule({
  title: '证件号码有误',
  en: 'The document number is wrong',
  why: '号码与证件类型的规则不符，平台无法核对身份',
  repair: '对照证件逐位核对后改正',
  basis: ['manual-2022:11', 'GB 11643-1999', 'GB 32100-2015'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['documentNumber', 'documentType', 'role'],
  since: '0.1.0',

  // Without a type there is nothing to judge by: document-type-missing tells that.
  check: (_, { documentNumber, documentType, role }) =>
    documentNumber?.level === 'error' &&
    documentNumber.code !== 'other-type' &&
    !isBlank(documentType) &&
    !isProsecution(role) && { field: 'party.documentNumber', message: verdictWords(documentNumber.code) },

  examples: {
    pass: [
      { parties: [{ role: '原告', documentType: '居民身份证', documentNumber: { level: 'ok', code: 'ok' } }] },
      { parties: [{ role: '原告', documentType: '居民身份证', documentNumber: null }] },
      { parties: [{ role: '公诉机关', documentType: '其他', documentNumber: { level: 'error', code: 'length' } }] },
    ],
    fail: [
      { parties: [{ role: '原告', documentType: '居民身份证', documentNumber: { level: 'error', code: 'checksum' } }] },
      {
        parties: [{ role: '被告', documentType: '居民身份证', documentNumber: { level: 'error', code: 'birth-date' } }],
      },
    ],
    unseen: [{ parties: [{ role: '原告', documentType: '居民身份证' }] }],
    boundary: [
      {
        parties: [
          { role: '原告', documentType: '居民身份证', documentNumber: { level: 'warning', code: 'area-unknown' } },
        ],
      },
    ],
  },
});
