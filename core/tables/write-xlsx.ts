// Tables out as xlsx. SheetJS writes cells and widths; frozen headers, notes and drop-downs, which it does not write, are
// added to the sheets it wrote. Text is always typed as text, so nothing in it is ever a formula.

import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { dayNumber, isDay } from '../case/day';
import { defaultLimits } from './limits';
import type { OutCell, OutColumn, OutSheet, OutType } from './out-sheet';
import { widthOf } from './out-sheet';
import { columnLetters } from './read-rows';
import { partsOf } from './zip';
import { pack } from './zip-pack';

const formats: Record<OutType, string> = {
  text: '@',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  money: '#,##0.00',
  number: 'General',
};

export async function writeXlsx(sheets: readonly OutSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const book = utils.book_new();
  const names = new Set<string>();
  for (const sheet of sheets) {
    const name = freeName(sheet.name, names);
    utils.book_append_sheet(book, worksheet(sheet), name);
  }
  const written = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: false, bookSST: true }));
  const parts = partsOf(written, 'xlsx', { ...defaultLimits, fileBytes: Infinity, inflatedBytes: Infinity });
  for (const [at, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const xml = parts.get(path);
    if (xml) parts.set(path, new TextEncoder().encode(finished(new TextDecoder().decode(xml), sheet)));
  }
  return pack(parts);
}

function worksheet({ columns, rows }: OutSheet): WorkSheet {
  const data: (CellObject | undefined)[][] = [columns.map(({ header }) => ({ t: 's', v: header, z: '@' }))];
  for (const row of rows) data.push(columns.map((column, at) => cell(row[at] ?? null, column.type)));
  const last = { r: rows.length, c: Math.max(0, columns.length - 1) };
  return {
    '!data': data,
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: last }),
    '!cols': columns.map((column, at) => ({ wch: widthOf(column, rows, at) })),
  } as unknown as WorkSheet;
}

function cell(value: OutCell, type: OutType): CellObject | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { t: 'n', v: value, z: formats[type === 'text' ? 'number' : type] };
  const serial = type === 'day' || type === 'moment' ? serialOf(value) : undefined;
  return serial === undefined
    ? { t: 's', v: value, z: '@' }
    : { t: 'n', v: serial, z: formats[value.length > 10 ? 'moment' : 'day'] };
}

/** Days before March 1900 are not counted alike everywhere; they go as text. */
function serialOf(text: string): number | undefined {
  const [day = '', time] = text.split('T');
  if (!isDay(day) || day < '1900-03-01') return undefined;
  const [hour = 0, minute = 0] = time?.split(':').map(Number) ?? [];
  return dayNumber(day) + 25_569 + (hour * 60 + minute) / 1_440;
}

/** Excel allows 31 characters and none of these. */
function freeName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, 28) || '表';
  let free = plain;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${plain}${n}`;
  taken.add(free.toLowerCase());
  return free;
}

const frozen =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';

function finished(xml: string, sheet: OutSheet): string {
  const view = xml.replace(/<sheetView([^>]*?)\/>/, `<sheetView$1>${frozen}</sheetView>`);
  const validations = sheet.columns.flatMap(validation);
  if (validations.length === 0) return view;
  const added = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  return view.replace(/(<\/sheetData>|<sheetData\/>)/, `$1${added}`);
}

/** Drop-downs offer and do not force: courts have words of their own. */
function validation({ note, choices }: OutColumn, at: number): string[] {
  const list = choices?.join(',') ?? '';
  const hasList = list !== '' && list.length <= 255;
  if (!note && !hasList) return [];
  const area = `${columnLetters(at)}2:${columnLetters(at)}1048576`;
  const prompt = note ? ` showInputMessage="1" prompt="${escaped(note)}"` : '';
  const type = hasList ? ' type="list" errorStyle="information"' : '';
  const formula = hasList ? `<formula1>"${escaped(list)}"</formula1>` : '';
  return [`<dataValidation${type} allowBlank="1"${prompt} sqref="${area}">${formula}</dataValidation>`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
