// How far a target is, in cases, and by what: repairing existing entries and closing new cases give different numbers.

import type { Day } from '../case/day';
import { tallyOf } from './count';
import { measureOf } from './evaluate';
import { type Fraction, fraction, minus, quotient, toNumber, whole } from './fraction';
import type { Indicator, Measure, Move } from './language';
import { isDue, light, passes, targetOf } from './light';
import { monthEnd } from './moments';
import { countBits } from './planes';
import { selected } from './selection';
import type { Scope } from './tables';
import type { Tally } from './tally';

export interface Gap {
  /** Cases that have to be put right, or closed, until the target is met; undefined where that cannot meet it. */
  repair?: number;
  closing?: number;
  /** How many may still go wrong. */
  spare?: number;
  /** Days over (positive) or under the target, for means. */
  days?: Fraction;
  /** Rows still there that should be none, and by when. */
  left?: { title: string; certain: number; possible: number; by: Day }[];
  /** The floor that comes next. */
  floor?: { by: Day; share: Fraction };
  /** Neither repair nor closing what is pending meets the target. */
  outOfReach?: boolean;
  /** Something is unknown: the numbers are the worst case. */
  atMost: boolean;
}

type Goal = { kind: 'atLeast' | 'atMost' | 'above' | 'below'; value: Fraction };

/** Nobody has that many cases; beyond it a target counts as out of reach. */
const reach = 1_000_000;

export function gap(indicator: Indicator, scope: Scope, second?: string): Gap | undefined {
  const state = light(indicator, scope, second);
  if (state === 'figure-missing' || state === 'no-cases') return undefined;
  const target = targetOf(indicator, second);
  if (target.kind === 'rank' || target.kind === 'none') return undefined;
  if (target.kind === 'zeroBy') return leftOver(target.steps, scope);
  const measure = measureOf(indicator, second);
  const tally = tallyOf(measure, scope);
  if (tally.incomplete > 0) return { atMost: true };
  if (target.kind !== 'monthlyFloor') {
    return toGoal(indicator, measure, tally, { kind: target.kind, value: fraction(target.value) });
  }
  const floor = comingFloor(target.floors, scope.asOf);
  return { ...toGoal(indicator, measure, tally, { kind: 'atLeast', value: floor.share }), floor };
}

function toGoal(indicator: Indicator, measure: Measure, tally: Tally, goal: Goal): Gap {
  const upward = goal.kind === 'atLeast' || goal.kind === 'above';
  const turned = measure.kind === 'ratio' && measure.complement === true;
  const { n, d } = upward === turned ? tally.greatest : tally.least;
  const atMost = tally.uncertain > 0;
  if (measure.kind === 'mean') {
    const mean = quotient(n, d);
    return { ...(mean && { days: minus(mean, goal.value) }), atMost };
  }
  const meets = (move: Move, times: number) => {
    const value = quotient(step(n, move.numerator, times), step(d, move.denominator, times));
    return value !== null && passes(turned ? minus(whole(1), value) : value, goal.kind, goal.value);
  };
  const stay: Move = { numerator: 0, denominator: 0 };
  if (meets(stay, 0)) {
    if (measure.kind === 'count' || measure.kind === 'figure') return { atMost };
    const slip: Move = upward && !turned ? { numerator: 0, denominator: 1 } : { numerator: 1, denominator: 0 };
    return { spare: spareSteps((times) => meets(slip, times)), atMost };
  }
  const { repair, closing } = indicator.moves ?? {};
  // Nothing can be taken away that is not there
  const most = (move: Move) => (move.numerator < 0 ? Math.floor(toNumber(n)) : reach);
  return {
    ...(repair && { repair: leastSteps((times) => meets(repair, times), most(repair)) }),
    ...(closing && { closing: leastSteps((times) => meets(closing, times), most(closing)) }),
    atMost,
  };
}

/** The least number of steps, at most `most`, that meets the goal; steps only ever help. */
export function leastSteps(meets: (times: number) => boolean, most = reach): number | undefined {
  if (!meets(most)) return undefined;
  let [below, enough] = [0, most];
  while (enough - below > 1) {
    const middle = (below + enough) >>> 1;
    if (meets(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

function spareSteps(meets: (times: number) => boolean): number | undefined {
  const first = leastSteps((times) => !meets(times));
  return first === undefined ? undefined : first - 1;
}

function step(value: Fraction, by: number, times: number): Fraction {
  return { n: value.n + BigInt(by * times) * value.d, d: value.d };
}

function leftOver(steps: { of: Parameters<typeof selected>[0]; title: string; by: string }[], scope: Scope): Gap {
  const year = scope.asOf.slice(0, 4);
  const left = steps.map(({ of, title, by }) => {
    const rows = selected(of, scope);
    return { title, certain: countBits(rows.yes), possible: countBits(rows.maybe), by: `${year}-${by}` };
  });
  return { left, atMost: left.some(({ certain, possible }) => certain !== possible) };
}

/** The floor of this month, or of the first month that has one. */
export function comingFloor(floors: Record<number, string>, asOf: Day): { by: Day; share: Fraction } {
  const year = Number(asOf.slice(0, 4));
  const months = Object.keys(floors).map(Number);
  const month = months.find((m) => !isDue(monthEnd(year, m).slice(5), asOf) || monthEnd(year, m) === asOf) ?? 12;
  return { by: monthEnd(year, month), share: fraction(floors[month] ?? '0') };
}
