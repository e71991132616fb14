// From rows to tallies, for each kind of measure.

import { sumOver, unseenNumbers } from './amounts';
import { compile } from './compile';
import { externalTotal, latestExternal } from './external';
import { add, type Fraction, whole } from './fraction';
import type { Measure, Term } from './language';
import { and, andBits, type Bits, countBits, isCertain, or, orBits, type Planes, without, withoutBits } from './planes';
import type { Selection } from './predicate';
import type { Table } from './table';
import { countedRows, type Scope } from './tables';
import { emptyTally, type Tally } from './tally';

const zero = whole(0);
const one = whole(1);

/** The rows that count for a selection. */
export function selected(selection: Selection, scope: Scope): Planes {
  const table = tableFor(selection.records, scope);
  return and(countedRows(table, scope), compile(selection.where)(table, scope));
}

export function tableFor(records: Selection['records'], scope: Scope): Table {
  return scope.ledger.tables[records] as Table;
}

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
      return ofSides(sidesOf(measure, scope));
    case 'checklist':
      return emptyTally;
  }
}

/** The rows of a share: all of them, those that count, and those that stand in the denominator alone. */
export interface Sides {
  of: Planes;
  both: Planes;
  alone: Planes;
}

export function sidesOf(measure: Measure & { kind: 'share' | 'split' }, scope: Scope): Sides {
  if (measure.kind === 'share') {
    const of = selected(measure.of, scope);
    const counting = compile(measure.counting)(tableFor(measure.of.records, scope), scope);
    return { of, both: and(of, counting), alone: without(of, counting) };
  }
  const both = selected({ records: measure.records, where: measure.part }, scope);
  const alone = selected({ records: measure.records, where: measure.rest }, scope);
  return { of: or(both, alone), both, alone };
}

function ofSides({ of, both, alone }: Sides): Tally {
  const n = countBits(both.yes);
  const d = countBits(of.yes);
  const certain = { n: whole(n), d: whole(d) };
  const tally = { ...emptyTally, numerator: certain.n, denominator: certain.d, least: certain, greatest: certain };
  if (isCertain(of) && isCertain(both)) return tally;
  const outside = withoutBits(of.maybe, of.yes);
  const mayBoth = countBits(andBits(outside, both.maybe));
  const mayAlone = countBits(andBits(outside, alone.maybe));
  const undecided = countBits(andBits(of.yes, withoutBits(both.maybe, both.yes)));
  return {
    ...tally,
    least: { n: whole(n), d: whole(d + mayAlone) },
    greatest: { n: whole(n + undecided + mayBoth), d: whole(d + mayBoth) },
    mayEnter: { both: mayBoth, alone: mayAlone },
    uncertain: countBits(outside) + undecided,
  };
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
  const certain = whole(countBits(rows.yes));
  if (isCertain(rows)) return { ...noAmount, certain, least: certain, greatest: certain };
  return {
    ...noAmount,
    certain,
    least: certain,
    greatest: whole(countBits(rows.maybe)),
    uncertain: new Map([[table, withoutBits(rows.maybe, rows.yes)]]),
  };
}

function summed(table: Table, field: string, rows: Planes): Amount {
  const { sum, unseen } = sumOver(table, field, rows.yes);
  const known = { ...noAmount, certain: sum, least: sum, greatest: sum };
  if (unseen === 0 && isCertain(rows)) return known;
  const bits = orBits(withoutBits(rows.maybe, rows.yes), unseenNumbers(table, field, rows.yes));
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
