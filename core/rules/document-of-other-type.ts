import { isProsecution } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '证件类型与号码对不上',
  en: 'The number belongs to another type of document',
  why: '号码是另一种证件的，按所选类型核对不了身份',
  repair: '改选与号码一致的证件类型，或改填号码',
  basis: ['manual-2022:11', '法释〔2018〕7号:5'],
  kind: 'wrong',
  severity: 'error',
  facet: 'parties',
  each: 'party',
  needsOfRow: ['documentNumber', 'role'],
  since: '0.1.0',

  check: (_, { documentNumber, role }) =>
    documentNumber?.level === 'error' &&
    documentNumber.code === 'other-type' &&
    !isProsecution(role) && {
      field: 'party.documentNumber',
      ...(documentNumber.suggests && { message: `号码看上去是${documentNumber.suggests}，与所选类型不符` }),
    },

  examples: {
    pass: [{ parties: [{ role: '原告', documentNumber: { level: 'error', code: 'checksum' } }] }],
    fail: [
      {
        parties: [
          { role: '原告', documentNumber: { level: 'error', code: 'other-type', suggests: '统一社会信用代码' } },
        ],
      },
    ],
    unseen: [{ parties: [{ role: '原告' }] }],
    boundary: [
      {
        parties: [
          { role: '原告', documentNumber: { level: 'warning', code: 'other-type', suggests: '港澳台居民居住证' } },
        ],
      },
    ],
  },
});
