// One raw cell → what it means for the kind of column it stands in. Nothing is guessed: what is not understood is told.

import { isDay } from '../case/day';
import { parseDay, parseList, parseMoment, parseMoney, parseYes } from '../case/values';
import type { RawCell } from './read-file';
import { spoiled } from './write-csv';

/** What is the matter with a cell; the sentence stands in `cell-problems.ts`. */
export type CellTrouble = 'damaged' | 'formula' | 'error-value' | 'not-understood' | 'too-long';

/** `undefined` only together with trouble: the fact stays unseen. */
export type CellValue<T> = { value: T | null } | { trouble: CellTrouble };

/** What a column needs to know of its book and its header. */
export interface CellContext {
  date1904: boolean;
  unit: '元' | '万元';
  /** The file is text: a leading ' protects what a spreadsheet would take for a formula. */
  quoted: boolean;
}

const blank = { value: null } as const;
const notUnderstood = { trouble: 'not-understood' } as const;
/** Excel keeps 15 digits; whatever is longer has lost its last ones when it was stored as a number. */
const exactNumber = 1e15;
const scientific = /^(?:\d\.\d+E\+?|\dE\+)[12]\d$/i;
/** What exports print for "nothing" in columns of dates and numbers. */
const nothing = /^(?:[-—–/\\]+|null|nil|none|n\/a|#n\/a)$/i;
const longestText = 400;

/** The text of a cell with every digit it has. */
export function readText(cell: RawCell | undefined, context: CellContext): CellValue<string> {
  if (cell === undefined) return blank;
  if (cell.t === 's') return textOf(String(cell.v), context);
  if (cell.t === 'z' || cell.v === undefined || cell.v === null) return cell.f ? { trouble: 'formula' } : blank;
  if (cell.t === 'e') return { trouble: 'error-value' };
  if (cell.t === 'b') return { value: cell.v ? '是' : '否' };
  return typeof cell.v === 'number' ? numberText(cell.v, cell.z) : notUnderstood;
}

function textOf(raw: string, { quoted }: CellContext): CellValue<string> {
  const text = (quoted ? unquoted(raw) : raw).trim();
  if (text === '') return blank;
  return scientific.test(text) ? { trouble: 'damaged' } : { value: text };
}

/** A leading ' is ours; ="00123" is how others keep spreadsheets from spoiling a number. */
function unquoted(raw: string): string {
  if (raw.startsWith("'") && spoiled.test(raw.slice(1))) return raw.slice(1);
  return /^="([^"]*)"$/.exec(raw)?.[1] ?? raw;
}

/** A number format of zeros only shows leading zeros: 00042. */
function numberText(value: number, format: string | number | undefined): CellValue<string> {
  if (Math.abs(value) >= exactNumber) return { trouble: 'damaged' };
  const zeros = typeof format === 'string' && /^0{2,20}$/.test(format) ? format.length : 0;
  return { value: zeros > 0 && Number.isInteger(value) ? String(value).padStart(zeros, '0') : String(value) };
}

export function readWord(cell: RawCell | undefined, context: CellContext): CellValue<string> {
  const text = readText(cell, context);
  return 'value' in text && text.value !== null && text.value.length > longestText ? { trouble: 'too-long' } : text;
}

/** Runs a parser over the text of a cell; blank stays blank, text that is not understood is told. */
export function parsed<T>(
  parse: (text: string) => T | undefined,
): (cell: RawCell | undefined, context: CellContext) => CellValue<T> {
  return (cell, context) => {
    const text = readText(cell, context);
    if ('trouble' in text || text.value === null) return text as CellValue<T>;
    const value = parse(text.value);
    if (value !== undefined) return { value };
    return nothing.test(text.value) ? blank : notUnderstood;
  };
}

/** A day or a moment, from text or from the days that Excel counts. Midnight says that no time was told. */
export function readMoment(cell: RawCell | undefined, context: CellContext): CellValue<string> {
  if (cell?.t === 'n' && typeof cell.v === 'number') {
    const value = fromSerial(cell.v, context.date1904);
    return value === undefined ? notUnderstood : { value };
  }
  return readWrittenMoment(cell, context);
}

const readWrittenMoment = parsed((text) => withoutMidnight(parseMoment(text) ?? writtenSerial(text) ?? startOf(text)));

export function readDay(cell: RawCell | undefined, context: CellContext): CellValue<string> {
  if (cell?.t === 's' && cell.v !== undefined) {
    const text = String(cell.v);
    if (text.length === 10 && text[4] === '-' && isDay(text)) return { value: text };
  }
  const moment = readMoment(cell, context);
  return 'value' in moment && moment.value !== null ? { value: moment.value.slice(0, 10) } : moment;
}

