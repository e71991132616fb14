// Own pending cases by what their closing does to an indicator, each closed in a way that its class knows.

import { classOf, typeOf } from '../case/case-class';
import type { LedgerCase } from '../case/ledger';
import { isImpossibleMode, usualClosingMode, usualEnforcementMode } from '../case/procedures';
import { compare, minus } from '../measure/fraction';
import { leastSteps } from '../measure/gap';
import type { Indicator } from '../measure/language';
import { rowsOf } from '../measure/planes';
import { countedRows, type Scope } from '../measure/tables';
import { bestToClose, type Changes, closingToday, whatIf } from '../measure/what-if';

interface How {
  /** Without it each case ends as most of its class do. */
  mode?: string;
  second?: string;
}

export interface Closings {
  /** 案号, the most helpful first. */
  ranked: string[];
  /** All own pending cases, helpful or not. */
  pending: number;
  /** What closing changes, in the order of `ranked`. */
  changes: [string, Partial<LedgerCase>][];
}

export function closingsOf(indicator: Indicator, scope: Scope, { mode, second }: How): Closings {
  const pending = pendingCases(scope);
  const ways = Map.groupBy(
    pending.filter(({ caseNumber }) => !mode || !isImpossibleMode(typeOf(caseNumber), mode)),
    ({ caseNumber }) => mode ?? usualMode(caseNumber),
  );
  const effects = [...ways].flatMap(([way, rows]) => {
    const own = new Set(rows.map(({ caseNumber }) => caseNumber));
    return bestToClose(indicator, scope, way, second).filter(({ caseNumber }) => own.has(caseNumber));
  });
  const closed = new Map(
    [...ways].flatMap(([way, rows]) => {
      const numbers = rows.map(({ caseNumber }) => caseNumber);
      return [...closingToday(scope, numbers, way, true)];
    }),
  );
  const helpful = effects.sort((a, b) => compare(b.gain, a.gain)).map(({ caseNumber }) => caseNumber);
  const ranked = helpful.length > 0 ? helpful : firstOnes(indicator, scope, closed, second);
  const changes = ranked.flatMap((caseNumber): Closings['changes'] => {
    const change = closed.get(caseNumber);
    return change ? [[caseNumber, change]] : [];
  });
  return { ranked, pending: pending.length, changes };
}

/** Where there is no value yet, no case can better it: the oldest first, if they make one. */
function firstOnes(indicator: Indicator, scope: Scope, closed: Changes, second?: string): string[] {
  if (whatIf(indicator, scope, new Map(), second).low || !whatIf(indicator, scope, closed, second).low) return [];
  return [...closed.keys()].sort();
}

/**
 * The number that brings the value furthest. A mean gets better only as long as the next case lies on its good side;
 * everything else gets better with every case that helps by itself.
 */
export function bestCount(
  indicator: Indicator,
  scope: Scope,
  closing: (count: number) => Changes,
  { most, second }: { most: number; second?: string },
): number {
  const measure = second === undefined ? indicator.measure : indicator.seconds?.[second]?.measure;
  if (measure?.kind !== 'mean' || most === 0) return most;
  const at = (count: number) => whatIf(indicator, scope, closing(count), second).low;
  const turns = (count: number) => {
    const [here, next] = [at(count), at(count + 1)];
    if (!here || !next) return false;
    const change = minus(next, here).n;
    return indicator.better === 'high' ? change <= 0n : change >= 0n;
  };
  return leastSteps((count) => count >= most || turns(count), most) ?? most;
}

function usualMode(caseNumber: string): string {
  return classOf(typeOf(caseNumber)) === 'enforcement' ? usualEnforcementMode : usualClosingMode;
}

/** Filed, seen to be open, and one's own. */
function pendingCases(scope: Scope): LedgerCase[] {
  const table = scope.ledger.tables.cases;
  return rowsOf(countedRows(table, scope).yes)
    .map((row) => table.rows[row] as LedgerCase)
    .filter(({ filedOn, closedOn }) => {
      if (closedOn === undefined || typeof filedOn !== 'string' || filedOn > scope.asOf) return false;
      return closedOn === null || closedOn > scope.asOf;
    });
}
