import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '可能涉军，案件涉及里没有',
  en: 'A military document, but it is not chosen',
  why: '有当事人持军人证件，案件涉及里没有选涉军',
  repair: '核实身份后补选；不是的可忽略并说明',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'involvement',
  needs: ['involvement', 'parties'],
  since: '0.1.0',

  check: ({ involvement, parties }) =>
    isFilled(involvement) &&
    !involvement.some((word) => /军/.test(word)) &&
    parties.some(({ documentType }) => /军官|士兵|士官|文职|武警|军人/.test(documentType ?? '')) && {
      field: 'involvement',
    },

  examples: {
    pass: [
      { involvement: ['涉军'], parties: [{ documentType: '军官证' }] },
      { involvement: ['无'], parties: [{ documentType: '警官证' }] },
    ],
    fail: [{ involvement: ['无'], parties: [{ documentType: '军官证' }] }],
    unseen: [{ involvement: ['无'] }],
    boundary: [{ involvement: [], parties: [{ documentType: '士兵证' }] }],
  },
});
