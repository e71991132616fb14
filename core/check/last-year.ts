// The same days of the year before, beside the months of this one.

import { addMonths, type Day } from '../case/day';
import { shown, type TrendPoint } from '../measure/card';
import { evaluate } from '../measure/evaluate';
import { monthEnd, monthEnds } from '../measure/moments';
import { rowsOf } from '../measure/planes';
import { countedRows, onDay, type Scope } from '../measure/tables';
import type { Database } from '../store/database';
import { manualOf, type RowSelection } from './figures';
import { keptScope } from './kept-scope';

/**
 * As many points as this year has so far, all counted by the manual of this year. Empty bounds before the first closing
 * that was seen of that year: a ledger that begins later knows nothing of it, and says no zero.
 */
export async function lastYear(
  db: Database,
  id: string,
  asOf: Day,
  { second, caseClass }: RowSelection = {},
): Promise<TrendPoint[]> {
  const indicator = manualOf(asOf).indicators[id];
  if (!indicator || indicator.measure.kind === 'checklist') return [];
  const { scope, keep } = await keptScope(db, asOf, caseClass);
  const { ledger, whose } = scope;
  const first = keep('first closing of last year', () => firstClosing(scope));
  const unit = (second !== undefined && indicator.seconds?.[second]?.unit) || indicator.unit;
  return daysBefore(asOf).map((day) => {
    if (!first || day < first) return { asOf: day, low: null, high: null };
    const value = onDay(ledger, day, whose, (then) => evaluate(indicator, then, second));
    const { low, high } = shown(value, unit, 1);
    return { asOf: day, low, high };
  });
}

function daysBefore(asOf: Day): Day[] {
  const [year, month] = asOf.split('-').map(Number) as [number, number];
  const last = asOf === monthEnd(year, month) ? monthEnd(year - 1, month) : addMonths(asOf, -12);
  return [...monthEnds(year - 1).filter((end) => end < last), last];
}

function firstClosing(scope: Scope): Day | undefined {
  const year = String(Number(scope.asOf.slice(0, 4)) - 1);
  const { cases } = scope.ledger.tables;
  const days = rowsOf(countedRows(cases, scope).yes).flatMap((row) => cases.rows[row]?.closedOn ?? []);
  return days.filter((day) => day.startsWith(year)).sort()[0];
}
