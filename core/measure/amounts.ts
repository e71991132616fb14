// Sums over a column of numbers, exact: money in cells has decimals, binary floats do not.

import { add, decimal, type Fraction, whole } from './fraction';
import { andBits, type Bits, type Planes, rowsOf, set, wordsFor } from './planes';
import { fieldOf, type Table } from './table';

interface NumberColumn {
  /** Whole numbers of `1 / scale`; 0 where the entry is empty. Undefined where a value does not fit. */
  scaled: Float64Array | undefined;
  scale: number;
  values: (number | null | undefined)[];
  /** Undefined where all have been seen. */
  unseen: Bits | undefined;
}

const columns = new WeakMap<Table, Map<string, NumberColumn>>();
/** 32 numbers below this can be added to a sum below `flushAt`, and the sum is still exact. */
const largest = 2 ** 46;
const flushAt = 2 ** 52;

/** Sum over the certain rows, an empty or unseen number as 0. */
export function sumOver(table: Table, field: string, rows: Planes): Fraction {
  const { scaled, scale, values } = columnOf(table, field);
  if (!scaled) return rowsOf(rows.yes).reduce((sum, row) => add(sum, decimal(values[row] ?? 0)), whole(0));
  let large = 0n;
  let small = 0;
  for (let i = rows.from; i < rows.to; i++) {
    for (let word = rows.yes[i] as number; word !== 0; word &= word - 1) {
      small += scaled[(i << 5) + 31 - Math.clz32(word & -word)] as number;
    }
    if (small > flushAt || small < -flushAt) {
      large += BigInt(small);
      small = 0;
    }
  }
  return { n: large + BigInt(small), d: BigInt(scale) };
}

/** The number of one row, 0 where it is empty; undefined where it is unseen. */
export function numberAt(table: Table, field: string, row: number): Fraction | undefined {
  const value = columnOf(table, field).values[row];
  return value === undefined ? undefined : decimal(value ?? 0);
}

/** Certain rows of the set whose number is unseen; undefined where all have been seen. */
export function unseenNumbers(table: Table, field: string, rows: Planes): Bits | undefined {
  const { unseen } = columnOf(table, field);
  return unseen && andBits(unseen, rows.yes, rows.from, rows.to);
}

function columnOf(table: Table, field: string): NumberColumn {
  const ofTable = columns.get(table) ?? new Map<string, NumberColumn>();
  columns.set(table, ofTable);
  const known = ofTable.get(field);
  if (known) return known;
  const built = build(table, field);
  ofTable.set(field, built);
  return built;
}

function build(table: Table, name: string): NumberColumn {
  const field = fieldOf(table, name);
  if (field.kind !== 'number') throw new Error(`${name} is no number`);
  const values = table.rows.map((row) => field.read(row as never));
  const places = values.reduce<number>((most, value) => Math.max(most, value ? decimalPlaces(value) : 0), 0);
  const scale = 10 ** places;
  const scaled = new Float64Array(values.length);
  const unseen = new Int32Array(wordsFor(values.length));
  values.forEach((value, row) => {
    scaled[row] = Math.round((value ?? 0) * scale);
    if (value === undefined) set(unseen, row);
  });
  const fits = places <= 4 && scaled.every((value) => Math.abs(value) < largest);
  const isComplete = unseen.every((word) => word === 0);
  return { scaled: fits ? scaled : undefined, scale, values, unseen: isComplete ? undefined : unseen };
}

function decimalPlaces(value: number): number {
  if (Number.isInteger(value)) return 0;
  // Money has two places: the nearest number with two places is the number itself
  if (Math.round(value * 100) / 100 === value) return 2;
  return decimal(value).d.toString().length - 1;
}
