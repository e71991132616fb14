// The very rows behind a number. The counts of the lists always equal the number shown.

import { unseenNumbers } from './amounts';
import { compile } from './compile';
import { measureOf } from './evaluate';
import { termsOf } from './external';
import { labelOf, type RowKind, type RowOf, recordLabels } from './fields';
import type { Indicator, Measure, Term } from './language';
import { phrase } from './phrases';
import { type Bits, has, orBits, type Planes, rowsOf, withoutBits } from './planes';
import type { Predicate, Selection } from './predicate';
import { selected, tableFor } from './selection';
import { sidesOf } from './sides';
import { fieldOf, type Table } from './table';
import { countedRows, type Scope } from './tables';

/** One row: `key` is the 案号 of a case, the 编号 of the others. */
export interface Drilled {
  records: RowKind;
  row: number;
  key: string;
}

export interface Drill {
  /** Certain members. A row that counts several times (nodes of a case) stands there as often. */
  numerator: Drilled[];
  denominator: Drilled[];
  /** In the denominator, and certainly not in the numerator. */
  denominatorOnly: Drilled[];
  /** Rows that cannot be decided, with the entries that are unseen. */
  uncertain: (Drilled & { unseen: string[] })[];
  /** Rows that do not count, with the first condition they do not meet. */
  leftOut: (Drilled & { reason: string })[];
}

/** What a row must meet to count at all, and what it must meet to count in the numerator. */
interface Part {
  table: Table;
  where: Predicate;
  planes: Planes;
  /** Amount that is added; rows where it is unseen are uncertain. */
  sum?: string;
}

export function drill(indicator: Indicator, scope: Scope, second?: string): Drill {
  const { numerator, denominator } = partsOf(measureOf(indicator, second), scope);
  const parts = [...numerator, ...denominator];
  const inDenominator = membersOf(denominator);
  const mayCount = membersOf(numerator, 'maybe');
  return {
    numerator: numerator.flatMap(({ table, planes }) => listed(table, planes.yes)),
    denominator: [...inDenominator].flatMap(([table, bits]) => listed(table, bits)),
    denominatorOnly: [...inDenominator].flatMap(([table, bits]) => {
      const counted = mayCount.get(table);
      return listed(table, counted ? withoutBits(bits, counted) : bits);
    }),
    uncertain: [...uncertainOf(parts)].flatMap(([table, bits]) =>
      listed(table, bits).map((at) => ({ ...at, unseen: unseenOf(parts, at, scope) })),
    ),
    leftOut: leftOutOf(parts, scope),
  };
}

function partsOf(measure: Measure, scope: Scope): { numerator: Part[]; denominator: Part[] } {
  if (measure.kind === 'share' || measure.kind === 'split') {
    const { of, both } = sidesOf(measure, scope);
    const records = measure.kind === 'share' ? measure.of.records : measure.records;
    const table = tableFor(records, scope);
    const [whole, counting] =
      measure.kind === 'share'
        ? [measure.of.where, all(measure.of.where, measure.counting)]
        : [{ op: 'any', of: [measure.part, measure.rest] } as Predicate, measure.part];
    return {
      numerator: [{ table, where: counting, planes: both }],
      denominator: [{ table, where: whole, planes: of }],
    };
  }
  if (measure.kind === 'count') return { numerator: [partOf(measure.of, scope)], denominator: [] };
  if (measure.kind === 'mean') {
    const part = { ...partOf(measure.over, scope), sum: measure.of };
    return { numerator: [part], denominator: [part] };
  }
  const [numerator, denominator] = termsOf(measure).map((term) => termParts(term, scope));
  return { numerator: numerator ?? [], denominator: denominator ?? [] };
}

function termParts(term: Term, scope: Scope): Part[] {
  if ('plus' in term) return term.plus.flatMap((part) => termParts(part, scope));
  if ('count' in term) return [partOf(term.count, scope)];
  return 'sum' in term ? [{ ...partOf(term.over, scope), sum: term.sum }] : [];
}

function partOf(selection: Selection, scope: Scope): Part {
  const table = tableFor(selection.records, scope);
  return { table, where: selection.where, planes: selected(selection, scope) };
}

