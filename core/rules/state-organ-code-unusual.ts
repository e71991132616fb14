import { classOf, typeOf } from '../case/case-class';
import { isFilled } from '../case/entries';
import { sideOf } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '行政机关的代码不以 11 开头',
  en: "An administrative organ's code does not begin with 11",
  why: '机关的统一社会信用代码应以 11 开头，可能填了别的单位',
  repair: '对照机关的统一社会信用代码证核对；事业单位和授权组织可忽略并说明',
  basis: ['GB 32100-2015', 'manual-2022:11'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  classes: ['administrative'],
  needsOfRow: ['documentNumber', 'role'],
  since: '0.1.0',

  check: ({ caseNumber }, { documentNumber, role }) =>
    classOf(typeOf(caseNumber)) === 'administrative' &&
    sideOf(role) === 'respondent' &&
    isFilled(documentNumber?.registrar) &&
    documentNumber?.registrar !== '11' && { field: 'party.documentNumber' },

  examples: {
    pass: [
      { parties: [{ role: '被告', documentNumber: { registrar: '11', level: 'ok' } }] },
      { parties: [{ role: '原告', documentNumber: { registrar: '91', level: 'ok' } }] },
    ],
    fail: [{ parties: [{ role: '被告', documentNumber: { registrar: '91', level: 'ok' } }] }],
    unseen: [{ parties: [{ role: '被告' }] }],
    boundary: [{ parties: [{ role: '被告', documentNumber: { level: 'ok' } }] }],
  },
});
