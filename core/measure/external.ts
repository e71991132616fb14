// 外部数: figures of the court that no case list holds, entered by month.

import type { ExternalItem } from '../case/ledger';
import { add, decimal, type Fraction } from './fraction';
import type { Measure, Term } from './language';
import type { Scope } from './tables';

/** Sum over the months of the calendar year up to the as-of date; undefined where no month has a figure. */
export function externalTotal(scope: Scope, item: ExternalItem): Fraction | undefined {
  const figures = [...figuresOf(scope, item).values()];
  return figures.length === 0 ? undefined : figures.map(decimal).reduce(add);
}

/** The figure of the last month that has one. */
export function latestExternal(scope: Scope, item: ExternalItem): Fraction | undefined {
  const figures = figuresOf(scope, item);
  const last = [...figures.keys()].sort().at(-1);
  return last === undefined ? undefined : decimal(figures.get(last) as number);
}

/** Figures that a measure needs and that nobody has entered. */
export function missingFigures(measure: Measure, scope: Scope): ExternalItem[] {
  return externalItemsOf(measure).filter((item) => figuresOf(scope, item).size === 0);
}

const needed = new WeakMap<Measure, ExternalItem[]>();

export function externalItemsOf(measure: Measure): ExternalItem[] {
  const known = needed.get(measure) ?? [...new Set(termsOf(measure).flatMap(itemsOf))];
  needed.set(measure, known);
  return known;
}

export function termsOf(measure: Measure): Term[] {
  if (measure.kind === 'ratio') return [measure.numerator, measure.denominator];
  return measure.kind === 'figure' ? [measure.term] : [];
}

function itemsOf(term: Term): ExternalItem[] {
  if ('plus' in term) return term.plus.flatMap(itemsOf);
  if ('external' in term) return [term.external];
  return 'latest' in term ? [term.latest] : [];
}

function figuresOf({ ledger, asOf }: Scope, item: ExternalItem): Map<string, number> {
  const [from, to] = [`${asOf.slice(0, 4)}-01`, asOf.slice(0, 7)];
  const figures = new Map<string, number>();
  for (const figure of ledger.external) {
    if (figure.item !== item || figure.month < from || figure.month > to) continue;
    if (typeof figure.value === 'number') figures.set(figure.month, figure.value);
  }
  return figures;
}
