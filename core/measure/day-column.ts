// One entry that holds a day, for all rows: days since 1970 in a typed array.

import { addMonths } from '../case/day';
import type { Field } from './field';
import { fromNumberOfDay, toNumberOfDay } from './moments';
import { type Bits, has, set, wordsFor } from './planes';
import type { Period } from './predicate';

export interface DayColumn {
  days: Int32Array;
  /** Rows where something may be there that was not seen; undefined where there are none. */
  unknown: Bits | undefined;
}

/** Stands for an empty or unseen entry: later than any day. */
const never = 0x7fffffff;

export function isNever(day: number): boolean {
  return day === never;
}

export function isOpen({ unknown }: DayColumn, row: number): boolean {
  return unknown !== undefined && has(unknown, row);
}

export function readDays(rows: readonly unknown[], field: Field<never>): DayColumn {
  if (field.kind !== 'day') throw new Error(`${field.label} is no day`);
  const days = new Int32Array(rows.length).fill(never);
  const unknown = new Int32Array(wordsFor(rows.length));
  const numbers = new Map<string, number>();
  let complete = true;
  rows.forEach((row, i) => {
    const day = field.read(row as never);
    if (day === undefined || field.open?.(row as never)) {
      set(unknown, i);
      complete = false;
    }
    if (!day) return;
    const number = numbers.get(day) ?? toNumberOfDay(day);
    numbers.set(day, number);
    days[i] = number;
  });
  return { days, unknown: complete ? undefined : unknown };
}

/** The same days with a period added to each. */
export function laterColumn(column: DayColumn, plus: Period): DayColumn {
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
