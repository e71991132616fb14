// One file → its sheets as raw cells. SheetJS does the reading; what it must not see is turned away before.

import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { decodeText } from './decode-text';
import { fileKind, isLegible } from './file-kind';
import { defaultLimits, type Limits } from './limits';
import { TableError } from './table-error';
import { readDirectory, unpack } from './zip';

/** A cell as SheetJS gives it: number, text, yes/no, error, or blank. `f` without a value is a formula that was never computed. */
export interface RawCell {
  t: 'n' | 's' | 'b' | 'e' | 'z' | 'd';
  v?: unknown;
  /** Number format. */
  z?: string | number;
  f?: string;
}

export type RawRow = readonly (RawCell | undefined)[];

export interface Merge {
  s: { r: number; c: number };
  e: { r: number; c: number };
}

export interface RawSheet {
  name: string;
  /** Rows may be missing: `rows[3]` is row 4 of the sheet. */
  rows: readonly (RawRow | undefined)[];
  merges: readonly Merge[];
  hiddenRows: number;
  hiddenColumns: number;
  hidden: boolean;
}

export interface RawBook {
  file: string;
  sheets: RawSheet[];
  /** Dates count from 1904. */
  date1904: boolean;
  /** csv, txt or HTML: its cells were text. */
  isText: boolean;
  /** What was left out, in whole sentences. */
  notices: string[];
}

export interface ReadOptions {
  limits?: Limits;
  signal?: AbortSignal;
}

const lean = { dense: true, raw: true, cellHTML: false, cellText: false, cellNF: true, bookVBA: false };

