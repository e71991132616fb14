// What the rows add up to. Tallies of disjoint sets of rows can be added, so a what-if need not count all rows again.

import { add, type Fraction, minus, quotient, whole } from './fraction';

export interface Tally {
  /** Members that are certain. */
  numerator: Fraction;
  denominator: Fraction;
  /** Numerator and denominator of the choice over the unknown rows that gives the least, and the greatest value. */
  least: { n: Fraction; d: Fraction };
  greatest: { n: Fraction; d: Fraction };
  /** Shares: unknown rows that can enter on both sides, or into the denominator alone. */
  mayEnter: { both: number; alone: number };
  /** Rows that cannot be decided. */
  uncertain: number;
  /** Rows whose unknown amount leaves a sum or a mean without a value. */
  incomplete: number;
}

/** `low` and `high` are null where the value is not known, or has no denominator. */
export interface Bounds {
  low: Fraction | null;
  high: Fraction | null;
}

const nothing = whole(0);

export const emptyTally: Tally = {
  numerator: nothing,
  denominator: nothing,
  least: { n: nothing, d: nothing },
  greatest: { n: nothing, d: nothing },
  mayEnter: { both: 0, alone: 0 },
  uncertain: 0,
  incomplete: 0,
};

export function plus(a: Tally, b: Tally): Tally {
  return combine(a, b, add, (x, y) => x + y);
}

export function less(a: Tally, b: Tally): Tally {
  return combine(a, b, minus, (x, y) => x - y);
}

/**
 * The least and the greatest ratio over all choices of the unknown rows.
 * A choice without a denominator has no ratio: if every other choice has the same one, that is the bound.
 */
export function bounds(tally: Tally): Bounds {
  if (tally.incomplete > 0) return { low: null, high: null };
  const { least, greatest, mayEnter } = tally;
  return {
    low: quotient(least.n, least.d) ?? (mayEnter.both > 0 ? whole(1) : null),
    high: quotient(greatest.n, greatest.d) ?? (mayEnter.alone > 0 ? nothing : null),
  };
}

function combine(
  a: Tally,
  b: Tally,
  join: (a: Fraction, b: Fraction) => Fraction,
  sum: (a: number, b: number) => number,
): Tally {
  return {
    numerator: join(a.numerator, b.numerator),
    denominator: join(a.denominator, b.denominator),
    least: { n: join(a.least.n, b.least.n), d: join(a.least.d, b.least.d) },
    greatest: { n: join(a.greatest.n, b.greatest.n), d: join(a.greatest.d, b.greatest.d) },
    mayEnter: {
      both: sum(a.mayEnter.both, b.mayEnter.both),
      alone: sum(a.mayEnter.alone, b.mayEnter.alone),
    },
    uncertain: sum(a.uncertain, b.uncertain),
    incomplete: sum(a.incomplete, b.incomplete),
  };
}
