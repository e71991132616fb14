// One indicator as the dashboard shows it. Plain data: fractions are text, so that it can cross to the page.

import { addDays, addMonths, type Day } from '../case/day';

import { type CardPhrases, chinese, english } from './card-phrases';
import { gapWords, targetWords } from './card-words';
import { evaluate, type Measured } from './evaluate';
import { type Explanation, explain } from './explain';
import { display, type Fraction, fraction, minus, toNumber } from './fraction';
import { type Gap, gap } from './gap';
import { type Indicator, cases as select, type Target, type Unit } from './language';
import { type Light, light, targetOf } from './light';
import { lastFinishedMonth, monthEnd, monthEnds } from './moments';
import { countBits } from './planes';
import { pending } from './predicate';
import { selected } from './selection';
import { onDay, type Scope } from './tables';

/** Numbers in the unit of the card: percent 0–100. */
export interface CardValue {
  low: number | null;
  high: number | null;
  /** `51.7–53.3`, rounded for the eye; — where there is none. */
  text: string;
  /** Exact: `62/120`. */
  exact: { low: string | null; high: string | null };
  numerator: number;
  denominator: number;
  uncertain: number;
  missing: string[];
  estimated: boolean;
}

export interface TrendPoint {
  asOf: Day;
  low: number | null;
  high: number | null;
  /** Target or floor of that month in the unit of the card. */
  target?: number;
}

export interface Card {
  /** `10-pronounced-in-court` */
  id: string;
  number: number;
  title: string;
  en: string;
  chapter: number;
  unit: Unit;
  better: 'high' | 'low';
  /** `> 50 %` */
  target: string;
  targetEn: string;
  targetDerived: boolean;
  light: Light;
  /** The month at whose end the value stands to its floor as the light says; without it the light is of the as-of date. */
  lightMonth?: number;
  value: CardValue;
  /** `还差：补好 4 件` */
  gap: string;
  gapEn: string;
  seconds: {
    key: string;
    title: string;
    en: string;
    unit: Unit;
    target: string;
    targetEn: string;
    light: Light;
    value: CardValue;
  }[];
  /** Month ends of the year up to the as-of date, and the as-of date. */
  trend: TrendPoint[];
  /** The same days a year earlier; empty where nothing is known of that year. */
  lastYear: TrendPoint[];
  explanation: Explanation;
  advice: string[];
  checklist: string[];
}

/** All cards of a manual: each month is counted once for all of them. */
export function cards(indicators: Record<string, Indicator>, scope: Scope): Card[] {
  const all = Object.entries(indicators);
  const trends = trendsOf(
    all.map(([, indicator]) => indicator),
    scope,
  );
  return all.map(([id, indicator], i) => card(id, indicator, scope, trends[i]));
}

export function card(id: string, indicator: Indicator, scope: Scope, trends?: Trends): Card {
  const { trend, lastYear } = trends ?? (trendsOf([indicator], scope)[0] as Trends);
  const number = Number.parseInt(id, 10);
  const value = evaluate(indicator, scope);
  const state = light(indicator, scope);
  return {
    id,
    number,
    title: indicator.title,
    en: indicator.en,
    chapter: indicator.chapter,
    unit: indicator.unit,
    better: indicator.better,
    ...inBoth((say) => targetWords(indicator.target, indicator.unit, indicator.better, scope.asOf, say), targetKeys),
    targetDerived: indicator.targetDerived === true,
    light: state,
    ...monthOf(indicator, state, scope),
    value: shown(value, indicator.unit, indicator.digits ?? 1),
    ...inBoth(distanceWords(indicator, scope, value, state), gapKeys),
    seconds: secondsOf(number, indicator, scope),
    trend,
    lastYear,
    explanation: explain(indicator, scope.asOf),
    advice: indicator.advice,
    checklist: indicator.checklist ?? [],
  };
}

const targetKeys = ['target', 'targetEn'] as const;
const gapKeys = ['gap', 'gapEn'] as const;

/** The same words in Chinese and in English, under their two names. */
function inBoth<Zh extends string, En extends string>(
  words: (say: CardPhrases) => string,
  [zh, en]: readonly [Zh, En],
): Record<Zh | En, string> {
  return { [zh]: words(chinese), [en]: words(english) } as Record<Zh | En, string>;
}

/** A floor is asked at the end of a month: the card says of which. */
function monthOf({ target }: Indicator, state: Light, { asOf }: Scope): Pick<Card, 'lightMonth'> {
  const end = lastFinishedMonth(asOf);
  const judged = ['met', 'missed', 'undecided'].includes(state);
  return target.kind === 'monthlyFloor' && end && judged ? { lightMonth: Number(end.slice(5, 7)) } : {};
}

/** How far the target is; where only the rank counts, the change since the end of last month. */
function distanceWords(
  indicator: Indicator,
  scope: Scope,
  value: Measured,
  state: Light,
): (say: CardPhrases) => string {
  if (state === 'rank-only') {
    const change = changeOf(indicator, scope, value);
    return (say) => (change === undefined ? '' : say.change(change));
  }
  const distance = withinReach(gap(indicator, scope), scope);
  return (say) => gapWords(distance, state, value, indicator, say);
}

