// From rows to tallies, for each kind of measure.

import { sumOver, unseenNumbers } from './amounts';
import { externalTotal, latestExternal } from './external';
import { add, type Fraction, whole } from './fraction';
import type { Measure, Term } from './language';
import { bitsFor, countBits, isCertain, ones, type Planes, withoutBits } from './planes';
import { selected, tableFor } from './selection';
import { shareTally } from './sides';
import type { Table } from './table';
import type { Scope } from './tables';
import { emptyTally, type Tally } from './tally';

const zero = whole(0);
const one = whole(1);

export function tallyOf(measure: Measure, scope: Scope): Tally {
  const known = scope.tallies.get(measure);
  if (known) return known;
  const tally = counted(measure, scope);
  scope.tallies.set(measure, tally);
  return tally;
}

function counted(measure: Measure, scope: Scope): Tally {
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
  const unseen = [...n.unseen, ...d.unseen];
  return {
    ...emptyTally,
    numerator: n.certain,
    denominator: d.certain,
    least: { n: n.least, d: d.greatest },
    greatest: { n: n.greatest, d: d.least },
    uncertain: openRows([...n.open, ...d.open, ...unseen]),
    incomplete: openRows(unseen),
  };
}

/** Rows of a table that are in `maybe` and not in `yes`. */
interface Open {
  table: Table;
  planes: Planes;
  /** How many, where they have been counted. */
  count?: number;
}

interface Amount {
  certain: Fraction;
  least: Fraction;
  greatest: Fraction;
  /** Rows that may count. */
  open: Open[];
  /** Rows that leave a sum without a value. */
  unseen: Open[];
}

function amountOf(term: Term, scope: Scope): Amount {
  if ('plus' in term) return term.plus.map((part) => amountOf(part, scope)).reduce(addAmounts);
  if ('external' in term) return figure(externalTotal(scope, term.external));
  if ('latest' in term) return figure(latestExternal(scope, term.latest));
  if ('count' in term) return countOf(tableFor(term.count.records, scope), selected(term.count, scope));
  return summed(tableFor(term.over.records, scope), term.sum, selected(term.over, scope));
}

function countOf(table: Table, planes: Planes): Amount {
  const members = countBits(planes.yes, planes.from, planes.to);
  const certain = whole(members);
  if (isCertain(planes)) return { ...noAmount, certain, least: certain, greatest: certain };
  const count = countOpen(planes);
  return { ...noAmount, certain, least: certain, greatest: whole(members + count), open: [{ table, planes, count }] };
}

function summed(table: Table, field: string, rows: Planes): Amount {
  const sum = sumOver(table, field, rows);
  const unseen = unseenNumbers(table, field, rows);
  const missing = unseen && { ...rows, yes: withoutBits(unseen, unseen), maybe: unseen };
  return {
    certain: sum,
    least: sum,
    greatest: sum,
    open: [],
    unseen: [...(isCertain(rows) ? [] : [{ table, planes: rows }]), ...(missing ? [{ table, planes: missing }] : [])],
  };
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
    open: [...a.open, ...b.open],
    unseen: [...a.unseen, ...b.unseen],
  };
}

/** Each row once, however often it is open. */
function openRows(all: Open[]): number {
  let total = 0;
  for (const table of new Set(all.map((open) => open.table))) {
    const [first, ...more] = all.filter((open) => open.table === table) as [Open, ...Open[]];
    if (more.length === 0) total += first.count ?? countOpen(first.planes);
    else total += countAny([first, ...more].map(({ planes }) => planes));
  }
  return total;
}

function countOpen({ yes, maybe, from, to }: Planes): number {
  let total = 0;
  for (let i = from; i < to; i++) {
    const word = (maybe[i] as number) & ~(yes[i] as number);
    if (word !== 0) total += ones(word);
  }
  return total;
}

function countAny(sets: Planes[]): number {
  const from = Math.min(...sets.map((p) => p.from));
  const to = Math.max(...sets.map((p) => p.to));
  const open = bitsFor((sets[0] as Planes).yes.length, from, to).fill(0, from, Math.max(from, to));
  for (const p of sets) {
    const { yes, maybe } = p;
    for (let i = p.from; i < p.to; i++) open[i] = (open[i] as number) | ((maybe[i] as number) & ~(yes[i] as number));
  }
  return countBits(open, from, to);
}

const noAmount: Amount = { certain: zero, least: zero, greatest: zero, open: [], unseen: [] };
