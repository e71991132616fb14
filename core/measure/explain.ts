// 口径: how an indicator is counted, said in Chinese from its definition, with the windows as days.

import type { Day } from '../case/day';
import { measureOf } from './evaluate';
import { labelOf, type RowKind, recordLabels } from './fields';
import type { Indicator, Measure, Term } from './language';
import { momentDay, windowDays } from './moments';
import { termDay, typeWords, verbOf } from './phrases';
import type { Predicate, Selection } from './predicate';

export interface Explanation {
  /** 分子, 分母 …, each with its sentence. */
  parts: { name: string; text: string }[];
  /** 推定: what the manual leaves open and how it was decided. */
  derived: string[];
}

export function explain(indicator: Indicator, asOf: Day, second?: string): Explanation {
  return { parts: partsOf(measureOf(indicator, second), asOf), derived: indicator.derived ?? [] };
}

function partsOf(measure: Measure, asOf: Day): Explanation['parts'] {
  switch (measure.kind) {
    case 'count':
      return [{ name: '计数', text: phraseOf(measure.of, asOf) }];
    case 'share':
      return [
        { name: '分母', text: phraseOf(measure.of, asOf) },
        { name: '分子', text: `其中${phrase(measure.counting, measure.of.records, asOf)}的` },
      ];
    case 'split':
      return [
        { name: '分子', text: phraseOf({ records: measure.records, where: measure.part }, asOf) },
        { name: '分母', text: `分子，加上${phraseOf({ records: measure.records, where: measure.rest }, asOf)}` },
      ];
    case 'ratio':
      return [
        { name: '分子', text: termText(measure.numerator, asOf) },
        { name: '分母', text: termText(measure.denominator, asOf) },
        ...(measure.complement ? [{ name: '结果', text: '1 减去分子与分母之比' }] : []),
      ];
    case 'mean':
      return [
        { name: '范围', text: phraseOf(measure.over, asOf) },
        { name: '平均', text: `${labelOf(measure.over.records, measure.of)}之和除以件数` },
      ];
    case 'figure':
      return [{ name: '数值', text: termText(measure.term, asOf) }];
    case 'checklist':
      return [{ name: '要求', text: '手册没有公式，只列工作要求' }];
  }
}

function termText(term: Term, asOf: Day): string {
  if ('plus' in term) return term.plus.map((part) => termText(part, asOf)).join('，加上');
  if ('external' in term)
    return `外部数「${term.external}」${asOf.slice(0, 4)} 年 1 月至 ${Number(asOf.slice(5, 7))} 月之和`;
  if ('latest' in term) return `外部数「${term.latest}」的最近一个月`;
  if ('count' in term) return phraseOf(term.count, asOf);
  return `${phraseOf(term.over, asOf)}的${labelOf(term.over.records, term.sum)}之和`;
}

/** The rows of a selection as a noun phrase. */
export function phraseOf({ records, where }: Selection, asOf: Day): string {
  return `${phrase(where, records, asOf)}的${recordLabels[records]}`;
}

export function phrase(p: Predicate, records: RowKind, asOf: Day): string {
  switch (p.op) {
    case 'all':
      return p.of.map((part) => phrase(part, records, asOf)).join('、');
    case 'any':
      return `（${p.of.map((part) => phrase(part, records, asOf)).join('，或者')}）`;
    case 'not':
      return negated(p.of, records, asOf);
    case 'type':
      return typeWords(p);
    case 'pending':
      return `${momentDay(p.at, asOf)} 未结`;
    case 'older':
      return `立案已超过 ${p.years} 年`;
    case 'somePayment':
      return `有一笔案款（${phrase(p.where, 'payments', asOf)}）`;
    case 'namedBy':
      return `被导入的执行案件（${phrase(p.where, 'cases', asOf)}）列为执行依据`;
    case 'past':
      return `${asOf} 已过${termDay(p.day, records, asOf)}`;
    default:
      return entryPhrase(p, labelOf(records, p.field), records, asOf);
  }
}

type EntryPredicate = Extract<Predicate, { field: string }>;

function entryPhrase(p: EntryPredicate, label: string, records: RowKind, asOf: Day): string {
  switch (p.op) {
    case 'in':
      return `${label}为${p.words.join('、')}`;
    case 'yes':
      return `${label}为是`;
    case 'positive':
      return `${label}大于 0`;
    case 'empty':
      return `${label}为空`;
    case 'during': {
      const { from, to } = windowDays(p.window, asOf);
      return `${from} 至 ${to} ${verbOf(p.field, label)}`;
    }
    case 'by':
      return 'moment' in p.day && p.day.moment === 'asOf' && p.field !== 'dueOn'
        ? `有${label}`
        : `${label}不晚于${termDay(p.day, records, asOf)}`;
    case 'after':
      return `${label}晚于${termDay(p.day, records, asOf)}`;
  }
}

function negated(p: Predicate, records: RowKind, asOf: Day): string {
  if (p.op === 'type') return typeWords(p, true);
  if (p.op === 'yes') return `${labelOf(records, p.field)}不为是`;
  if (p.op === 'by' && 'field' in p.day)
    return `没有在${termDay(p.day, records, asOf)}以内的${labelOf(records, p.field)}`;
  if (p.op === 'by') return `没有${labelOf(records, p.field)}`;
  return `不属于（${phrase(p, records, asOf)}）`;
}