/** Throws TableError with a sentence that says what and where. */
export async function readFile(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<RawBook> {
  const limits = options.limits ?? defaultLimits;
  if (bytes.length === 0) throw new TableError('empty', file, '是空文件', '请重新导出');
  if (bytes.length > limits.fileBytes)
    throw new TableError(
      'too-large',
      file,
      `有 ${Math.round(bytes.length / 1e6)} MB`,
      '请按月份或部门分成几个文件再导出',
    );
  const kind = fileKind(bytes, file);
  const book =
    kind === 'zip'
      ? await readPacked(bytes, file, limits, options.signal)
      : kind === 'cfb'
        ? readOld(bytes, file)
        : readText(bytes, file);
  options.signal?.throwIfAborted();
  const raw = rawBook(book, file, limits);
  return kind === 'text' ? { ...raw, sheets: named(raw.sheets, file), isText: true } : { ...raw, isText: false };
}

async function readPacked(bytes: Uint8Array, file: string, limits: Limits, signal?: AbortSignal): Promise<Read> {
  const entries = readDirectory(bytes, file, limits);
  const names = entries.map((entry) => entry.name.toLowerCase());
  const has = (part: string) => names.some((name) => name.startsWith(part));
  if (!has('xl/workbook.xml'))
    throw new TableError('unsupported', file, '不是 xlsx 表格', '请用 Excel、WPS 打开后另存为 xlsx 再试');
  const notices: string[] = [];
  if (has('xl/vbaproject')) notices.push(`「${file}」带有宏，宏没有读入`);
  if (has('xl/externallinks')) notices.push(`「${file}」引用了别的文件，只读入保存时的数值`);
  const plain = await unpack(bytes, entries, file, signal);
  signal?.throwIfAborted();
  return { book: parse(plain, { type: 'array', ...extras(plain) }, file), notices };
}

interface Read {
  book: WorkBook;
  notices: string[];
}

function readOld(bytes: Uint8Array, file: string): Read {
  // An xlsx with a password is an old container around the packed workbook.
  if (new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage'))
    throw new TableError('encrypted', file, '设了打开密码', '请去掉密码另存后再试');
  return { book: parse(bytes, { type: 'array', cellFormula: true, cellStyles: true }, file), notices: [] };
}

function readText(bytes: Uint8Array, file: string): Read {
  const text = decodeText(bytes);
  if (!isLegible(text)) throw new TableError('not-a-table', file, '不是表格文件', '请导出为 xlsx、xls 或 csv 再试');
  if (/<!(?:DOCTYPE\s[^>]*\[|ENTITY)/i.test(text.slice(0, 100_000)))
    throw new TableError('unsupported', file, '含有外部实体声明', '请用 Excel、WPS 打开后另存为 xlsx 再试');
  return { book: parse(text.replace(/^\uFEFF/, ''), { type: 'string', cellFormula: false }, file), notices: [] };
}

/**
 * Formulas and hidden rows are only asked for where there are any, for each costs time on every cell; thousands of
 * array formulas would cost a time that nobody bounds. A text is found by its last letter, so it should end in a rare one.
 */
function extras(bytes: Uint8Array): { cellFormula: boolean; sheetStubs: boolean; cellStyles: boolean } {
  const formulas = count(bytes, '<f', 1) > 0;
  const cellFormula = formulas && count(bytes, '"array', 500) < 500;
  return { cellFormula, sheetStubs: formulas, cellStyles: count(bytes, ' hid', 1) > 0 };
}

/** How often an ASCII text stands in the bytes, counted up to `enough`. */
function count(bytes: Uint8Array, text: string, enough: number): number {
  const codes = [...text].map((character) => character.charCodeAt(0));
  const last = codes.length - 1;
  const rarest = codes[last] ?? 0;
  let found = 0;
  for (let at = bytes.indexOf(rarest, last); at >= 0 && found < enough; at = bytes.indexOf(rarest, at + 1)) {
    if (codes.every((code, i) => bytes[at - last + i] === code)) found++;
  }
  return found;
}

function parse(data: Uint8Array | string, options: object, file: string): WorkBook {
  try {
    return read(data, { ...lean, ...options });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(why)) throw new TableError('encrypted', file, '设了打开密码', '请去掉密码另存后再试');
    throw new TableError('broken', file, '不完整或不是表格', '请重新导出，或用 Excel、WPS 打开后另存为 xlsx 再试');
  }
}

function rawBook({ book, notices }: Read, file: string, limits: Limits): Omit<RawBook, 'isText'> {
  if (book.SheetNames.length > limits.sheets)
    throw new TableError(
      'too-large',
      file,
      `有 ${book.SheetNames.length} 张表`,
      `请只留下要导入的表（最多 ${limits.sheets} 张）`,
    );
  const states = book.Workbook?.Sheets ?? [];
  const sheets = book.SheetNames.map((name, i) => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    return rawSheet(sheet, name, Boolean(states[i]?.Hidden), file, limits);
  });
  return { file, sheets, date1904: Boolean(book.Workbook?.WBProps?.date1904), notices };
}

function rawSheet(sheet: WorkSheet | undefined, name: string, hidden: boolean, file: string, limits: Limits): RawSheet {
  const rows = (sheet?.['!data'] ?? []) as (RawRow | undefined)[];
  checkSize(rows, name, file, limits);
  return {
    name,
    rows,
    merges: (sheet?.['!merges'] ?? []).slice(0, limits.rows),
    hiddenRows: (sheet?.['!rows'] ?? []).filter((row) => row?.hidden).length,
    hiddenColumns: (sheet?.['!cols'] ?? []).filter((column) => column?.hidden).length,
    hidden,
  };
}

/** A text file has no names of sheets: its one sheet is called as the file is. */
function named(sheets: RawSheet[], file: string): RawSheet[] {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w{1,5}$/, '');
  return sheets.length === 1 ? sheets.map((sheet) => ({ ...sheet, name })) : sheets;
}

/** Cells that are there count, whatever range the sheet claims. */
function checkSize(rows: readonly (RawRow | undefined)[], sheet: string, file: string, limits: Limits): void {
  const refuse = (what: string, advice: string) => new TableError('too-large', file, what, advice, sheet);
  let cells = 0;
  let filled = 0;
  rows.forEach((row) => {
    if (!row) return;
    filled++;
    let last = row.length - 1;
    while (last >= 0 && (row[last] === undefined || row[last]?.t === 'z')) last--;
    if (last >= limits.columns) throw refuse(`有 ${last + 1} 列`, `请只留下要导入的列（最多 ${limits.columns} 列）`);
    cells += last + 1;
  });
  if (filled > limits.rows) throw refuse(`有 ${filled} 行`, `请分成几个文件（每张表最多 ${limits.rows} 行）`);
  if (cells > limits.cells) throw refuse(`有 ${cells} 个单元格`, '请分成几个文件再导入');
}