function membersOf(parts: Part[], plane: 'yes' | 'maybe' = 'yes'): Map<Table, Bits> {
  const members = new Map<Table, Bits>();
  for (const { table, planes } of parts) join(members, table, planes[plane]);
  return members;
}

function uncertainOf(parts: Part[]): Map<Table, Bits> {
  const rows = new Map<Table, Bits>();
  for (const { table, planes, sum } of parts) {
    join(rows, table, withoutBits(planes.maybe, planes.yes));
    const unseen = sum && unseenNumbers(table, sum, planes);
    if (unseen) join(rows, table, unseen);
  }
  return rows;
}

function leftOutOf(parts: Part[], scope: Scope): Drill['leftOut'] {
  const out: Drill['leftOut'] = [];
  for (const table of new Set(parts.map((part) => part.table))) {
    const own = parts.filter((part) => part.table === table);
    const maybe = own.map((part) => part.planes.maybe).reduce((a, b) => orBits(a, b));
    const first = own.at(-1) as Part;
    for (const at of listed(table, withoutBits(countedRows(table, scope).yes, maybe))) {
      out.push({ ...at, reason: reasonOf(first.where, table, at.row, scope) });
    }
  }
  return out;
}

/** The first condition that the row does not meet. */
function reasonOf(where: Predicate, table: Table, row: number, scope: Scope): string {
  const conditions = where.op === 'all' ? where.of : [where];
  const failed = conditions.find((condition) => !has(compile(condition)(table, scope).maybe, row)) ?? where;
  return `不符合：${phrase(failed, { records: table.kind, asOf: scope.asOf })}`;
}

/** Entries that are unseen and on which it hangs whether the row counts. */
function unseenOf(parts: Part[], at: Drilled, scope: Scope): string[] {
  const labels = parts
    .filter((part) => part.table.kind === at.records)
    .flatMap(({ table, where, sum }) => [
      ...unknownFields(where, table, at.row, scope),
      ...(sum && isUnseen(table, sum, at.row) ? [labelOf(table.kind, sum)] : []),
    ]);
  return [...new Set(labels)];
}

/** Goes down only where the answer is unknown: there no other part has decided it. */
function unknownFields(p: Predicate, table: Table, row: number, scope: Scope): string[] {
  const { yes, maybe } = compile(p)(table, scope);
  if (has(yes, row) || !has(maybe, row)) return [];
  if (p.op === 'all' || p.op === 'any') return p.of.flatMap((part) => unknownFields(part, table, row, scope));
  if (p.op === 'not') return unknownFields(p.of, table, row, scope);
  if (p.op === 'somePayment') return [recordLabels.payments];
  return fieldNames(p).flatMap((name) => (isUnseen(table, name, row) ? [labelOf(table.kind, name)] : []));
}

function fieldNames(p: Predicate): string[] {
  if (p.op === 'pending') return ['filedOn', 'closedOn'];
  if (p.op === 'older') return ['filedOn'];
  // An old 司法确认 is told by these
  if (p.op === 'type') return ['cause', 'filedOn'];
  const named = 'field' in p ? [p.field] : [];
  return 'day' in p && 'field' in p.day ? [...named, p.day.field] : named;
}

function isUnseen(table: Table, name: string, row: number): boolean {
  const field = fieldOf(table, name);
  const value = table.rows[row] as never;
  return field.read(value) === undefined || (field.kind === 'day' && field.open?.(value) === true);
}

function listed(table: Table, bits: Bits): Drilled[] {
  return rowsOf(bits).map((row) => ({ records: table.kind, row, key: keyOf(table, row) }));
}

function keyOf(table: Table, row: number): string {
  const at = table.rows[row] as RowOf<RowKind>;
  return table.kind === 'cases' ? (at as RowOf<'cases'>).caseNumber : (at as { key: string }).key;
}

function join(sets: Map<Table, Bits>, table: Table, bits: Bits): void {
  const known = sets.get(table);
  sets.set(table, known ? orBits(known, bits) : bits);
}

function all(...of: Predicate[]): Predicate {
  return { op: 'all', of };
}
