// Sets of rows in three-valued logic, one bit a row: `yes` holds the rows where a predicate is true,
// `maybe` those where it is true or unknown. Both are the same array where nothing is unknown.

export type Bits = Int32Array;

export interface Planes {
  yes: Bits;
  maybe: Bits;
}

export function wordsFor(rows: number): number {
  return (rows + 31) >>> 5;
}

export function certain(bits: Bits): Planes {
  return { yes: bits, maybe: bits };
}

export function isCertain(p: Planes): boolean {
  return p.yes === p.maybe;
}

export function and(a: Planes, b: Planes): Planes {
  const yes = andBits(a.yes, b.yes);
  return isCertain(a) && isCertain(b) ? certain(yes) : { yes, maybe: andBits(a.maybe, b.maybe) };
}

export function or(a: Planes, b: Planes): Planes {
  const yes = orBits(a.yes, b.yes);
  return isCertain(a) && isCertain(b) ? certain(yes) : { yes, maybe: orBits(a.maybe, b.maybe) };
}

/** True in `a` and false in `b`: `a` and not `b`. */
export function without(a: Planes, b: Planes): Planes {
  const yes = withoutBits(a.yes, b.maybe);
  return isCertain(a) && isCertain(b) ? certain(yes) : { yes, maybe: withoutBits(a.maybe, b.yes) };
}

export function andBits(a: Bits, b: Bits): Bits {
  const out = new Int32Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) & (b[i] as number);
  return out;
}

export function orBits(a: Bits, b: Bits): Bits {
  const out = new Int32Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) | (b[i] as number);
  return out;
}

export function withoutBits(a: Bits, b: Bits): Bits {
  const out = new Int32Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) & ~(b[i] as number);
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

export function set(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
}

export function has(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1;
}

export function countBits(bits: Bits): number {
  let total = 0;
  for (let i = 0; i < bits.length; i++) {
    const word = bits[i] as number;
    if (word !== 0) total += ones(word);
  }
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

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
