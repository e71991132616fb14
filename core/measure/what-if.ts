// What a value becomes if some cases were otherwise: closed today, put right. Nothing is changed; only these rows are counted again.

import type { Day } from '../case/day';
import type { LedgerCase } from '../case/ledger';
import { tallyOf } from './count';
import { type Measured, measured, measureOf, missingFor } from './evaluate';
import { compare, type Fraction, minus } from './fraction';
import type { Indicator } from './language';
import { type RowCounter, rowCounter } from './row-tally';
import { prepare, type Scope, scopeOf } from './tables';
import { less, plus } from './tally';

/** Entries that would be otherwise, by 案号. A case that the ledger has not is added where its own number stands in it. */
export type Changes = ReadonlyMap<string, Partial<LedgerCase>>;

export type Supposed = Omit<Measured, 'estimated'>;

export function whatIf(indicator: Indicator, scope: Scope, changes: Changes, second?: string): Supposed {
  const measure = measureOf(indicator, second);
  const changed = changedRows(scope, changes);
  const before = rowCounter(measure, scope);
  const after = rowCounter(measure, changed.scope);
  let tally = tallyOf(measure, scope);
  for (const row of changed.rows) {
    const without = row.before === undefined ? tally : less(tally, before(row.before));
    tally = plus(without, after(row.after));
  }
  return measured(measure, tally, missingFor(measure, scope));
}

/** The cases closed today in this way: as they stand, or with everything put right. */
export function closingToday(
  scope: Scope,
  caseNumbers: readonly string[],
  mode: string,
  repaired = false,
): Map<string, Partial<LedgerCase>> {
  const { tables, rowOf } = scope.ledger;
  const rows = caseNumbers.flatMap((caseNumber) => tables.cases.rows[rowOf.get(caseNumber) ?? -1] ?? []);
  return new Map(rows.map((c) => [c.caseNumber, closed(c, scope.asOf, mode, repaired)]));
}

export interface Effect {
  caseNumber: string;
  /** The value with this one case closed today. */
  value: Fraction;
  /** By how much the value is better, above 0. */
  gain: Fraction;
}

/** Pending cases whose closing today helps, the most helpful first. */
export function bestToClose(indicator: Indicator, scope: Scope, mode: string, second?: string): Effect[] {
  const measure = measureOf(indicator, second);
  const whole = tallyOf(measure, scope);
  const missing = missingFor(measure, scope);
  const now = measured(measure, whole, missing).low;
  if (!now) return [];
  const pending = scope.ledger.tables.cases.rows.filter((c) => isPending(c, scope.asOf));
  const changed = changedRows(scope, new Map(pending.map((c) => [c.caseNumber, closed(c, scope.asOf, mode, true)])));
  const before = rowCounter(measure, scope);
  const after: RowCounter = rowCounter(measure, changed.scope);
  const effects = changed.rows.flatMap((row): Effect[] => {
    if (row.before === undefined) return [];
    const value = measured(measure, plus(less(whole, before(row.before)), after(row.after)), missing).low;
    if (!value) return [];
    const gain = indicator.better === 'high' ? minus(value, now) : minus(now, value);
    const { caseNumber } = scope.ledger.tables.cases.rows[row.before] as LedgerCase;
    return gain.n > 0n ? [{ caseNumber, value, gain }] : [];
  });
  return effects.sort((a, b) => compare(b.gain, a.gain));
}

interface Changed {
  scope: Scope;
  /** Row in the ledger, none where the case is new, and row in the small one. */
  rows: { before?: number; after: number }[];
}

/** The same change is asked of many indicators. */
const known = new WeakMap<Scope, WeakMap<Changes, Changed>>();

function changedRows(scope: Scope, changes: Changes): Changed {
  const ofScope = known.get(scope) ?? new WeakMap<Changes, Changed>();
  known.set(scope, ofScope);
  const found = ofScope.get(changes) ?? changedLedger(scope, changes);
  ofScope.set(changes, found);
  return found;
}

/** The changed rows as a small ledger of their own, with the cases that name them. */
function changedLedger(scope: Scope, changes: Changes): Changed {
  const { source, names, tables, rowOf } = scope.ledger;
  const at = (row: number) => tables.cases.rows[row] as LedgerCase;
  const before = [...changes.keys()].flatMap((caseNumber) => rowOf.get(caseNumber) ?? []);
  const own = new Set(before);
  const naming = new Set(names.flatMap(({ named, by }) => (own.has(named) && !own.has(by) ? [by] : [])));
  const guests = [...naming].map(at);
  const fresh = [...changes.values()].filter(isNew(rowOf));
  const part = prepare(
    {
      cases: [...before.map((row) => ({ ...at(row), ...changes.get(at(row).caseNumber) })), ...guests, ...fresh],
      payments: source.payments?.filter(({ caseNumber }) => changes.has(caseNumber ?? '')),
    },
    new Set(guests.map(({ caseNumber }) => caseNumber)),
  );
  const rows = before.map((row) => ({ before: row, after: part.rowOf.get(at(row).caseNumber) as number }));
  const added = fresh.map(({ caseNumber }) => ({ after: part.rowOf.get(caseNumber) as number }));
  return { scope: scopeOf(part, scope.asOf, scope.whose), rows: [...rows, ...added] };
}

function isNew(rowOf: ReadonlyMap<string, number>) {
  return (c: Partial<LedgerCase>): c is LedgerCase => c.caseNumber !== undefined && !rowOf.has(c.caseNumber);
}

function isPending({ filedOn, closedOn }: LedgerCase, asOf: Day): boolean {
  return closedOn !== undefined && typeof filedOn === 'string' && filedOn <= asOf && !(closedOn && closedOn <= asOf);
}

function closed(c: LedgerCase, asOf: Day, mode: string, repaired: boolean): Partial<LedgerCase> {
  const { checked } = c;
  const clean = { openErrors: 0, disclosureOpen: 0, disclosureSeen: true };
  return {
    closedOn: asOf,
    closingMode: [mode],
    ...(checked && { checked: { ...checked, at: asOf, ...(repaired && clean) } }),
    ...(repaired && !checked && { checked: { at: asOf, ...clean } }),
  };
}
