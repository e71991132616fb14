// The rows of one kind as columns, and the sets of rows that comparisons with a column give. Built when first asked for, kept.

import { addMonths } from '../case/day';
import type { Field } from './field';
import { fieldsOf, type RowKind, type RowOf } from './fields';
import { fromNumberOfDay, toNumberOfDay } from './moments';
import { allBits, type Bits, bitsWhere, certain, type Planes } from './planes';
import type { Period } from './predicate';

/** Days since 1970, or `never` where the entry is empty or unseen. */
interface DayColumn {
  days: Int32Array;
  /** Rows where something may be there that was not seen; undefined where there are none. */
  unknown: Bits | undefined;
}

export interface Table<K extends RowKind = RowKind> {
  kind: K;
  rows: readonly RowOf<K>[];
  columns: Map<string, DayColumn>;
  sets: Map<string, Planes>;
}

const never = 0x7fffffff;
/** Sets that are kept for one table; over this all are built anew. */
const keptSets = 4000;

export function tableOf<K extends RowKind>(kind: K, rows: readonly RowOf<K>[]): Table<K> {
  return { kind, rows, columns: new Map(), sets: new Map() };
}

/** The set under this name, built when it is first asked for. */
export function kept(table: Table, name: string, build: () => Planes): Planes {
  const known = table.sets.get(name);
  if (known) return known;
  if (table.sets.size >= keptSets) table.sets.clear();
  const built = build();
  table.sets.set(name, built);
  return built;
}

export function everyRow(table: Table): Planes {
  return kept(table, 'every row', () => certain(allBits(table.rows.length)));
}

/** Rows whose entry, with the period added, is a day not after `last`. */
export function notAfter(table: Table, field: string, last: number, plus?: Period): Planes {
  return kept(table, `${columnName(field, plus)}<=${last}`, () => {
    const { days, unknown } = dayColumn(table, field, plus);
    const bits = bitsWhere(table.rows.length, (row) => (days[row] as number) <= last);
    return unknown ? { yes: bits, maybe: union(bits, unknown) } : certain(bits);
  });
}

/** Rows where both entries are given and the order of them passes: `by` left ≤ right, `after` left > right. */
export function ordered(table: Table, left: string, order: 'by' | 'after', right: string, plus?: Period): Planes {
  const name = `${left} ${order} ${columnName(right, plus)}`;
  return kept(table, name, () => {
    const a = dayColumn(table, left);
    const b = dayColumn(table, right, plus);
    return threeValued(table.rows.length, (row) => {
      const [x, y] = [a.days[row] as number, b.days[row] as number];
      const [openX, openY] = [isSet(a.unknown, row), isSet(b.unknown, row)];
      if (openX || openY) return (openX || x !== never) && (openY || y !== never) ? undefined : false;
      return x !== never && y !== never && (order === 'by' ? x <= y : x > y);
    });
  });
}

/** A set from a test that answers true, false or, where it cannot tell, undefined. */
export function threeValued(rows: number, test: (row: number) => boolean | undefined): Planes {
  const yes = bitsWhere(rows, (row) => test(row) === true);
  const maybe = bitsWhere(rows, (row) => test(row) !== false);
  return yes.every((word, i) => word === maybe[i]) ? certain(yes) : { yes, maybe };
}

/** Rows whose entry passes; an unseen entry is unknown, an empty one passes only `empty`. */
export function matching(
  table: Table,
  field: string,
  name: string,
  test: (value: string | string[] | boolean | number | null) => boolean,
): Planes {
  return kept(table, `${field} ${name}`, () => {
    const { read } = fieldOf(table, field);
    return threeValued(table.rows.length, (row) => {
      const value = read(table.rows[row] as never);
      return value === undefined ? undefined : test(value);
    });
  });
}

export function fieldOf(table: Table, field: string): Field<never> {
  const found = (fieldsOf[table.kind] as Record<string, Field<never>>)[field];
  if (!found) throw new Error(`no entry ${field} in ${table.kind}`);
  return found;
}

export function dayColumn(table: Table, field: string, plus?: Period): DayColumn {
  const name = columnName(field, plus);
  const known = table.columns.get(name);
  if (known) return known;
  const built = plus ? later(dayColumn(table, field), plus) : readDays(table, field);
  table.columns.set(name, built);
  return built;
}

function readDays(table: Table, name: string): DayColumn {
  const field = fieldOf(table, name);
  if (field.kind !== 'day') throw new Error(`${name} is no day`);
  const days = new Int32Array(table.rows.length).fill(never);
  const unseen = new Uint8Array(table.rows.length);
  const numbers = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const day = field.read(row as never);
    if (day === undefined || field.open?.(row as never)) unseen[i] = 1;
    if (!day) return;
    const number = numbers.get(day) ?? toNumberOfDay(day);
    numbers.set(day, number);
    days[i] = number;
  });
  return { days, unknown: unseen.includes(1) ? bitsWhere(days.length, (row) => unseen[row] === 1) : undefined };
}

function later(column: DayColumn, plus: Period): DayColumn {
  const moved = new Map<number, number>([[never, never]]);
  const move = (day: number): number => {
    const known = moved.get(day);
    if (known !== undefined) return known;
    const months = plus.months ? toNumberOfDay(addMonths(fromNumberOfDay(day), plus.months)) : day;
    moved.set(day, months + (plus.days ?? 0));
    return months + (plus.days ?? 0);
  };
  return { days: column.days.map(move), unknown: column.unknown };
}

function columnName(field: string, plus?: Period): string {
  return plus ? `${field}+${plus.months ?? 0}m${plus.days ?? 0}d` : field;
}

function isSet(bits: Bits | undefined, row: number): boolean {
  return bits !== undefined && (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1;
}

function union(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word | (b[i] as number));
}
