import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '可能涉外，案件涉及里没有',
  en: 'A foreign document, but nothing foreign is chosen',
  why: '有当事人持外国证件，案件涉及里没有选涉外',
  repair: '核实国籍；确属涉外的补选，不是的可忽略并说明',
  basis: ['manual-2022:14②', '民诉解释:522'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'involvement',
  needs: ['involvement', 'parties'],
  since: '0.1.0',

  check: ({ involvement, parties }) => {
    if (!isFilled(involvement) || involvement.some((word) => /涉外|涉侨/.test(word))) return false;
    const evidence = parties.find(({ documentType }) => /外国人|永久居留|外国护照|^护照$/.test(documentType ?? ''));
    return evidence && { field: 'involvement', message: `证件类型有${evidence.documentType}，没有选涉外` };
  },

  examples: {
    pass: [
      { involvement: ['涉外'], parties: [{ documentType: '护照' }] },
      { involvement: ['无'], parties: [{ documentType: '居民身份证' }] },
      { involvement: null, parties: [{ documentType: '护照' }] },
    ],
    fail: [
      { involvement: ['无'], parties: [{ documentType: '护照' }] },
      { involvement: ['涉军'], parties: [{ documentType: '外国人永久居留身份证' }] },
    ],
    unseen: [{ involvement: ['无'] }, { parties: [] }],
    boundary: [{ involvement: ['涉侨'], parties: [{ documentType: '护照' }] }],
  },
});
