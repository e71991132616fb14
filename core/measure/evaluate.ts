// The value of an indicator: exact, with its bounds and what it could not know.

import { compile } from './compile';
import { tallyOf } from './count';
import { missingFigures } from './external';
import { recordLabels } from './fields';
import { type Fraction, minus, toNumber, whole } from './fraction';
import type { Indicator, Measure } from './language';
import { andBits, countBits } from './planes';
import { yes } from './predicate';
import { selected, tableFor } from './selection';
import type { Scope } from './tables';
import { bounds, type Tally } from './tally';

export interface Measured {
  /** Both null where the value cannot be told; equal where nothing is unknown. Shares as parts of 1. */
  low: Fraction | null;
  high: Fraction | null;
  /** Certain members only; a sum where the indicator is one. */
  numerator: number;
  denominator: number;
  /** Rows that could not be decided. */
  uncertain: number;
  /** External figures, or lists, that nobody has entered. */
  missing: string[];
  /** This tool's own estimate, not the court's entry. */
  estimated: boolean;
}

/** `second` is the letter of a second value. */
export function evaluate(indicator: Indicator, scope: Scope, second?: string): Measured {
  const measure = measureOf(indicator, second);
  const tally = tallyOf(measure, scope);
  return {
    ...measured(measure, tally, missingFor(measure, scope)),
    estimated: isEstimated(indicator, measure, scope),
  };
}

export function measureOf(indicator: Indicator, second?: string): Measure {
  if (second === undefined) return indicator.measure;
  const found = indicator.seconds?.[second];
  if (!found) throw new Error(`no second value ${second}`);
  return found.measure;
}

export function measured(measure: Measure, tally: Tally, missing: string[]): Omit<Measured, 'estimated'> {
  const { low, high } = missing.length > 0 ? { low: null, high: null } : bounds(tally);
  const turned = measure.kind === 'ratio' && measure.complement === true;
  return {
    low: turned ? fromOne(high) : low,
    high: turned ? fromOne(low) : high,
    numerator: toNumber(tally.numerator),
    denominator: toNumber(tally.denominator),
    uncertain: tally.uncertain,
    missing,
  };
}

/** Figures that are missing; a count over a list that was never imported is no zero either. */
export function missingFor(measure: Measure, scope: Scope): string[] {
  const figures: string[] = missingFigures(measure, scope);
  const unseenList = measure.kind === 'count' && scope.ledger.unseen.has(measure.of.records);
  return unseenList ? [...figures, recordLabels[measure.of.records]] : figures;
}

function isEstimated(indicator: Indicator, measure: Measure, scope: Scope): boolean {
  if (indicator.estimated === undefined || measure.kind !== 'share') return indicator.estimated === 'always';
  if (indicator.estimated === 'always') return true;
  const estimates = compile(yes('disclosureEstimated'))(tableFor('cases', scope), scope);
  return countBits(andBits(selected(measure.of, scope).maybe, estimates.yes)) > 0;
}

function fromOne(value: Fraction | null): Fraction | null {
  return value && minus(whole(1), value);
}