export function readDays(cell: RawCell | undefined, context: CellContext): CellValue<string[]> {
  if (cell?.t === 'n') {
    const day = readDay(cell, context);
    return 'trouble' in day ? day : { value: day.value === null ? null : [day.value] };
  }
  return readDayList(cell, context);
}

const readDayList = parsed((text) => {
  const days = parseList(text).map((part) => parseDay(part) ?? writtenSerial(part)?.slice(0, 10));
  return days.every((day) => day !== undefined) ? [...new Set(days)] : undefined;
});

/** 2022-06, 2022年6月, 202206, or a day of that month. */
export function readMonth(cell: RawCell | undefined, context: CellContext): CellValue<string> {
  if (cell?.t === 'n' && Number(cell.v) < 190_000) {
    const day = readDay(cell, context);
    return 'value' in day && day.value !== null ? { value: day.value.slice(0, 7) } : day;
  }
  return readWrittenMonth(cell, context);
}

const readWrittenMonth = parsed((text) => {
  const parts = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*月?$/.exec(text.normalize('NFKC'));
  const month = parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}` : parseDay(text)?.slice(0, 7);
  return month !== undefined && isDay(`${month}-01`) ? month : undefined;
});

export function readMoney(cell: RawCell | undefined, context: CellContext): CellValue<number> {
  if (cell?.t === 'n' && typeof cell.v === 'number') {
    const value = parseMoney(plainNumber(cell.v), context.unit);
    return value === undefined ? notUnderstood : { value };
  }
  return parsed((text) => parseMoney(text, context.unit))(cell, context);
}

/** A number of days: 30, 30天. */
export const readCount = parsed((text) => {
  const parts = /^(-?\d+(?:\.\d+)?)\s*(?:天|日|件|人|次|个)?$/.exec(text.normalize('NFKC').replaceAll(',', ''));
  return parts ? Number(parts[1]) : undefined;
});

/** A plain figure, or a share: 55%, 0.55. */
export const readFigure = parsed((text) => {
  const parts = /^(-?\d+(?:\.\d+)?)(%)?$/.exec(text.normalize('NFKC').replaceAll(',', ''));
  if (!parts) return undefined;
  return parts[2] ? Math.round(Number(parts[1]) * 1e8) / 1e10 : Number(parts[1]);
});

export const readYes = parsed((text) => parseYes(text) ?? spoken(text));

/** A column whose cell says what it is when it is not a plain no: the kind of a 四类案件, the reason of a 剔除. */
export const readYesOrReason = parsed((text) => parseYes(text) ?? spoken(text) ?? !nothing.test(text));

const affirmed = /^(?:已|符合|合格|真|对)/;
const denied = /^(?:未|不|没有|非|假)/;

function spoken(text: string): boolean | undefined {
  if (text.length > 6) return undefined;
  if (denied.test(text)) return false;
  return affirmed.test(text) || text === '✔' || text === '☑' ? true : undefined;
}

/** Days since 1899-12-30, or since 1904-01-01; 20220614 is a date that was typed as a number. */
export function fromSerial(serial: number, date1904: boolean): string | undefined {
  if (Number.isInteger(serial) && serial >= 18_000_101) return parseDay(String(serial));
  if (serial < 1 || serial >= 2_958_466) return undefined;
  const minutes = Math.round((serial + (date1904 ? 1_462 : 0) + (serial < 60 && !date1904 ? 1 : 0)) * 1_440);
  const text = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  return withoutMidnight(text.slice(0, 16));
}

function writtenSerial(text: string): string | undefined {
  return /^[2-7]\d{4}(?:\.\d+)?$/.test(text) ? fromSerial(Number(text), false) : undefined;
}

/** 2022-06-14 09:00-11:00: a hearing told with its end. */
function startOf(text: string): string | undefined {
  const parts = /^(.+\d{1,2}[:：]\d{2})\s*(?:-|—|–|~|～|至|到)+\s*\d{1,2}[:：]\d{2}$/.exec(text);
  return parts?.[1] === undefined ? undefined : parseMoment(parts[1]);
}

function withoutMidnight(moment: string | undefined): string | undefined {
  return moment?.endsWith('T00:00') ? moment.slice(0, 10) : moment;
}

/** 1e21 and 1e-7 are no way to write money. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(2) : text;
}
