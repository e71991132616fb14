// The rows of one kind as columns, and the sets of rows that comparisons with a column give. Built when first asked for, kept.

import { type DayColumn, isNever, isOpen, laterColumn, readDays } from './day-column';
import type { Field } from './field';
import { fieldsOf, type RowKind, type RowOf } from './fields';
import { allBits, bitsUpTo, orBits, type Planes, planesOf, set, withOwnSets, wordsFor } from './planes';
import type { Period } from './predicate';

export interface Table<K extends RowKind = RowKind> {
  kind: K;
  rows: readonly RowOf<K>[];
  columns: Map<string, DayColumn>;
  sets: Map<string, Planes>;
  /** Sets by field, entry test or day, without a name to put together each time. */
  upTo: Map<string, Map<number, Planes>>;
}

/** Sets of days that are kept for one entry; over this they are built anew. */
const keptDays = 200;

export function tableOf<K extends RowKind>(kind: K, rows: readonly RowOf<K>[]): Table<K> {
  return { kind, rows, columns: new Map(), sets: new Map(), upTo: new Map() };
}

/** The set under this name, built when it is first asked for. */
export function kept(table: Table, name: string, build: () => Planes): Planes {
  const known = table.sets.get(name);
  if (known) return known;
  const built = withOwnSets(build);
  table.sets.set(name, built);
  return built;
}

export function everyRow(table: Table): Planes {
  return kept(table, 'every row', () => planesOf(allBits(table.rows.length)));
}

/** Rows whose entry, with the period added, is a day not after `last`. */
export function notAfter(table: Table, field: string, last: number, plus?: Period): Planes {
  const name = plus ? columnName(field, plus) : field;
  const days = table.upTo.get(name) ?? new Map<number, Planes>();
  table.upTo.set(name, days);
  const known = days.get(last);
  if (known) return known;
  if (days.size >= keptDays) days.clear();
  const column = dayColumn(table, field, plus);
  const bits = bitsUpTo(column.days, last);
  const { unknown } = column;
  const built = withOwnSets(() => (unknown ? planesOf(bits, orBits(bits, unknown)) : planesOf(bits)));
  days.set(last, built);
  return built;
}

/** Rows where both entries are given and the order of them passes: `by` left ≤ right, `after` left > right. */
export function ordered(table: Table, left: string, order: 'by' | 'after', right: string, plus?: Period): Planes {
  return kept(table, `${left} ${order} ${columnName(right, plus)}`, () => {
    const a = dayColumn(table, left);
    const b = dayColumn(table, right, plus);
    return threeValued(table.rows.length, (row) => {
      const [x, y] = [a.days[row] as number, b.days[row] as number];
      const [openX, openY] = [isOpen(a, row), isOpen(b, row)];
      if (openX || openY) return (openX || !isNever(x)) && (openY || !isNever(y)) ? undefined : false;
      return !isNever(x) && !isNever(y) && (order === 'by' ? x <= y : x > y);
    });
  });
}

/** A set from a test that answers true, false or, where it cannot tell, undefined. */
export function threeValued(rows: number, test: (row: number) => boolean | undefined): Planes {
  const yes = new Int32Array(wordsFor(rows));
  const maybe = new Int32Array(yes.length);
  let certain = true;
  for (let row = 0; row < rows; row++) {
    const answer = test(row);
    if (answer === false) continue;
    set(maybe, row);
    if (answer) set(yes, row);
    else certain = false;
  }
  return certain ? planesOf(yes) : planesOf(yes, maybe);
}

/** Rows whose entry passes; an unseen entry is unknown. */
export function matching(
  table: Table,
  field: string,
  test: (value: string | string[] | boolean | number | null) => boolean,
): Planes {
  const { read } = fieldOf(table, field);
  return threeValued(table.rows.length, (row) => {
    const value = read(table.rows[row] as never);
    return value === undefined ? undefined : test(value);
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
  const built = plus ? laterColumn(dayColumn(table, field), plus) : readDays(table.rows, fieldOf(table, field));
  table.columns.set(name, built);
  return built;
}

function columnName(field: string, plus?: Period): string {
  return plus ? `${field}+${plus.months ?? 0}m${plus.days ?? 0}d` : field;
}
