// Where a value stands to its target. The first light that applies is shown, in the order of `lightLabels`.

import type { Day } from '../case/day';
import { evaluate, type Measured, measureOf } from './evaluate';
import { compare, type Fraction, fraction } from './fraction';
import type { Indicator, Target } from './language';
import { lastFinishedMonth } from './moments';
import { countBits } from './planes';
import type { Selection } from './predicate';
import { selected } from './selection';
import { onDay, type Scope } from './tables';

export const lightLabels = {
  checklist: '只列要求',
  'figure-missing': '缺外部数',
  'no-cases': '无此类案件',
  'rank-only': '只排名',
  'not-due': '未到期',
  undecided: '未定',
  met: '达标',
  missed: '未达标',
} as const;

export type Light = keyof typeof lightLabels;

export function light(indicator: Indicator, scope: Scope, second?: string): Light {
  const measure = measureOf(indicator, second);
  const target = targetOf(indicator, second);
  if (measure.kind === 'checklist') return 'checklist';
  const value = evaluate(indicator, scope, second);
  if (measure.kind === 'count' && measure.among?.every((rows) => maybeCount(rows, scope) === 0)) return 'no-cases';
  if (value.missing.length > 0) return 'figure-missing';
  if (isWithoutCases(value)) return 'no-cases';
  switch (target.kind) {
    case 'rank':
    case 'none':
      return 'rank-only';
    case 'monthlyFloor':
      return floorLight(indicator, target.floors, scope);
    case 'zeroBy':
      return zeroLight(target.steps, scope);
    default:
      return standing(value, target.kind, fraction(target.value));
  }
}

export function targetOf(indicator: Indicator, second?: string): Target {
  return second === undefined ? indicator.target : (indicator.seconds?.[second]?.target ?? { kind: 'none' });
}

/** The value at the last finished month end against the floor of that month. */
export function floorLight(indicator: Indicator, floors: Record<number, string>, scope: Scope): Light {
  const end = lastFinishedMonth(scope.asOf);
  const floor = end && floors[Number(end.slice(5, 7))];
  if (!end || !floor) return 'not-due';
  const then = onDay(scope.ledger, end, scope.whose, (before) => evaluate(indicator, before));
  return isWithoutCases(then) ? 'no-cases' : standing(then, 'atLeast', fraction(floor));
}

/** Due steps decide; before the first one is due nothing can be missed. */
export function zeroLight(steps: (Target & { kind: 'zeroBy' })['steps'], scope: Scope): Light {
  const due = steps.filter((step) => isDue(step.by, scope.asOf));
  if (due.length === 0) return 'not-due';
  const rows = due.map((step) => selected(step.of, scope));
  if (rows.some((planes) => countBits(planes.yes) > 0)) return 'missed';
  return rows.some((planes) => countBits(planes.maybe) > 0) ? 'undecided' : 'met';
}

export function isDue(monthAndDay: string, asOf: Day): boolean {
  return asOf.slice(5) >= monthAndDay;
}

/** Both bounds decide; a bound that is not there decides nothing. */
export function standing(value: Measured, kind: 'atLeast' | 'atMost' | 'above' | 'below', target: Fraction): Light {
  const upward = kind === 'atLeast' || kind === 'above';
  const [worst, best] = upward ? [value.low, value.high] : [value.high, value.low];
  if (worst && passes(worst, kind, target)) return 'met';
  return best && !passes(best, kind, target) ? 'missed' : 'undecided';
}

export function passes(value: Fraction, kind: 'atLeast' | 'atMost' | 'above' | 'below', target: Fraction): boolean {
  const order = compare(value, target);
  switch (kind) {
    case 'atLeast':
      return order >= 0;
    case 'atMost':
      return order <= 0;
    case 'above':
      return order > 0;
    case 'below':
      return order < 0;
  }
}

function isWithoutCases(value: Measured): boolean {
  return value.low === null && value.high === null && value.uncertain === 0 && value.missing.length === 0;
}

function maybeCount(selection: Selection, scope: Scope): number {
  return countBits(selected(selection, scope).maybe);
}
