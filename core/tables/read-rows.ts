// Rows of a mapped table → values by fact name, with every cell that could not be read.

import type { CellContext, CellTrouble } from './cells';
import { readText } from './cells';
import type { MappedColumn, MappedTable } from './mapping';
import { shownCell } from './mapping';
import { unseenMark } from './out-sheet';
import type { CellProblem, Duplicate, ImportPlan, RejectedRow } from './plan';
import type { RawRow, RawSheet } from './read-file';
import { expectations, type Reader, readers } from './readers';
import type { ColumnType } from './sheet-kinds';

/** Facts by name; a fact that is absent is unseen. */
export type Values = Record<string, unknown>;

/** One table on its way into the plan. */
export interface OpenTable {
  sheet: RawSheet;
  mapped: MappedTable;
  /** Index in `plan.tables`. */
  index: number;
  context: CellContext;
  at: string;
  plan: ImportPlan;
}

/** Problems beyond these are counted, not listed: a column that was mapped wrongly has one in every row. */
const listedProblems = 5_000;

interface ColumnReader {
  field: string;
  at: number;
  read: Reader;
  context: CellContext;
  column: MappedColumn;
}

export function columnReaders({ mapped, context }: OpenTable): ColumnReader[] {
  return mapped.columns.map((column) => ({
    field: column.field,
    at: column.at,
    read: readers[column.type],
    context: { ...context, unit: column.unit },
    column,
  }));
}

/** `troubles` is only made for rows that have any. */
export function readRow(
  row: RawRow,
  columns: readonly ColumnReader[],
): { values: Values; troubles?: { reader: ColumnReader; trouble: CellTrouble }[] } {
  const values: Values = {};
  let troubles: { reader: ColumnReader; trouble: CellTrouble }[] | undefined;
  for (const reader of columns) {
    const cell = row[reader.at];
    if (cell?.v === unseenMark) continue;
    const read = reader.read(cell, reader.context);
    if ('value' in read) values[reader.field] = read.value;
    else {
      troubles ??= [];
      troubles.push({ reader, trouble: read.trouble });
    }
  }
  return { values, troubles };
}

export function tell(
  table: OpenTable,
  row: number,
  reader: ColumnReader,
  trouble: CellTrouble,
  about: { caseNumber?: string; subject?: string },
): void {
  const { plan, mapped } = table;
  plan.problemCount++;
  if (plan.problems.length >= listedProblems) return;
  const cell = `${columnLetters(reader.at)}${row + 1}`;
  plan.problems.push({
    file: mapped.planned.file,
    sheet: mapped.planned.sheet,
    row: row + 1,
    column: reader.column.header,
    cell,
    code: trouble,
    message: sentence(reader.column, cell, trouble),
    field: reader.field,
    ...about,
  } satisfies CellProblem);
}

export function reject(table: OpenTable, row: number, reason: string, column?: string): void {
  const { plan, mapped, sheet, context } = table;
  const cells = mapped.planned.columns.map(({ at, header }) => {
    const text = readText(sheet.rows[row]?.[at], context);
    const column = mapped.columns.find((known) => known.at === at);
    return 'value' in text ? shownCell(text.value ?? '', header, column) : '#';
  });
  const { file, sheet: name } = mapped.planned;
  plan.rejected.push({
    file,
    sheet: name,
    row: row + 1,
    column,
    reason,
    table: table.index,
    cells,
  } satisfies RejectedRow);
}

/** Rows that bring the same key: the last one counts. Rows count from 0 here, from 1 in what is told. */
export function duplicate(table: OpenTable, key: string, rows: readonly number[]): Duplicate {
  const { file, sheet } = table.mapped.planned;
  return { file, sheet, key, rows: rows.map((row) => row + 1) };
}

export function headerOf(table: OpenTable, field: string): string | undefined {
  return table.mapped.columns.find((column) => column.field === field)?.header;
}

/** 0 → A, 27 → AB. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

const sentences: Record<CellTrouble, (type: ColumnType) => string> = {
  damaged: () => '号码被存成了数字，末几位已经丢失，没有读入；请把这一列设为文本格式后重新导出',
  formula: () => '公式没有算出的数值，没有读入；请用 Excel、WPS 打开、重算并保存后再导入',
  'error-value': () => '是错误值，没有读入；请改正后再导入',
  'not-understood': (type) => `看不懂，没有读入；${expectations[type] ?? '请核对这一格'}`,
  'too-long': () => '超过 400 个字，没有读入；请缩短后再导入',
};

function sentence(column: MappedColumn, cell: string, trouble: CellTrouble): string {
  return `${cell}（${column.header}）${sentences[trouble](column.type)}`;
}
