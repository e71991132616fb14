// 如果再结 n 件: the value with the n most helpful own pending cases closed and put right, and the least number for the target.

import type { CaseClass } from '../case/case-class';
import type { Day } from '../case/day';
import { type CardValue, shown } from '../measure/card';
import { type CardPhrases, chinese, english } from '../measure/card-phrases';
import { targetWords } from '../measure/card-words';
import { leastSteps } from '../measure/gap';
import type { Indicator } from '../measure/language';
import { targetOf } from '../measure/light';
import type { Scope } from '../measure/tables';
import { type Changes, whatIf } from '../measure/what-if';
import type { Database } from '../store/database';
import { acceptedCases } from './accepted-cases';
import { manualOf } from './figures';
import { type Goal, goalOf, type Reached, reachedWith } from './goal';
import { keptScope } from './kept-scope';
import { bestCount, closingsOf } from './ranked-closings';

export interface Supposition {
  /** How many more are closed on the as-of date. */
  count: number;
  /** How many more come in by then. */
  accepted?: number;
  /** All of them in this way; without it 执行完毕 for enforcement and 判决 for the others. */
  mode?: string;
  /** Letter of a second value. */
  second?: string;
  caseClass?: CaseClass;
}

export interface Supposed {
  now: CardValue;
  /** With `count` of them closed. */
  closed: CardValue;
  /** Never more than help. */
  count: number;
  /** More cases coming in change the value. */
  acceptable: boolean;
  /** Own pending cases whose closing helps, out of all own pending ones. */
  helpful: number;
  pending: number;
  /** `≥ 55 %`; empty without a target. */
  target: string;
  targetEn: string;
  /** How the target stands with these closed, and with the best number of them. */
  reached: Reached;
  best: Reached;
  bestCount: number;
  /** The least number that meets the target, where one does. */
  least?: number;
  /** The chosen ones in the order of their effect, the first of them. */
  first: string[];
}

const listed = 12;

/** Undefined for an indicator that the manual of the year has not, and where no cases are counted. */
export async function suppose(
  db: Database,
  id: string,
  asOf: Day,
  { count, caseClass, ...how }: Supposition,
): Promise<Supposed | undefined> {
  const indicator = manualOf(asOf).indicators[id];
  if (!indicator || ['checklist', 'figure'].includes(indicator.measure.kind)) return undefined;
  const { scope, keep } = await keptScope(db, asOf, caseClass);
  const { accepted, ...way } = how;
  const ranks = keep(JSON.stringify(['ranks', id, way]), () => ranksOf(indicator, scope, way));
  const plan = keep(JSON.stringify([id, how]), () => planOf(indicator, scope, ranks, how));
  return answerOf(plan, Math.max(0, Math.min(Math.floor(count), plan.ranked.length)));
}

/** What does not hang on the number: made once, so that each step of a slider is instant. */
interface Plan {
  indicator: Indicator;
  scope: Scope;
  second?: string;
  goal?: Goal;
  acceptable: boolean;
  ranked: string[];
  pending: number;
  closing: (count: number) => Changes;
  bestCount: number;
  least?: number;
}

/** Looks at every pending case: the same however many are closed or come in. */
function ranksOf(indicator: Indicator, scope: Scope, { mode, second }: Omit<How, 'accepted'>) {
  const goal = goalOf(indicator, scope, second);
  const aim = goal?.aim ?? indicator;
  const aimSecond = goal ? goal.second : second;
  const acceptable = changesValue(indicator, scope, second);
  return { goal, aim, aimSecond, acceptable, ...closingsOf(aim, scope, { mode, second: aimSecond }) };
}

function planOf(
  indicator: Indicator,
  scope: Scope,
  { goal, aim, aimSecond, acceptable, ranked, pending, changes }: ReturnType<typeof ranksOf>,
  { second, accepted = 0 }: How,
): Plan {
  const fresh = acceptedCases(scope, accepted);
  const closing = (count: number): Changes => new Map([...changes.slice(0, count), ...fresh]);
  const most = bestCount(aim, scope, closing, { most: ranked.length, second: aimSecond });
  const met = (count: number) => reachedWith(goal, scope, closing(count)) === 'met';
  return {
    indicator,
    scope,
    second,
    goal,
    acceptable,
    ranked,
    pending,
    closing,
    bestCount: most,
    least: goal && (met(0) ? 0 : leastSteps(met, most)),
  };
}

type How = Pick<Supposition, 'mode' | 'second' | 'accepted'>;

function changesValue(indicator: Indicator, scope: Scope, second?: string): boolean {
  const value = (changes: Changes) => {
    const { low, high, numerator, denominator } = whatIf(indicator, scope, changes, second);
    return [low?.n, low?.d, high?.n, high?.d, numerator, denominator].join();
  };
  return value(new Map()) !== value(new Map(acceptedCases(scope, 1)));
}

function answerOf(plan: Plan, count: number): Supposed {
  const { scope, goal, ranked } = plan;
  const changes = plan.closing(count);
  return {
    now: valueWith(plan, new Map()),
    closed: valueWith(plan, changes),
    count,
    acceptable: plan.acceptable,
    helpful: ranked.length,
    pending: plan.pending,
    target: targetOfPlan(plan, chinese),
    targetEn: targetOfPlan(plan, english),
    reached: reachedWith(goal, scope, changes),
    best: reachedWith(goal, scope, plan.closing(plan.bestCount)),
    bestCount: plan.bestCount,
    least: plan.least,
    first: ranked.slice(0, Math.min(count, listed)),
  };
}

function targetOfPlan(plan: Plan, say: CardPhrases): string {
  const { indicator, scope, second, goal } = plan;
  return goal ? targetWords(targetOf(indicator, second), unitOf(plan), indicator.better, scope.asOf, say) : '';
}

function valueWith(plan: Plan, changes: Changes): CardValue {
  const { indicator, scope, second } = plan;
  const value = whatIf(indicator, scope, changes, second);
  return shown({ ...value, estimated: indicator.estimated !== undefined }, unitOf(plan), indicator.digits ?? 1);
}

function unitOf({ indicator, second }: Plan): Indicator['unit'] {
  return (second !== undefined && indicator.seconds?.[second]?.unit) || indicator.unit;
}
