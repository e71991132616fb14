// The ledger as the sheets of the import template: what goes out here comes in again without change.

import type { CaseFacts, ListName } from '../case/facts';
import type { Ledger } from '../case/ledger';
import { type OutCell, type OutColumn, type OutSheet, type OutType, unseenMark } from './out-sheet';
import { type Column, type ColumnType, columnsOf, maskedMark, type SheetKind, sheetTitles } from './sheet-kinds';

const outTypes: Partial<Record<ColumnType, OutType>> = {
  day: 'day',
  moment: 'moment',
  money: 'money',
  count: 'number',
  figure: 'number',
};

type Facts = Record<string, unknown>;

const caseLists: readonly [SheetKind, ListName][] = [
  ['parties', 'parties'],
  ['hearings', 'hearings'],
  ['services', 'services'],
  ['limits', 'limits'],
  ['payments', 'payments'],
];
const recordLists = ['petitions', 'entrustments', 'supervisions', 'dishonesty', 'external'] as const;

/** Sheets without rows are left out, and columns that nobody has ever seen. */
export function ledgerSheets(cases: readonly CaseFacts[], records: Omit<Ledger, 'cases'>): OutSheet[] {
  const sheets = [sheetOf('cases', cases as readonly Facts[])];
  for (const [kind, list] of caseLists) {
    const rows = cases.flatMap(({ caseNumber, [list]: own }) =>
      (own ?? []).map((row) => ({ ...row, caseNumber }) as Facts),
    );
    const others =
      kind === 'payments' ? (records.payments ?? []).map(({ key, ...facts }) => ({ number: key, ...facts })) : [];
    sheets.push(sheetOf(kind, [...rows, ...others]));
  }
  for (const kind of recordLists) sheets.push(sheetOf(kind, (records[kind] ?? []) as readonly Facts[]));
  return sheets.filter(({ rows }) => rows.length > 0);
}

function sheetOf(kind: SheetKind, rows: readonly Facts[]): OutSheet {
  const columns = columnsOf[kind].filter(
    (column) => column.type !== 'fast-track' && rows.some((row) => factOf(kind, column, row) !== undefined),
  );
  return {
    name: sheetTitles[kind],
    columns: columns.map(outColumn),
    rows: rows.map((row) => columns.map((column) => outCell(factOf(kind, column, row), column))),
  };
}

/** 编号 of 案款 is its number; the keys of rows are our own. */
function factOf(kind: SheetKind, column: Column, row: Facts): unknown {
  return row[kind === 'payments' && column.field === 'key' ? 'number' : column.field];
}

function outColumn({ headers, type }: Column): OutColumn {
  const masked = type === 'raw' || type === 'name';
  return { header: `${headers[0]}${masked ? maskedMark : ''}`, type: outTypes[type] ?? 'text' };
}

function outCell(fact: unknown, { type }: Column): OutCell {
  if (fact === undefined) return unseenMark;
  if (fact === null) return null;
  if (type === 'raw' || type === 'name') return maskedOf(fact);
  if (typeof fact === 'boolean') return fact ? '是' : '否';
  if (Array.isArray(fact)) return fact.join('、');
  return typeof fact === 'number' ? fact : String(fact);
}

/** Only what the facts hold of a person: masked text, or whether it agrees with the document. */
function maskedOf(fact: unknown): OutCell {
  if (typeof fact !== 'object' || fact === null) return null;
  if ('masked' in fact) return String(fact.masked);
  if ('agrees' in fact) return fact.agrees === false ? '与证件不一致' : '已填';
  return '已填';
}
