import { verdictWords } from '../case/verdict-words';
import { rule } from './rule';

export default rule({
  title: '证件号码存疑',
  en: 'The document number deserves a look',
  why: '号码能用，但有一处少见，请对照证件看一眼',
  repair: '无误可忽略并说明；写法不规范的可一键修正',
  basis: ['manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['documentNumber', 'documentType'],
  since: '0.1.0',

  check: (_, { documentNumber, documentType }) =>
    documentNumber?.level === 'warning' &&
    documentType !== null && {
      field: 'party.documentNumber',
      message: documentNumber.suggests
        ? `号码看上去是${documentNumber.suggests}，请核对类型`
        : verdictWords(documentNumber.code),
      ...(documentNumber.code === 'format' && { fix: 'document-spelling' }),
    },

  examples: {
    pass: [
      { parties: [{ documentType: '居民身份证', documentNumber: { level: 'ok', code: 'ok' } }] },
      { parties: [{ documentType: null, documentNumber: { level: 'warning', code: 'type-unknown' } }] },
    ],
    fail: [
      { parties: [{ documentType: '居民身份证', documentNumber: { level: 'warning', code: 'format' } }] },
      {
        parties: [
          {
            documentType: '居民身份证',
            documentNumber: { level: 'warning', code: 'other-type', suggests: '港澳台居民居住证' },
          },
        ],
      },
    ],
    unseen: [{ parties: [{ documentType: '居民身份证' }] }],
    boundary: [{ parties: [{ documentType: '居民身份证', documentNumber: { level: 'error', code: 'checksum' } }] }],
  },
});
