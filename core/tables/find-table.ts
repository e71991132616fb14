// Where in a sheet the table stands: titles above it, one or two rows of headers, rows that are no records.

import type { CellContext } from './cells';
import { readText } from './cells';
import { columnOfGroup, guessKind, type Header, headerKey, type KindGuess } from './columns';
import type { RawRow, RawSheet } from './read-file';
import { columnsOf, type SheetKind, sheetKinds } from './sheet-kinds';

export interface FoundTable {
  /** Row numbers count from 0. */
  headerRows: number[];
  headers: Header[];
  guess?: KindGuess;
  /** Rows of records, in order. */
  rows: number[];
  /** What stands above and below the table. */
  remarks: string[];
}

const looked = 40;
const widest = 512;

/** Undefined where a sheet holds nothing that could be a table. */
export function findTable(sheet: RawSheet, context: CellContext): FoundTable | undefined {
  const texts = (row: number) => rowTexts(sheet, row, context);
  let best: { rows: number[]; headers: Header[]; score: number } | undefined;
  const last = Math.min(looked, sheet.rows.length);
  for (let row = 0; row < last; row++) {
    if (!sheet.rows[row]) continue;
    const upper = texts(row);
    const single = upper.map((text) => ({ upper: text, lower: '' }));
    const one = { rows: [row], headers: single, score: known(single) };
    const two = isGrouped(sheet, row) ? twoRows(sheet, row, texts) : undefined;
    const better = two && two.score > one.score ? two : one;
    if (better.score > (best?.score ?? 0)) best = better;
  }
  best ??= fallback(sheet, texts, last);
  return best && table(sheet, best.rows, best.headers, context);
}

/** The table below headers that a person pointed at or that were found. */
export function table(sheet: RawSheet, headerRows: number[], headers: Header[], context: CellContext): FoundTable {
  const guess = guessKind(headers, sheet.name);
  const end = Math.max(...headerRows);
  const remarks = sheet.rows
    .slice(0, Math.min(...headerRows))
    .flatMap((_, row) => rowTexts(sheet, row, context).filter(Boolean));
  const rows: number[] = [];
  const keyColumns = [...(guess?.columns ?? [])].filter(([, column]) => isKey(column.field)).map(([at]) => at);
  for (let row = end + 1; row < sheet.rows.length; row++) {
    const kind = rowKind(sheet.rows[row], headers, keyColumns, context);
    if (kind === 'record') rows.push(row);
    else if (kind === 'remark') remarks.push(...rowTexts(sheet, row, context).filter(Boolean));
  }
  return { headerRows, headers, guess, rows, remarks };
}

function isKey(field: string): boolean {
  return field === 'caseNumber' || field === 'key' || field === 'item';
}

/** How many headers are known to the kind that knows most of them. */
function known(headers: readonly Header[]): number {
  const filled = headers.filter(({ upper, lower }) => upper !== '' || lower !== '');
  if (filled.length < 2) return 0;
  const counts = sheetKinds.map(
    (kind) => new Set(filled.map(({ upper, lower }) => columnOfGroup(kind, upper, lower)?.field).filter(Boolean)).size,
  );
  const best = Math.max(...counts);
  return best >= 2 ? best : 0;
}

function twoRows(sheet: RawSheet, row: number, texts: (row: number) => string[]) {
  const upper = spread(sheet, row, texts(row));
  const lower = texts(row + 1);
  const headers = Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => ({
    upper: upper[at] ?? '',
    lower: isVertical(sheet, row, at) ? '' : (lower[at] ?? ''),
  }));
  return { rows: [row, row + 1], headers, score: known(headers) };
}

/** A second header row is only looked for under cells merged across or down. */
function isGrouped(sheet: RawSheet, row: number): boolean {
  return sheet.merges.some(({ s, e }) => s.r === row && (e.c > s.c || e.r === row + 1) && e.r <= row + 1);
}

function isVertical(sheet: RawSheet, row: number, column: number): boolean {
  return sheet.merges.some(({ s, e }) => s.r === row && e.r > row && s.c <= column && column <= e.c);
}

/** The text of a cell merged across stands over all its columns. */
function spread(sheet: RawSheet, row: number, texts: string[]): string[] {
  const over = [...texts];
  for (const { s, e } of sheet.merges) {
    if (s.r > row || e.r < row) continue;
    for (let at = s.c; at <= Math.min(e.c, widest); at++) over[at] = texts[s.c] ?? '';
  }
  return Array.from(over, (text) => text ?? '');
}

/** Nothing known: the first row with at least three different texts, so that a person can say what it is. */
function fallback(sheet: RawSheet, texts: (row: number) => string[], last: number) {
  for (let row = 0; row < last; row++) {
    const filled = texts(row).filter(Boolean);
    if (filled.length >= 3 && new Set(filled).size === filled.length && sheet.rows.length > row + 1)
      return { rows: [row], headers: texts(row).map((text) => ({ upper: text, lower: '' })), score: 0 };
  }
  return undefined;
}

const total = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|本页(?:小计|合计)|平均(?:值|数)?|总数)(?:[:：(（\d].*)?$/;
const remark = /^(?:制表|填表|审核|统计|备注|说明|注|打印|导出|数据来源|共\s*\d+\s*[条件行])/;

function rowKind(
  row: RawRow | undefined,
  headers: readonly Header[],
  keyColumns: readonly number[],
  context: CellContext,
): 'blank' | 'total' | 'remark' | 'repeated' | 'record' {
  const filled: { at: number; text: string }[] = [];
  for (let at = 0; row && at < row.length && filled.length < 4; at++) {
    const text = shown(row, at, context);
    if (text !== '') filled.push({ at, text });
  }
  const first = filled[0];
  if (!first) return 'blank';
  // 合计 may stand behind an empty 序号.
  const summed = /^\d{1,6}$/.test(first.text) ? filled[1] : first;
  if (summed && total.test(summed.text)) return 'total';
  const hasKey = keyColumns.some((at) => row?.[at] !== undefined && shown(row, at, context) !== '');
  if (filled.length < 3 && headers.length > 3 && remark.test(first.text)) return 'remark';
  if (filled.length === 1 && headers.length > 3 && !hasKey) return 'remark';
  return filled.length > 1 && filled.every(({ at, text }) => isHeader(headers[at], text)) ? 'repeated' : 'record';
}

/** Long lists print their headers again on every page. */
function isHeader(header: Header | undefined, text: string): boolean {
  if (!header) return false;
  if (text.length > 24 || /\d/.test(text)) return false;
  const key = headerKey(text);
  return key !== '' && (key === headerKey(header.upper) || key === headerKey(header.lower));
}

function rowTexts(sheet: RawSheet, row: number, context: CellContext): string[] {
  const cells = sheet.rows[row] ?? [];
  const texts: string[] = [];
  for (let at = 0; at < Math.min(cells.length, widest); at++) texts.push(shown(cells, at, context).slice(0, 100));
  return texts;
}

function shown(row: RawRow, at: number, context: CellContext): string {
  const text = readText(row[at], context);
  return 'value' in text ? (text.value ?? '') : '#';
}

/** The columns that a kind has, by field. */
export function fieldsOf(kind: SheetKind): Map<string, (typeof columnsOf)[SheetKind][number]> {
  return new Map(columnsOf[kind].map((column) => [column.field, column]));
}
