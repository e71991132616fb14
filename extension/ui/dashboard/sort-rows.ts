// Sorting of drill lists. Pure. What is compared is prepared once a row: ten thousand rows answer within a frame or two.

import type { FigureRow } from '@core/check/figures';

/** A row may stand in a list several times (nodes of a case): `id` tells them apart. */
export type ListedRow = FigureRow & { id: number };

export type SortField = 'key' | 'cause' | 'filedOn' | 'closedOn' | 'closingMode' | 'why';

export interface Sort {
  field: SortField;
  order: 'ascend' | 'descend';
}

export function listed(rows: readonly FigureRow[]): ListedRow[] {
  return rows.map((row, id) => ({ ...row, id }));
}

/** Without a sort the order of the ledger; empty entries come last either way. */
export function sortRows(rows: ListedRow[], sort: Sort | undefined): ListedRow[] {
  if (!sort) return rows;
  const { field, order } = sort;
  const filled = rows.filter((row) => row[field]);
  const keyOf = keysFor(filled, field);
  const keyed = filled.map((row) => ({ key: keyOf(row), row }));
  const sign = order === 'ascend' ? 1 : -1;
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.row.id - b.row.id));
  return [...keyed.map(({ row }) => row), ...rows.filter((row) => !row[field])];
}

/** Days and padded case numbers compare as they are; words by their place among the few that occur. */
function keysFor(rows: ListedRow[], field: SortField): (row: ListedRow) => string | number {
  if (field === 'filedOn' || field === 'closedOn') return (row) => row[field] ?? '';
  if (field === 'key') return paddedNumber;
  const collator = new Intl.Collator('zh');
  const words = [...new Set(rows.map((row) => row[field] ?? ''))].sort(collator.compare);
  const places = new Map(words.map((word, place) => [word, place]));
  return (row) => places.get(row[field] ?? '') ?? 0;
}

const padded = new WeakMap<ListedRow, string>();

/** Padding every number of a case number costs more than sorting, so it is done once a row. */
function paddedNumber(row: ListedRow): string {
  const known = padded.get(row);
  if (known !== undefined) return known;
  const key = row.key.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  padded.set(row, key);
  return key;
}
