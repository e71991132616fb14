import { type CaseClass, classOf, typeOf } from '../case/case-class';
import { rule } from './rule';

/** Whole words that the class of case does not know; what stands in brackets beside them is not looked at. */
const unfit: Partial<Record<CaseClass, RegExp>> = {
  criminal: /^(?:原告|被告|申请执行人|被执行人)$/,
  civil: /^(?:公诉机关|被告人|被害人|自诉人|申请执行人|被执行人|赔偿请求人|赔偿义务机关)$/,
  administrative: /^(?:公诉机关|被告人|被害人|自诉人|申请执行人|被执行人)$/,
  compensation: /^(?:原告|被告|公诉机关|被告人|自诉人|申请执行人|被执行人)$/,
};

export default rule({
  title: '诉讼地位与案件类型不配',
  en: 'A role that the class of case does not have',
  why: '这类案件没有这种诉讼地位，可能选错了一行',
  repair: '按裁判文书改选诉讼地位',
  basis: ['manual-2022:14①', '法释〔2018〕7号:7'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'parties',
  each: 'party',
  optional: true,
  needsOfRow: ['role'],
  since: '0.1.0',

  check: ({ caseNumber }, { role }) =>
    unfit[classOf(typeOf(caseNumber))]?.test((role ?? '').replace(/[（(].*?[）)]/g, '').trim()) && {
      field: 'party.role',
    },

  examples: {
    pass: [
      { parties: [{ role: '原告' }, { role: '被告（反诉原告）' }, { role: null }] },
      { caseNumber: '（2022）内2299刑初8号', parties: [{ role: '被告人' }, { role: '附带民事诉讼原告' }] },
      { caseNumber: '（2022）内2299法赔2号', parties: [{ role: '赔偿请求人' }] },
    ],
    fail: [
      { parties: [{ role: '被告人' }] },
      { caseNumber: '（2022）内2299刑初8号', parties: [{ role: '被告' }] },
      { caseNumber: '（2022）内2299行初8号', parties: [{ role: '公诉机关' }] },
      { caseNumber: '（2022）内2299法赔2号', parties: [{ role: '原告' }] },
    ],
    unseen: [{ parties: [{}] }],
    boundary: [{ parties: [{ role: '申请人' }] }],
  },
});
