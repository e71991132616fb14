// What one case adds to a tally. The tallies of all rows add up to the tally of the table.

import { numberAt } from './amounts';
import { termsOf } from './external';
import { add, type Fraction, whole } from './fraction';
import type { Measure, Term } from './language';
import { has } from './planes';
import { selected, tableFor } from './selection';
import { countingRows, type SharedMeasure, sidesOf } from './sides';
import type { Scope } from './tables';
import { emptyTally, type Tally } from './tally';

export type RowCounter = (row: number) => Tally;

const zero = whole(0);
const one = whole(1);

/** Asks the columns once; the counter then answers for single rows of the cases. */
export function rowCounter(measure: Measure, scope: Scope): RowCounter {
  if (measure.kind === 'share' || measure.kind === 'split') return sideCounter(measure, scope);
  const [numerator, denominator] = partsOf(measure).map((term) => termCounter(term, scope));
  return (row) => {
    const n = numerator?.(row) ?? nothing;
    const d = denominator?.(row) ?? nothing;
    const incomplete = n.incomplete || d.incomplete ? 1 : 0;
    return {
      ...emptyTally,
      numerator: n.certain,
      denominator: d.certain,
      least: { n: n.certain, d: d.greatest },
      greatest: { n: n.greatest, d: d.certain },
      uncertain: n.uncertain || d.uncertain || incomplete ? 1 : 0,
      incomplete,
    };
  };
}

function partsOf(measure: Measure): Term[] {
  if (measure.kind === 'count') return [{ count: measure.of }];
  if (measure.kind === 'mean') return [{ sum: measure.of, over: measure.over }, { count: measure.over }];
  return termsOf(measure);
}

function sideCounter(measure: SharedMeasure, scope: Scope): RowCounter {
  const records = measure.kind === 'share' ? measure.of.records : measure.records;
  if (records !== 'cases') return () => emptyTally;
  const standing = standingOf(measure, scope);
  return (row) => {
    const { inside, open, counts, mayCount, mayStandAlone } = standing(row);
    const mayAlone = open && mayStandAlone;
    const mayBoth = open && mayCount;
    const undecided = inside && !counts && mayCount;
    const [n, d] = [Number(counts), Number(inside)];
    return {
      numerator: whole(n),
      denominator: whole(d),
      least: { n: whole(n), d: whole(d + Number(mayAlone)) },
      greatest: { n: whole(n + Number(undecided || mayBoth)), d: whole(d + Number(mayBoth)) },
      mayEnter: { both: Number(mayBoth), alone: Number(mayAlone) },
      uncertain: Number(undecided || open),
      incomplete: 0,
    };
  };
}

interface Standing {
  inside: boolean;
  /** May be inside. */
  open: boolean;
  counts: boolean;
  mayCount: boolean;
  mayStandAlone: boolean;
}

/** Asks bits of single rows: the sides of a whole table need not be built for a few of them. */
function standingOf(measure: SharedMeasure, scope: Scope): (row: number) => Standing {
  if (measure.kind === 'share') {
    const of = selected(measure.of, scope);
    const counting = countingRows(measure, scope);
    return (row) => {
      const inside = has(of.yes, row);
      const [yes, maybe] = [has(counting.yes, row), has(counting.maybe, row)];
      return {
        inside,
        open: !inside && has(of.maybe, row),
        counts: inside && yes,
        mayCount: maybe,
        mayStandAlone: !yes,
      };
    };
  }
  const { of, both, alone } = sidesOf(measure, scope);
  return (row) => {
    const inside = has(of.yes, row);
    return {
      inside,
      open: !inside && has(of.maybe, row),
      counts: has(both.yes, row),
      mayCount: has(both.maybe, row),
      mayStandAlone: has(alone.maybe, row),
    };
  };
}

interface RowAmount {
  certain: Fraction;
  greatest: Fraction;
  uncertain: boolean;
  incomplete: boolean;
}

const nothing: RowAmount = { certain: zero, greatest: zero, uncertain: false, incomplete: false };

function termCounter(term: Term, scope: Scope): (row: number) => RowAmount {
  if ('plus' in term) {
    const parts = term.plus.map((part) => termCounter(part, scope));
    return (row) => parts.map((part) => part(row)).reduce(addAmounts);
  }
  if ('external' in term || 'latest' in term) return () => nothing;
  const selection = 'count' in term ? term.count : term.over;
  if (selection.records !== 'cases') return () => nothing;
  const planes = selected(selection, scope);
  return (row) => {
    const [inside, maybe] = [has(planes.yes, row), has(planes.maybe, row)];
    if (!maybe) return nothing;
    if ('count' in term) return { certain: inside ? one : zero, greatest: one, uncertain: !inside, incomplete: false };
    const value = inside ? numberAt(tableFor('cases', scope), term.sum, row) : undefined;
    return { certain: value ?? zero, greatest: value ?? zero, uncertain: false, incomplete: value === undefined };
  };
}

function addAmounts(a: RowAmount, b: RowAmount): RowAmount {
  return {
    certain: add(a.certain, b.certain),
    greatest: add(a.greatest, b.greatest),
    uncertain: a.uncertain || b.uncertain,
    incomplete: a.incomplete || b.incomplete,
  };
}
