// Sorting of drill lists. Pure. An order is made once for a list: ten thousand rows then answer within a frame.

import type { FigureRow } from '@core/check/figures';

/** A row may stand in a list several times (nodes of a case): `id` tells them apart. */
export type ListedRow = FigureRow & { id: number };

export type SortField = 'key' | 'cause' | 'filedOn' | 'closedOn' | 'closingMode' | 'why';

export interface Sort {
  field: SortField;
  order: 'ascend' | 'descend';
}

/** A head pressed again turns the order, and the third time gives back that of the ledger. */
export function nextSort(sort: Sort | undefined, field: SortField): Sort | undefined {
  if (sort?.field !== field) return { field, order: 'ascend' };
  return sort.order === 'ascend' ? { field, order: 'descend' } : undefined;
}

export function listed(rows: readonly FigureRow[]): ListedRow[] {
  return rows.map((row, id) => ({ ...row, id }));
}

/** Without a sort the order of the ledger; empty entries come last either way, equal ones stay as they stood. */
export function sortRows(rows: ListedRow[], sort: Sort | undefined): ListedRow[] {
  if (!sort) return rows;
  const order = orderOf(rows, sort.field);
  return sort.order === 'ascend' ? order.ascending : descending(order);
}

/** Makes the orders ahead, one in each idle moment, so that a press need not wait for them. Gives back how to stop. */
export function prepareSorts(rows: readonly ListedRow[]): () => void {
  const left: SortField[] = ['key', 'cause', 'filedOn', 'closedOn', 'closingMode', 'why'];
  const prepare = () => {
    const field = left.shift();
    if (!field) return;
    descending(orderOf(rows, field));
    waiting = requestIdleCallback(prepare);
  };
  let waiting = requestIdleCallback(prepare);
  return () => cancelIdleCallback(waiting);
}

interface Order {
  ascending: ListedRow[];
  /** Of the rows that have an entry, in the ascending order. */
  keys: (string | number)[];
  descending?: ListedRow[];
}

/** Once for each list and field: the next press only shows what is there. */
const orders = new WeakMap<readonly ListedRow[], Map<SortField, Order>>();

function orderOf(rows: readonly ListedRow[], field: SortField): Order {
  const ofList = orders.get(rows) ?? new Map<SortField, Order>();
  orders.set(rows, ofList);
  const known = ofList.get(field);
  if (known) return known;
  const filled = rows.filter((row) => row[field]);
  const keyOf = keysFor(filled, field);
  const keyed = filled.map((row) => ({ key: keyOf(row), row }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id - b.row.id));
  const made = {
    ascending: [...keyed.map(({ row }) => row), ...rows.filter((row) => !row[field])],
    keys: keyed.map(({ key }) => key),
  };
  ofList.set(field, made);
  return made;
}

function descending(order: Order): ListedRow[] {
  order.descending ??= turned(order);
  return order.descending;
}

/** The last group of equal keys first, each group as it stands. */
function turned({ ascending, keys }: Order): ListedRow[] {
  const rows: ListedRow[] = [];
  for (let end = keys.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && keys[start - 1] === keys[end - 1]) start--;
    for (let at = start; at < end; at++) rows.push(ascending[at] as ListedRow);
    end = start;
  }
  return rows.concat(ascending.slice(keys.length));
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

/** Padding every number of a case number costs more than sorting. */
function paddedNumber(row: ListedRow): string {
  return row.key.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}
