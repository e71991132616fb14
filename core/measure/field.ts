// What an entry is to an indicator: its word, its kind, and how it is read from a row.

import type { Day } from '../case/day';

export type Cell<T> = T | null | undefined;

interface Named {
  /** The court's word, for 口径 and for "what is unseen". */
  label: string;
}

export interface DayField<Row> extends Named {
  kind: 'day';
  /** Something that happens: after the as-of date it has not happened. Due dates are no events. */
  event: boolean;
  read: (row: Row) => Cell<Day>;
  /** More may be there than what was read. */
  open?: (row: Row) => boolean;
}

export type Field<Row> =
  | DayField<Row>
  | (Named & { kind: 'words'; read: (row: Row) => Cell<string | string[]> })
  | (Named & { kind: 'yes'; read: (row: Row) => Cell<boolean> })
  | (Named & { kind: 'number'; read: (row: Row) => Cell<number> });

export type Fields<Row> = Record<string, Field<Row>>;

export function event<Row>(label: string, read: (row: Row) => Cell<Day>): DayField<Row> {
  return { label, kind: 'day', event: true, read };
}

export function due<Row>(label: string, read: (row: Row) => Cell<Day>): DayField<Row> {
  return { label, kind: 'day', event: false, read };
}

export function words<Row>(label: string, read: (row: Row) => Cell<string | string[]>): Field<Row> {
  return { label, kind: 'words', read };
}

export function yesNo<Row>(label: string, read: (row: Row) => Cell<boolean>): Field<Row> {
  return { label, kind: 'yes', read };
}

export function number<Row>(label: string, read: (row: Row) => Cell<number>): Field<Row> {
  return { label, kind: 'number', read };
}
