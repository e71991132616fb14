// 类型代字 of the cases, compared whole.

import { typeOf } from '../case/case-class';
import type { LedgerCase } from '../case/ledger';
import { isOldConfirmation } from './case-fields';
import { type Planes, planesOf, set, wordsFor } from './planes';
import type { Predicate } from './predicate';
import { kept, type Table } from './table';
import type { Tables } from './tables';

export interface Types {
  /** Index into `words` for each row. */
  codes: Uint16Array;
  words: string[];
  /** Rows of 民特: true where the case is what 诉前调确 is since 2022, undefined where that cannot be told. */
  old: ReadonlyMap<number, boolean | undefined>;
}

function typesOf(cases: readonly LedgerCase[]): Types {
  const codes = new Uint16Array(cases.length);
  const words: string[] = [];
  const known = new Map<string, number>();
  const old = new Map<number, boolean | undefined>();
  cases.forEach((c, row) => {
    const key = keyOf(c.caseNumber);
    const code = known.get(key) ?? codeOf(typeOf(c.caseNumber), words);
    known.set(key, code);
    codes[row] = code;
    if (words[code] === '民特') old.set(row, isOldConfirmation(c));
  });
  return { codes, words, old };
}

/** The cases with those of one type side by side, and types of one beginning too: most sets are then short. */
export function sortedByType(cases: readonly LedgerCase[]): { rows: LedgerCase[]; types: Types } {
  const { codes, words, old } = typesOf(cases);
  const byCode: number[][] = words.map(() => []);
  codes.forEach((code, row) => {
    byCode[code]?.push(row);
  });
  const sorted = words.map((_, code) => code).sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
  const order = sorted.flatMap((code) => byCode[code] as number[]);
  return {
    rows: order.map((row) => cases[row] as LedgerCase),
    types: {
      codes: Uint16Array.from(order, (row) => codes[row] as number),
      words,
      old: new Map(order.flatMap((row, at) => (old.has(row) ? [[at, old.get(row)]] : []))),
    },
  };
}

export function typeAt({ codes, words }: Types, row: number): string {
  return words[codes[row] as number] as string;
}

export function typeRows(table: Table, { types }: Tables, p: Predicate & { op: 'type' }): Planes {
  return kept(table, JSON.stringify(p), () => {
    const matches = types.words.map((type) => isMatch(type, p));
    const confirmation = isMatch('诉前调确', p);
    const yes = new Int32Array(wordsFor(types.codes.length));
    types.codes.forEach((code, row) => {
      if (matches[code]) set(yes, row);
    });
    const maybe = yes.slice();
    for (const [row, isOld] of types.old) {
      if (isOld === false || matches[types.codes[row] as number] === confirmation) continue;
      // Either one of the two: false is certain in neither set
      put(yes, row, isOld === true && confirmation);
      put(maybe, row, isOld === undefined || confirmation);
    }
    return yes.every((word, i) => word === maybe[i]) ? planesOf(yes) : planesOf(yes, maybe);
  });
}

function isMatch(type: string, p: Predicate & { op: 'type' }): boolean {
  if (p.in?.includes(type)) return true;
  return starts(type, p.startsWith) && !starts(type, p.except);
}

function starts(type: string, beginnings: string[] | undefined): boolean {
  return beginnings?.some((beginning) => type.startsWith(beginning)) ?? false;
}

function put(bits: Int32Array, row: number, value: boolean): void {
  set(bits, row);
  if (!value) bits[row >>> 5] = (bits[row >>> 5] as number) ^ (1 << (row & 31));
}

function codeOf(type: string, words: string[]): number {
  const at = words.indexOf(type);
  return at < 0 ? words.push(type) - 1 : at;
}

/** `（2022）内2299民初418号` → `内2299民初`: numbers of one court and type are read once. Others stand for themselves. */
function keyOf(text: string): string {
  if (!/^（(?:19|20)\d\d）/.test(text) || !text.endsWith('号')) return text;
  let end = text.length - 1;
  while (isDigit(text.charCodeAt(end - 1))) end--;
  const digits = text.length - 1 - end;
  return digits > 0 && digits <= 8 ? text.slice(6, end) : text;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
