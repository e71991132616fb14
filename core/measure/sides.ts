// Shares: each row stands on both sides of the line, under it alone, or outside.

import { compile } from './compile';
import { whole } from './fraction';
import type { Measure } from './language';
import { and, isCertain, ones, or, type Planes, without } from './planes';
import { selected, tableFor } from './selection';
import type { Scope } from './tables';
import { emptyTally, type Tally } from './tally';

export type SharedMeasure = Measure & { kind: 'share' | 'split' };

/** All rows of a share, those that count, and those that stand in the denominator alone. */
export interface Sides {
  of: Planes;
  both: Planes;
  alone: Planes;
}

export function sidesOf(measure: SharedMeasure, scope: Scope): Sides {
  if (measure.kind === 'share') {
    const of = selected(measure.of, scope);
    const counting = countingRows(measure, scope);
    return { of, both: and(of, counting), alone: without(of, counting) };
  }
  const both = selected({ records: measure.records, where: measure.part }, scope);
  const alone = selected({ records: measure.records, where: measure.rest }, scope);
  return { of: or(both, alone), both, alone };
}

export function shareTally(measure: SharedMeasure, scope: Scope): Tally {
  const counts = measure.kind === 'share' ? ofShare(measure, scope) : ofSides(sidesOf(measure, scope));
  const { n, d, mayBoth, mayAlone, undecided, outside } = counts;
  return {
    ...emptyTally,
    numerator: whole(n),
    denominator: whole(d),
    least: { n: whole(n), d: whole(d + mayAlone) },
    greatest: { n: whole(n + undecided + mayBoth), d: whole(d + mayBoth) },
    mayEnter: { both: mayBoth, alone: mayAlone },
    uncertain: outside + undecided,
  };
}

interface Counts {
  n: number;
  d: number;
  /** Rows that may enter: on both sides, in the denominator alone, at all. */
  mayBoth: number;
  mayAlone: number;
  outside: number;
  /** Rows of the denominator that may or may not count. */
  undecided: number;
}

/** Counts without building the sides. */
function ofShare(measure: Measure & { kind: 'share' }, scope: Scope): Counts {
  const of = selected(measure.of, scope);
  const counting = countingRows(measure, scope);
  const [ofYes, countingYes] = [of.yes, counting.yes];
  let [n, d] = [0, 0];
  for (let i = of.from; i < of.to; i++) {
    const inside = ofYes[i] as number;
    if (inside === 0) continue;
    d += ones(inside);
    n += ones(inside & (countingYes[i] as number));
  }
  const counts = { n, d, mayBoth: 0, mayAlone: 0, outside: 0, undecided: 0 };
  return isCertain(of) && isCertain(counting) ? counts : withUnknown(counts, of, counting);
}

/** Most words hold nothing unknown: they are passed over. */
function withUnknown(counts: Counts, of: Planes, counting: Planes): Counts {
  const [ofYes, ofMaybe, yes, maybe] = [of.yes, of.maybe, counting.yes, counting.maybe];
  let [mayBoth, mayAlone, outside, undecided] = [0, 0, 0, 0];
  for (let i = of.from; i < of.to; i++) {
    const inside = ofYes[i] as number;
    const open = (ofMaybe[i] as number) & ~inside;
    const unsure = inside & ((maybe[i] as number) & ~(yes[i] as number));
    if (unsure !== 0) undecided += ones(unsure);
    if (open === 0) continue;
    outside += ones(open);
    mayBoth += ones(open & (maybe[i] as number));
    mayAlone += ones(open & ~(yes[i] as number));
  }
  return { ...counts, mayBoth, mayAlone, outside, undecided };
}

function ofSides({ of, both, alone }: Sides): Counts {
  const counts = { n: 0, d: 0, mayBoth: 0, mayAlone: 0, outside: 0, undecided: 0 };
  for (let i = of.from; i < of.to; i++) {
    const inside = of.yes[i] as number;
    const open = (of.maybe[i] as number) & ~inside;
    const [yes, maybe] = [both.yes[i] as number, both.maybe[i] as number];
    counts.n += ones(yes);
    counts.d += ones(inside);
    counts.outside += ones(open);
    counts.mayBoth += ones(open & maybe);
    counts.mayAlone += ones(open & (alone.maybe[i] as number));
    counts.undecided += ones(inside & maybe & ~yes);
  }
  return counts;
}

/** Rows of the table, inside or not, that meet what counts. */
export function countingRows(measure: Measure & { kind: 'share' }, scope: Scope): Planes {
  return compile(measure.counting)(tableFor(measure.of.records, scope), scope);
}