/** More closings than there are cases to close are no way to a target. */
function withinReach(distance: Gap | undefined, scope: Scope): Gap | undefined {
  if (distance?.closing === undefined) return distance;
  const { maybe } = selected(select(pending('asOf')), scope);
  if (distance.closing <= countBits(maybe)) return distance;
  const { closing, ...others } = distance;
  return { ...others, outOfReach: others.repair === undefined };
}

export function shown(value: Measured, unit: Unit, digits: number): CardValue {
  const { low, high, numerator, denominator, uncertain, missing, estimated } = value;
  const text = (f: Fraction) => (f.n < 0n && same !== true ? '<0' : display(f, scaleOf(unit), placesOf(f)));
  const placesOf = (f: Fraction) => (isCounted(unit) && f.d === 1n ? 0 : digits);
  const same = low && high && minus(high, low).n === 0n;
  return {
    low: low && inUnit(low, unit),
    high: high && inUnit(high, unit),
    text: !low && !high ? '—' : same ? text(low) : spanText(low && text(low), high && text(high)),
    exact: { low: low && `${low.n}/${low.d}`, high: high && `${high.n}/${high.d}` },
    numerator,
    denominator,
    uncertain,
    missing,
    estimated,
  };
}

/** An open end is not a dash: what is known is said. */
function spanText(low: string | null, high: string | null): string {
  if (low === null) return `≤ ${high}`;
  return high === null ? `≥ ${low}` : `${low}–${high}`;
}

export function scaleOf(unit: Unit): number {
  return unit === 'percent' ? 100 : unit === 'permille' ? 1000 : 1;
}

/** The number nearest to the exact value: 0.29 as 29 %, not 28.999999999999996. */
function inUnit({ n, d }: Fraction, unit: Unit): number {
  return toNumber({ n: n * BigInt(scaleOf(unit)), d });
}

function isCounted(unit: Unit): boolean {
  return ['case', 'item', 'time'].includes(unit);
}

function secondsOf(number: number, indicator: Indicator, scope: Scope): Card['seconds'] {
  return Object.entries(indicator.seconds ?? {}).map(([letter, { title, en, unit = indicator.unit }]) => ({
    key: `${number}${letter}`,
    title,
    en,
    unit,
    ...inBoth((say) => targetWords(targetOf(indicator, letter), unit, indicator.better, scope.asOf, say), targetKeys),
    light: light(indicator, scope, letter),
    value: shown(evaluate(indicator, scope, letter), unit, indicator.digits ?? 1),
  }));
}

type Trends = Pick<Card, 'trend' | 'lastYear'>;

function trendsOf(indicators: Indicator[], { ledger, asOf, whose }: Scope): Trends[] {
  const days = [...monthEnds(Number(asOf.slice(0, 4))).filter((end) => end < asOf), asOf];
  const pointsOn = (day: Day) =>
    onDay(ledger, day, whose, (scope) => indicators.map((indicator) => pointOf(indicator, scope)));
  const now = days.map(pointsOn);
  const before = days.map((day) => pointsOn(yearBefore(day)));
  return indicators.map((_, i) => {
    const at = (points: TrendPoint[][]) => points.map((ofDay) => ofDay[i] as TrendPoint);
    // A year without a single row is a year that nobody imported, not a year of zeros
    return { trend: at(now), lastYear: at(before).some(({ low, high }) => low || high) ? at(before) : [] };
  });
}

/** A month end stays a month end. */
function yearBefore(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return monthEnd(year, month) === day ? monthEnd(year - 1, month) : addMonths(day, -12);
}

function pointOf(indicator: Indicator, scope: Scope): TrendPoint {
  const { low, high } = shown(evaluate(indicator, scope), indicator.unit, 1);
  const target = targetAt(indicator.target, scope.asOf, indicator.unit);
  return { asOf: scope.asOf, low, high, ...(target !== undefined && { target }) };
}

function targetAt(target: Target, day: Day, unit: Unit): number | undefined {
  const text =
    target.kind === 'monthlyFloor' ? target.floors[Number(day.slice(5, 7))] : 'value' in target && target.value;
  return text ? inUnit(fraction(text), unit) : undefined;
}

/** `+12`, in the unit of the card; undefined where either day is not known. */
function changeOf(indicator: Indicator, scope: Scope, now: Measured): string | undefined {
  const end = lastFinishedMonth(addDays(scope.asOf, -1));
  if (!end || end.slice(0, 4) !== scope.asOf.slice(0, 4)) return undefined;
  const then = onDay(scope.ledger, end, scope.whose, (before) => evaluate(indicator, before));
  if (!now.low || !now.high || !then.low || !then.high) return undefined;
  if (now.uncertain > 0 || then.uncertain > 0) return undefined;
  const change = minus(now.low, then.low);
  const text = display(change, scaleOf(indicator.unit), isCounted(indicator.unit) ? 0 : 1);
  return `${change.n > 0n ? '+' : ''}${text}`;
}
