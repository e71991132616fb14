// Files as courts export them, and files that nobody should send. All names and numbers are invented.

import { utils, type WorkSheet, write } from '@e965/xlsx';
import { defaultLimits } from '../../core/tables/limits';
import { partsOf } from '../../core/tables/zip';
import { pack } from '../../core/tables/zip-pack';

type Cell = string | number | boolean | null | undefined;

export const caseNumber = (n: number) => `（2022）内2299民初${n}号`;

/** Sheets by name, as rows of values; numbers stay numbers. */
export function bookOf(sheets: Record<string, Cell[][]>, change?: (sheet: WorkSheet, name: string) => void) {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    change?.(sheet, name);
    utils.book_append_sheet(book, sheet, name);
  }
  return book;
}

export function xlsx(sheets: Record<string, Cell[][]>, change?: (sheet: WorkSheet, name: string) => void): Uint8Array {
  return new Uint8Array(write(bookOf(sheets, change), { type: 'array', bookType: 'xlsx', compression: true }));
}

export function xls(sheets: Record<string, Cell[][]>): Uint8Array {
  return new Uint8Array(write(bookOf(sheets), { type: 'array', bookType: 'biff8' }));
}

/** Changes the parts of a workbook and packs it again. */
export async function rebuilt(
  sheets: Record<string, Cell[][]>,
  change: (parts: Map<string, Uint8Array>) => void,
): Promise<Uint8Array> {
  const plain = new Uint8Array(write(bookOf(sheets), { type: 'array', bookType: 'xlsx', compression: false }));
  const parts = partsOf(plain, 'test', { ...defaultLimits, inflatedBytes: Infinity });
  change(parts);
  return pack(parts);
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

export function edit(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  parts.set(name, bytesOf(change(textOf(parts.get(name)))));
}

export const sheet1 = 'xl/worksheets/sheet1.xml';

export const someCases: Cell[][] = [
  ['案号', '立案日期', '结案日期', '承办人', '结案标的'],
  [caseNumber(1), '2022-01-04', '2022-03-01', '白露', 1000],
  [caseNumber(2), '2022-02-05', null, '白露', null],
];
