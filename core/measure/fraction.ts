// Exact quotients: 99/180 is 55 %, never 0.5499999.

export interface Fraction {
  n: bigint;
  /** Above 0. */
  d: bigint;
}

/** A quotient of whole or exact decimal numbers; null where the divisor is 0. */
export function quotient(n: Fraction, d: Fraction): Fraction | null {
  return d.n === 0n ? null : positive(n.n * d.d, n.d * d.n);
}

export function whole(value: number | bigint): Fraction {
  return { n: BigInt(value), d: 1n };
}

/** The decimal a number is written as: 12.5 → 125/10. Exact for everything a cell can hold. */
export function decimal(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [integer = '0', digits = ''] = mantissa.split('.');
  const places = digits.length - Number(exponent);
  const n = BigInt(integer + digits);
  return places >= 0 ? { n, d: 10n ** BigInt(places) } : { n: n * 10n ** BigInt(-places), d: 1n };
}

/** `26/48`, `114`, `12.5` → the fraction. */
export function fraction(text: string): Fraction {
  const [n = '0', d = '1'] = text.split('/');
  return quotient(decimal(Number(n)), decimal(Number(d))) ?? whole(0);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d });
}

/** Below 0, 0 or above 0, as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function toText(f: Fraction): string {
  return `${f.n}/${f.d}`;
}

export function toNumber(f: Fraction): number {
  return Number(f.n) / Number(f.d);
}

/** Rounded half up for the eye: `display(2/3, 100, 1)` → `66.7`. */
export function display(f: Fraction, scale: number, digits: number): string {
  const shift = 10n ** BigInt(digits);
  const scaled = f.n * BigInt(scale) * shift * 2n + f.d;
  const rounded = floorDivide(scaled, f.d * 2n);
  const text = (rounded < 0n ? -rounded : rounded).toString().padStart(digits + 1, '0');
  const sign = rounded < 0n ? '-' : '';
  if (digits === 0) return sign + text;
  const cut = text.length - digits;
  return `${sign}${text.slice(0, cut)}.${text.slice(cut)}`;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a % b !== 0n && a < 0n ? q - 1n : q;
}

function positive(n: bigint, d: bigint): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}
