// All indicators of a manual for one as-of date, in the words of the command line.

import type { Day } from '../case/day';
import type { Ledger } from '../case/ledger';
import { evaluate, type Measured } from './evaluate';
import { toText } from './fraction';
import { type Manual, numberOf } from './manual';
import { prepare, scopeOf } from './tables';

/** Fractions are `numerator/denominator`, not reduced. */
export interface IndicatorAnswer {
  low: string | null;
  high: string | null;
  numerator: number;
  denominator: number;
  uncertain: number;
  /** External figures, or lists, that nobody has entered. */
  missing?: string[];
  estimated?: true;
}

export interface MeasureAnswer {
  asOf: Day;
  /** Null: all rows count. */
  judge: string[] | string | null;
  /** By number, second values with their letter: "2", "4b". Null where the manual has no formula. */
  indicators: Record<string, IndicatorAnswer | null>;
}

export interface Question {
  asOf: Day;
  judge?: string[];
  manual: Manual;
}

export function measure(ledger: Ledger, { asOf, judge, manual }: Question): MeasureAnswer {
  const scope = scopeOf(prepare(ledger), asOf, { judges: judge });
  const indicators: MeasureAnswer['indicators'] = {};
  for (const [id, indicator] of Object.entries(manual.indicators)) {
    const number = numberOf(id);
    const isChecklist = indicator.measure.kind === 'checklist';
    indicators[number] = isChecklist ? null : toAnswer(evaluate(indicator, scope));
    for (const letter of Object.keys(indicator.seconds ?? {})) {
      indicators[`${number}${letter}`] = toAnswer(evaluate(indicator, scope, letter));
    }
  }
  return { asOf, judge: judge ? (judge.length === 1 ? (judge[0] as string) : judge) : null, indicators };
}

function toAnswer({ low, high, numerator, denominator, uncertain, missing, estimated }: Measured): IndicatorAnswer {
  return {
    low: low && toText(low),
    high: high && toText(high),
    numerator,
    denominator,
    uncertain,
    ...(missing.length > 0 && { missing }),
    ...(estimated && { estimated: true as const }),
  };
}
