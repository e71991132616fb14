// From rows to tallies, for each kind of measure.

import { sumOver, unseenNumbers } from './amounts';
import { externalTotal, latestExternal } from './external';
import { add, type Fraction, whole } from './fraction';
import type { Measure, Term } from './language';
import { type Bits, countBits, isCertain, orBits, type Planes, withoutBits } from './planes';
import { selected, tableFor } from './selection';
import { shareTally } from './sides';
import type { Table } from './table';
import type { Scope } from './tables';
import { emptyTally, type Tally } from './tally';

export { selected, tableFor } from './selection';

const zero = whole(0);
const one = whole(1);

export function tallyOf(measure: Measure, scope: Scope): Tally {
  switch (measure.kind) {
    case 'count':
      return ofTerms({ count: measure.of }, undefined, scope);
    case 'figure':
      return ofTerms(measure.term, undefined, scope);
    case 'ratio':
      return ofTerms(measure.numerator, measure.denominator, scope);
    case 'mean':
      return ofTerms({ sum: measure.of, over: measure.over }, { count: measure.over }, scope);
    case 'share':
    case 'split':
      return shareTally(measure, scope);
    case 'checklist':
      return emptyTally;
  }
}

/** Without a denominator the value is the numerator itself. */
function ofTerms(numerator: Term, denominator: Term | undefined, scope: Scope): Tally {
  const n = amountOf(numerator, scope);
  const d = denominator ? amountOf(denominator, scope) : { ...noAmount, certain: one, least: one, greatest: one };
  const incomplete = rowsIn(merged(n.incomplete, d.incomplete));
  return {
    ...emptyTally,
    numerator: n.certain,
    denominator: d.certain,
    least: { n: n.least, d: d.greatest },
    greatest: { n: n.greatest, d: d.least },
    uncertain: rowsIn(merged(merged(n.uncertain, d.uncertain), merged(n.incomplete, d.incomplete))),
    incomplete,
  };
}

type RowSets = Map<Table, Bits>;

interface Amount {
  certain: Fraction;
  least: Fraction;
  greatest: Fraction;
  uncertain: RowSets;
  incomplete: RowSets;
}

function amountOf(term: Term, scope: Scope): Amount {
  if ('plus' in term) return term.plus.map((part) => amountOf(part, scope)).reduce(addAmounts);
  if ('external' in term) return figure(externalTotal(scope, term.external));
  if ('latest' in term) return figure(latestExternal(scope, term.latest));
  if ('count' in term) return counted(tableFor(term.count.records, scope), selected(term.count, scope));
  return summed(tableFor(term.over.records, scope), term.sum, selected(term.over, scope));
}

function counted(table: Table, rows: Planes): Amount {
  const certain = whole(countBits(rows.yes, rows.from, rows.to));
  if (isCertain(rows)) return { ...noAmount, certain, least: certain, greatest: certain };
  return {
    ...noAmount,
    certain,
    least: certain,
    greatest: whole(countBits(rows.maybe, rows.from, rows.to)),
    uncertain: new Map([[table, withoutBits(rows.maybe, rows.yes, rows.from, rows.to)]]),
  };
}

function summed(table: Table, field: string, rows: Planes): Amount {
  const sum = sumOver(table, field, rows);
  const known = { ...noAmount, certain: sum, least: sum, greatest: sum };
  const unseen = unseenNumbers(table, field, rows);
  if (!unseen && isCertain(rows)) return known;
  const open = withoutBits(rows.maybe, rows.yes, rows.from, rows.to);
  const bits = unseen ? orBits(open, unseen) : open;
  return countBits(bits) === 0 ? known : { ...known, incomplete: new Map([[table, bits]]) };
}

function figure(value: Fraction | undefined): Amount {
  const certain = value ?? zero;
  return { ...noAmount, certain, least: certain, greatest: certain };
}

function addAmounts(a: Amount, b: Amount): Amount {
  return {
    certain: add(a.certain, b.certain),
    least: add(a.least, b.least),
    greatest: add(a.greatest, b.greatest),
    uncertain: merged(a.uncertain, b.uncertain),
    incomplete: merged(a.incomplete, b.incomplete),
  };
}

function merged(a: RowSets, b: RowSets): RowSets {
  if (b.size === 0) return a;
  const out = new Map(a);
  for (const [table, bits] of b) {
    const known = out.get(table);
    out.set(table, known ? orBits(known, bits) : bits);
  }
  return out;
}

function rowsIn(sets: RowSets): number {
  return [...sets.values()].reduce((total, bits) => total + countBits(bits), 0);
}

const none: RowSets = new Map();
const noAmount: Amount = { certain: zero, least: zero, greatest: zero, uncertain: none, incomplete: none };
