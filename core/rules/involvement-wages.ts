import { isFilled } from '../case/entries';
import { sideOf } from '../case/roles';
import { rule } from './rule';

export default rule({
  title: '可能涉农民工工资，案件涉及里没有',
  en: 'Wages claimed by many, but it is not chosen',
  why: '多名原告追索劳动报酬，没有选涉农民工工资',
  repair: '核实后补选；不是的可忽略并说明',
  basis: ['manual-2022:14②'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'involvement',
  needs: ['involvement', 'parties', 'cause'],
  params: { claimants: 5 },
  paramLabels: { claimants: '原告人数达到' },
  since: '0.1.0',

  check: ({ involvement, parties, cause }, _, __, { claimants }) =>
    isFilled(involvement) &&
    /劳动报酬|劳务合同|农民工/.test(cause ?? '') &&
    !involvement.some((word) => /工资|农民工|群体|涉众/.test(word)) &&
    parties.filter(({ role }) => sideOf(role) === 'claimant').length >= claimants && { field: 'involvement' },

  examples: {
    pass: [
      { involvement: ['涉农民工工资'], cause: '追索劳动报酬纠纷', parties: five() },
      { involvement: ['无'], cause: '民间借贷纠纷', parties: five() },
    ],
    fail: [{ involvement: ['无'], cause: '追索劳动报酬纠纷', parties: five() }],
    unseen: [{ involvement: ['无'], cause: '追索劳动报酬纠纷' }],
    boundary: [
      { involvement: ['无'], cause: null, parties: five() },
      { involvement: ['无'], cause: '追索劳动报酬纠纷', parties: five().slice(1) },
    ],
  },
});

function five(): { role: string }[] {
  return Array.from({ length: 5 }, () => ({ role: '原告' }));
}
