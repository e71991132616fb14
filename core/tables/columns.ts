// Header text → column. Compared without blanks, marks and units, so that 「结案标的额（万元）*」 is 结案标的额 in 万元.

import { type Column, columnsOf, keysOf, maskedMark, type SheetKind, sheetKinds, sheetTitles } from './sheet-kinds';

export type Unit = '元' | '万元';

const unit = /[([](?:单位)?[:：]?(?:人民币)?(万元|元)[)\]]$|(?:单位[:：])(万元|元)$/;
const hint = /[([](?:必填|选填|天|日|件|人|yyyy.{0,14}|格式.{0,14}|如.{0,20}|例.{0,20})[)\]]$/i;

/** A header as it is looked up: half width, upper case, no blanks, marks, numbering or units. */
export function headerKey(text: string): string {
  let key = text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[【〔]/g, '(')
    .replace(/[】〕]/g, ')')
    .toUpperCase();
  for (let last = ''; last !== key; ) {
    last = key;
    key = key
      .replace(/^[*★☆●]+|[*★☆:：.。]+$/g, '')
      .replace(hint, '')
      .replace(unit, '');
  }
  return key;
}

/** What the header says of its money; undefined where it says nothing. */
export function unitOf(header: string): Unit | undefined {
  const found = /(万元|元)[)\]）】]?\s*\*?$/.exec(header.normalize('NFKC').trim());
  return found?.[1] as Unit | undefined;
}

const dictionaries = new Map<SheetKind, Map<string, Column>>(
  sheetKinds.map((kind) => [
    kind,
    new Map(columnsOf[kind].flatMap((column) => column.headers.map((header) => [headerKey(header), column] as const))),
  ]),
);

/** Columns that this tool masked on export are never read back. */
export function columnOf(kind: SheetKind, header: string): Column | undefined {
  return header.includes(maskedMark) ? undefined : dictionaries.get(kind)?.get(headerKey(header));
}

/** Two-row headers: 标的｜结案, 开庭｜时间 are tried joined both ways, then the lower one, then the upper one. */
export function columnOfGroup(kind: SheetKind, upper: string, lower: string): Column | undefined {
  if (lower === '' || upper === lower) return columnOf(kind, upper);
  if (upper === '') return columnOf(kind, lower);
  return (
    columnOf(kind, upper + lower) ??
    columnOf(kind, lower + upper) ??
    columnOf(kind, lower) ??
    (upper.includes(maskedMark) ? undefined : columnOf(kind, upper))
  );
}

/** One column for each fact: the first that claims it with its best header. */
export function assign(kind: SheetKind, headers: readonly Header[]): Map<number, Column> {
  const best = new Map<string, { at: number; rank: number; column: Column }>();
  headers.forEach((header, at) => {
    const column = columnOfGroup(kind, header.upper, header.lower);
    if (!column) return;
    const rank = rankOf(column, header);
    const known = best.get(column.field);
    if (!known || rank < known.rank) best.set(column.field, { at, rank, column });
  });
  return new Map([...best.values()].map(({ at, column }) => [at, column]));
}

export interface Header {
  upper: string;
  lower: string;
}

function rankOf(column: Column, { upper, lower }: Header): number {
  const keys = column.headers.map(headerKey);
  const places = [upper + lower, lower, upper].map((text) => keys.indexOf(headerKey(text))).filter((at) => at >= 0);
  return Math.min(...places, keys.length);
}

export interface KindGuess {
  kind: SheetKind;
  columns: Map<number, Column>;
}

/** The kind that knows most of the headers and has its keys; the name of the sheet decides where it is one of ours. */
export function guessKind(headers: readonly Header[], sheet: string): KindGuess | undefined {
  let best: (KindGuess & { score: number }) | undefined;
  for (const kind of sheetKinds) {
    const columns = assign(kind, headers);
    const found = new Set([...columns.values()].map((column) => column.field));
    if (columns.size < 2 || !keysOf[kind].every((group) => group.some((field) => found.has(field)))) continue;
    const score =
      columns.size + (sheet.trim() === sheetTitles[kind] ? 100 : sheet.includes(sheetTitles[kind]) ? 1.5 : 0);
    if (!best || score > best.score) best = { kind, columns, score };
  }
  return best;
}
