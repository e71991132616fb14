// 口径: how an indicator is counted, said in Chinese from its definition.

import type { Day } from '../case/day';
import { measureOf } from './evaluate';
import { labelOf } from './fields';
import type { Indicator, Measure, Term } from './language';
import { phrase, phraseOf } from './phrases';

export interface Explanation {
  /** 分子, 分母 …, each with its sentence. */
  parts: { name: string; text: string }[];
  /** 推定: what the manual leaves open and how it was decided. */
  derived: string[];
}

export function explain(indicator: Indicator, asOf: Day, second?: string): Explanation {
  const parts = partsOf(measureOf(indicator, second), asOf);
  return { parts: parts.map(({ name, text }) => ({ name, text: spaced(text) })), derived: indicator.derived ?? [] };
}

/** A thin gap between figures and Chinese, as the rest of the screen has it. */
function spaced(text: string): string {
  return text.replace(/(\p{Script=Han})(?=\d)|(\d)(?=\p{Script=Han})/gu, '$1$2 ');
}

function partsOf(measure: Measure, asOf: Day): Explanation['parts'] {
  switch (measure.kind) {
    case 'count':
      return [{ name: '计数', text: phraseOf(measure.of, asOf) }];
    case 'share':
      return [
        { name: '分母', text: phraseOf(measure.of, asOf) },
        { name: '分子', text: `其中${phrase(measure.counting, { records: measure.of.records, asOf })}的` },
      ];
    case 'split':
      return [
        { name: '分子', text: phraseOf({ records: measure.records, where: measure.part }, asOf) },
        { name: '分母', text: `分子，加上${phraseOf({ records: measure.records, where: measure.rest }, asOf)}` },
      ];
    case 'ratio':
      return [
        { name: '分子', text: termWords(measure.numerator, asOf) },
        { name: '分母', text: termWords(measure.denominator, asOf) },
        ...(measure.complement ? [{ name: '结果', text: '1 减去分子与分母之比' }] : []),
      ];
    case 'mean':
      return [
        { name: '范围', text: phraseOf(measure.over, asOf) },
        { name: '平均', text: `${labelOf(measure.over.records, measure.of)}之和除以件数` },
      ];
    case 'figure':
      return [{ name: '数值', text: termWords(measure.term, asOf) }];
    case 'checklist':
      return [{ name: '要求', text: '手册没有公式，只列工作要求' }];
  }
}

function termWords(term: Term, asOf: Day): string {
  if ('plus' in term) return term.plus.map((part) => termWords(part, asOf)).join('；加上');
  if ('external' in term) {
    const [year, month] = asOf.split('-').map(Number);
    return `外部数“${term.external}”，${year} 年 1 月至 ${month} 月之和`;
  }
  if ('latest' in term) return `外部数“${term.latest}”，最近一个月的`;
  if ('count' in term) return phraseOf(term.count, asOf);
  return `${phraseOf(term.over, asOf)}；${labelOf(term.over.records, term.sum)}之和`;
}
