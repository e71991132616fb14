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
  const keyed = keysOf(
    filled.map((row) => row[field] ?? ''),
    field,
  ).map((key, at) => ({ key, at }));
  const sign = order === 'ascend' ? 1 : -1;
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.at - b.at));
  return [...keyed.map(({ at }) => filled[at] as ListedRow), ...rows.filter((row) => !row[field])];
}

/** Days and padded case numbers compare as they are; words by their place among the few that occur. */
function keysOf(values: string[], field: SortField): (string | number)[] {
  if (field === 'filedOn' || field === 'closedOn') return values;
  if (field === 'key') return values.map((value) => value.replace(/\d+/g, (digits) => digits.padStart(8, '0')));
  const collator = new Intl.Collator('zh');
  const places = new Map([...new Set(values)].sort(collator.compare).map((value, place) => [value, place]));
  return values.map((value) => places.get(value) ?? 0);
}
