// Sets of rows in three-valued logic, one bit a row: `yes` holds the rows where a predicate is true,
// `maybe` those where it is true or unknown. Both are the same array where nothing is unknown.

export type Bits = Int32Array;

export interface Planes {
  yes: Bits;
  maybe: Bits;
  /** Words outside `from` … `to` are empty: rows are sorted by type, so most sets are short. */
  from: number;
  to: number;
}

export function wordsFor(rows: number): number {
  return (rows + 31) >>> 5;
}

export function planesOf(yes: Bits, maybe: Bits = yes): Planes {
  let from = 0;
  let to = maybe.length;
  while (from < to && maybe[from] === 0) from++;
  while (to > from && maybe[to - 1] === 0) to--;
  return { yes, maybe, from, to };
}

export function isCertain(p: Planes): boolean {
  return p.yes === p.maybe;
}

/** Rows that are in every set of `inside` and in none of `outside`, in one pass. */
export function meet(inside: readonly Planes[], outside: readonly Planes[]): Planes {
  if (inside.length === 1 && outside.length === 0) return inside[0] as Planes;
  const length = (inside[0] as Planes).yes.length;
  let [from, to] = [0, length];
  for (const p of inside) {
    if (p.from > from) from = p.from;
    if (p.to < to) to = p.to;
  }
  const range = { length, from, to };
  if (inside.every(isCertain) && outside.every(isCertain)) {
    const yes = joined(inside.map(certain), outside.map(certain), range);
    return { yes, maybe: yes, from, to };
  }
  const [a, b] = inside as [Planes, Planes];
  if (inside.length === 2 && outside.length === 0) return meetTwo(a, b, range);
  const yes = joined(inside.map(certain), outside.map(possible), range);
  return { yes, maybe: joined(inside.map(possible), outside.map(certain), range), from, to };
}

function certain({ yes }: Planes): Bits {
  return yes;
}

function possible({ maybe }: Planes): Bits {
  return maybe;
}

/** The usual meeting, both planes at once. */
function meetTwo(a: Planes, b: Planes, { length, from, to }: Range): Planes {
  const [aYes, aMaybe, bYes, bMaybe] = [a.yes, a.maybe, b.yes, b.maybe];
  const yes = bitsFor(length, from, to);
  const maybe = bitsFor(length, from, to);
  for (let i = from; i < to; i++) {
    yes[i] = (aYes[i] as number) & (bYes[i] as number);
    maybe[i] = (aMaybe[i] as number) & (bMaybe[i] as number);
  }
  return { yes, maybe, from, to };
}

export function or(a: Planes, b: Planes): Planes {
  if (a.from >= a.to) return b;
  if (b.from >= b.to) return a;
  const [from, to] = [Math.min(a.from, b.from), Math.max(a.to, b.to)];
  const yes = orBits(a.yes, b.yes, from, to);
  return { yes, maybe: isCertain(a) && isCertain(b) ? yes : orBits(a.maybe, b.maybe, from, to), from, to };
}

export function and(a: Planes, b: Planes): Planes {
  return meet([a, b], []);
}

/** True in `a` and false in `b`. */
export function without(a: Planes, b: Planes): Planes {
  return meet([a], [b]);
}

export function andBits(a: Bits, b: Bits, from = 0, to = a.length): Bits {
  const out = bitsFor(a.length, from, to);
  for (let i = from; i < to; i++) out[i] = (a[i] as number) & (b[i] as number);
  return out;
}

export function orBits(a: Bits, b: Bits, from = 0, to = a.length): Bits {
  const out = bitsFor(a.length, from, to);
  for (let i = from; i < to; i++) out[i] = (a[i] as number) | (b[i] as number);
  return out;
}

export function withoutBits(a: Bits, b: Bits, from = 0, to = a.length): Bits {
  const out = bitsFor(a.length, from, to);
  for (let i = from; i < to; i++) out[i] = (a[i] as number) & ~(b[i] as number);
  return out;
}

