import { isFilled } from '../case/entries';
import { rule } from './rule';

export default rule({
  title: '可能是系列案，案件涉及里没有',
  en: 'Like cases in a row, but a series is not chosen',
  why: '同一被告同一案由短期内有多件，没有选系列案',
  repair: '核实后补选；各自独立的可忽略并说明',
  basis: ['manual-2022:2③', 'manual-2022:14②'],
  kind: 'wrong',
  severity: 'warning',
  facet: 'involvement',
  optional: true,
  needs: ['involvement'],
  params: { cases: 3, days: 30 },
  paramLabels: { cases: '案件数达到', days: '立案日期相差不超过（天）' },
  since: '0.1.0',

  check: (facts, _, { history }, { cases, days }) => {
    const { involvement } = facts;
    if (!isFilled(involvement) || involvement.some((word) => /系列|串案|群体|涉众/.test(word))) return false;
    if (!history) return 'unseen';
    const alike = history.similarCases(facts, days).length + 1;
    return (
      alike >= cases && { field: 'involvement', message: `同一被告同一案由 ${days} 天内有 ${alike} 件，没有选系列案` }
    );
  },

  examples: {
    pass: [
      { involvement: null },
      { involvement: ['无'], history: {} },
      { involvement: ['系列案'], history: { similarCases: () => ['（2022）内2299民初2号', '（2022）内2299民初3号'] } },
    ],
    fail: [
      { involvement: ['无'], history: { similarCases: () => ['（2022）内2299民初2号', '（2022）内2299民初3号'] } },
    ],
    unseen: [{ involvement: ['无'] }],
    boundary: [{ involvement: ['无'], history: { similarCases: () => ['（2022）内2299民初2号'] } }],
  },
});
