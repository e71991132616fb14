import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '可能涉港澳台，案件涉及里没有',
  en: 'A document of Hong Kong, Macao or Taiwan, but it is not chosen',
  why: '有当事人持港澳台证件，案件涉及里没有选',
  repair: '核实后补选涉港、涉澳或涉台；不是的可忽略并说明',
  basis: ['manual-2022:14②', '民诉解释:551'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'involvement',
  needs: ['involvement', 'parties'],
  since: '0.1.0',

  check: ({ involvement, parties }) => {
    if (!isFilled(involvement) || involvement.some((word) => /[港澳台]/.test(word))) return false;
    const evidence = parties.find(
      ({ documentType, documentNumber }) =>
        /港澳|台湾居民|回乡证|台胞证|香港|澳门/.test(documentType ?? '') ||
        /港澳台/.test(documentNumber?.suggests ?? ''),
    );
    return evidence && { field: 'involvement', message: '有港澳台证件，没有选涉港澳台' };
  },

  examples: {
    pass: [
      { involvement: ['涉港'], parties: [{ documentType: '港澳居民来往内地通行证' }] },
      { involvement: ['无'], parties: [{ documentType: '居民身份证' }] },
    ],
    fail: [
      { involvement: ['无'], parties: [{ documentType: '台湾居民来往大陆通行证' }] },
      {
        involvement: ['无'],
        parties: [{ documentType: '居民身份证', documentNumber: { code: 'other-type', suggests: '港澳台居民居住证' } }],
      },
    ],
    unseen: [{ involvement: ['无'] }],
    boundary: [{ involvement: null, parties: [{ documentType: '港澳台居民居住证' }] }],
  },
});