/** All rows, and no bit beyond the last. */
export function allBits(rows: number): Bits {
  const out = new Int32Array(wordsFor(rows)).fill(-1);
  if (rows % 32 !== 0) out[out.length - 1] = (1 << (rows % 32)) - 1;
  return out;
}

export function bitsWhere(rows: number, test: (row: number) => boolean): Bits {
  const out = new Int32Array(wordsFor(rows));
  for (let row = 0; row < rows; row++) if (test(row)) set(out, row);
  return out;
}

/** Rows whose number is not above the limit. */
export function bitsUpTo(numbers: Int32Array, limit: number): Bits {
  const out = new Int32Array(wordsFor(numbers.length));
  for (let word = 0, row = 0; row < numbers.length; word++) {
    const end = Math.min(row + 32, numbers.length);
    let bits = 0;
    for (let bit = 0; row < end; row++, bit++) bits |= Number((numbers[row] as number) <= limit) << bit;
    out[word] = bits;
  }
  return out;
}

export function set(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
}

export function has(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1;
}

export function countBits(bits: Bits, from = 0, to = bits.length): number {
  let total = 0;
  for (let i = from; i < to; i++) total += ones(bits[i] as number);
  return total;
}

/** Rows of the set, lowest first. */
export function rowsOf(bits: Bits): number[] {
  const rows: number[] = [];
  forEachRow(bits, (row) => rows.push(row));
  return rows;
}

export function forEachRow(bits: Bits, visit: (row: number) => void): void {
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] as number;
    while (word !== 0) {
      visit((i << 5) + 31 - Math.clz32(word & -word));
      word &= word - 1;
    }
  }
}

export function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Range {
  length: number;
  from: number;
  to: number;
}

/** The usual joins have a loop of their own: these loops are where the time goes. */
function joined(inside: readonly Bits[], outside: readonly Bits[], { length, from, to }: Range): Bits {
  const [a = new Int32Array(length), b, ...more] = inside;
  const [x, ...less] = outside;
  const out = bitsFor(length, from, to);
  if (b && x) for (let i = from; i < to; i++) out[i] = (a[i] as number) & ((b[i] as number) & ~(x[i] as number));
  else if (b) for (let i = from; i < to; i++) out[i] = (a[i] as number) & (b[i] as number);
  else if (x) for (let i = from; i < to; i++) out[i] = (a[i] as number) & ~(x[i] as number);
  else for (let i = from; i < to; i++) out[i] = a[i] as number;
  for (const bits of more) for (let i = from; i < to; i++) out[i] = (out[i] as number) & (bits[i] as number);
  for (const bits of less) for (let i = from; i < to; i++) out[i] = (out[i] as number) & ~(bits[i] as number);
  return out;
}

/** Arrays that were lent for one as-of date and can be written again, by length. */
const spare = new Map<number, Bits[]>();
let lent: Bits[] | undefined;

/** Sets that `use` builds end with it: their arrays are written again for the next as-of date. */
export function withBorrowedSets<T>(use: () => T): T {
  const before = lent;
  const own: Bits[] = [];
  lent = own;
  try {
    return use();
  } finally {
    lent = before;
    for (const bits of own) {
      const same = spare.get(bits.length) ?? [];
      spare.set(bits.length, same);
      same.push(bits);
    }
  }
}

/** Sets that are kept longer than one as-of date are not lent. */
export function withOwnSets<T>(build: () => T): T {
  const before = lent;
  lent = undefined;
  try {
    return build();
  } finally {
    lent = before;
  }
}

/** To be written from `from` to `to`, empty around: what was lent before is only wiped there. */
export function bitsFor(length: number, from: number, to: number): Bits {
  if (!lent) return new Int32Array(length);
  const used = spare.get(length)?.pop();
  used?.fill(0, 0, from).fill(0, Math.max(from, to));
  const bits = used ?? new Int32Array(length);
  lent.push(bits);
  return bits;
}
