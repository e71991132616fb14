import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '可能涉未成年人，案件涉及里没有',
  en: 'A minor by the document number, but it is not chosen',
  why: '有当事人立案时未满十八岁，没有选涉未成年人',
  repair: '核实年龄后补选；不是的可忽略并说明',
  basis: ['manual-2022:14②', '刑诉法:277'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'involvement',
  needs: ['involvement', 'parties'],
  since: '0.1.0',

  check: ({ involvement, parties }) =>
    isFilled(involvement) &&
    !involvement.some((word) => /未成年|少年/.test(word)) &&
    parties.some(({ documentNumber }) => documentNumber?.minor === true) && { field: 'involvement' },

  examples: {
    pass: [
      { involvement: ['涉未成年人'], parties: [{ documentNumber: { minor: true } }] },
      { involvement: ['无'], parties: [{ documentNumber: { minor: false } }] },
    ],
    fail: [{ involvement: ['无'], parties: [{ documentNumber: { minor: true } }] }],
    unseen: [{ involvement: ['无'] }],
    boundary: [{ involvement: null, parties: [{ documentNumber: { minor: true } }] }],
  },
});
