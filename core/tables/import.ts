// Files → what they would bring. The same code for the dashboard, the command line and the tests.

import type { CellContext } from './cells';
import { findTable } from './find-table';
import { importCases, keepLast } from './import-cases';
import { closeList, type Intake, importList, type ListKind, openList } from './import-lists';
import { importRecords, keepLastRecords } from './import-records';
import { tellLimitDays } from './limit-days';
import type { Limits } from './limits';
import { mapTable } from './mapping';
import { withMerges } from './merges';
import { partyColumns, readParties } from './party-columns';
import type { ImportPlan, OtherKind, PlannedCase, TableMapping, UnitQuestion } from './plan';
import { type RawBook, type RawSheet, readFile } from './read-file';
import { columnReaders, type OpenTable, readRow } from './read-rows';
import { TableError } from './table-error';

export interface InputFile {
  name: string;
  bytes: Uint8Array;
  /** ISO time of the last change: counts where the file states no time. */
  modifiedAt: string;
  /** ISO time for which the file counts, whatever it states: on the command line files count in their order. */
  countsFrom?: string;
}

export interface ImportProgress {
  file: string;
  sheet?: string;
  rows: number;
  of: number;
}

export interface ImportOptions {
  intake: Intake;
  /** What people corrected, by signature of the headers. */
  mappings?: Record<string, TableMapping>;
  limits?: Limits;
  signal?: AbortSignal;
  /** Called every few thousand rows; where it returns a promise, reading waits for it. */
  progress?: (progress: ImportProgress) => void | Promise<void>;
}

const step = 4_000;
const lists: readonly string[] = ['parties', 'hearings', 'services', 'limits', 'payments'];

/** Throws TableError for a file that cannot be read or holds no table; nothing of the other files is lost by that. */
export async function readTables(files: readonly InputFile[], options: ImportOptions): Promise<ImportPlan> {
  const plan = emptyPlan();
  for (const file of files) {
    await options.progress?.({ file: file.name, rows: 0, of: 0 });
    const book = await readFile(file.bytes, file.name, options);
    plan.notices.push(...book.notices);
    const tables = openTables(book, file, plan, options);
    // Cases first: a birth date is judged against the day of filing.
    for (const table of tables.filter(({ mapped }) => mapped.kind === 'cases')) await readCases(table, options);
    const filedOn = filingDays(plan.cases);
    for (const table of tables) await readOther(table, filedOn, options);
  }
  tellLimitDays(plan);
  return plan;
}

export function emptyPlan(): ImportPlan {
  return {
    tables: [],
    cases: [],
    records: [],
    rejected: [],
    problems: [],
    problemCount: 0,
    duplicates: [],
    questions: [],
    notices: [],
  };
}

function openTables(book: RawBook, file: InputFile, plan: ImportPlan, options: ImportOptions): OpenTable[] {
  const context: CellContext = { date1904: book.date1904, unit: '元', quoted: book.isText };
  const tables: OpenTable[] = [];
  for (const sheet of book.sheets) {
    const found = findTable(sheet, context);
    if (!found) continue;
    const mapped = mapTable(file.name, sheet, found, context, options.mappings ?? {});
    const filled = withMerges(sheet, Math.max(...found.headerRows));
    const at = file.countsFrom ?? file.modifiedAt;
    const table = { sheet: filled, mapped, index: plan.tables.length, context, at, plan };
    plan.tables.push(mapped.planned);
    tables.push(table);
    plan.notices.push(...hiddenNotices(file.name, sheet));
    if (mapped.kind) plan.questions.push(...unitQuestions(table));
  }
  // One sheet states the time for its whole file.
  const stated = tables.find(({ mapped }) => mapped.planned.statedOn)?.mapped.planned.statedOn;
  if (stated && !file.countsFrom) for (const table of tables) table.at = stated;
  const decided = options.mappings ?? {};
  if (!tables.some(({ mapped }) => mapped.kind || Object.hasOwn(decided, mapped.planned.signature)))
    throw noTable(file, tables);
  return tables;
}

function noTable(file: InputFile, tables: OpenTable[]): TableError {
  const advice = '请核对是否导出了带表头的清单，或下载导入模板对照填写';
  const [only] = tables;
  return tables.length === 1 && only
    ? new TableError('no-table', file.name, '的表头认不出', advice, only.sheet.name)
    : new TableError('no-table', file.name, '里没有认得出的表格（至少要有 案号 或 编号 一列）', advice);
}

async function readCases(table: OpenTable, options: ImportOptions): Promise<void> {
  const known = new Map<string, number[]>();
  const planned: PlannedCase[] = [];
  const parties = partyColumns(table.mapped.planned);
  await inSteps(table, options, async (from, to) => {
    const fresh = importCases(table, from, to, known);
    if (parties.length > 0) for (const one of fresh) await readParties(one, rowOf(table, one), parties, options.intake);
    planned.push(...fresh);
  });
  if (parties.length > 0) table.plan.notices.push(partiesNotice(table));
  for (const one of keepLast(table, planned, known)) table.plan.cases.push(one);
}

function rowOf({ sheet }: OpenTable, { row }: PlannedCase) {
  return sheet.rows[row - 1] ?? [];
}

function partiesNotice({ mapped: { planned } }: OpenTable): string {
  const headers = partyColumns(planned).map(({ at }) => planned.columns.find((column) => column.at === at)?.header);
  return `「${planned.file}」的「${planned.sheet}」表：${headers.join('、')} 只用来体检，不写入台账`;
}

async function readOther(
  table: OpenTable,
  filedOn: ReadonlyMap<string, string>,
  options: ImportOptions,
): Promise<void> {
  const { kind } = table.mapped;
  if (!kind || kind === 'cases') return;
  if (!lists.includes(kind)) {
    await inSteps(table, options, (from, to) => importRecords(table, kind as OtherKind, from, to));
    keepLastRecords(table);
    return;
  }
  const list = openList(kind as ListKind);
  await inSteps(table, options, (from, to) => importList(table, list, from, to, options.intake, filedOn));
  for (const one of closeList(table, list)) table.plan.cases.push(one);
  if (kind === 'payments') keepLastRecords(table);
}

async function inSteps(
  { mapped }: OpenTable,
  { signal, progress }: ImportOptions,
  read: (from: number, to: number) => void | Promise<void>,
): Promise<void> {
  const { file, sheet, rows } = mapped.planned;
  for (let from = 0; from < rows; from += step) {
    signal?.throwIfAborted();
    await read(from, Math.min(rows, from + step));
    await progress?.({ file, sheet, rows: Math.min(rows, from + step), of: rows });
  }
}

function filingDays(cases: readonly PlannedCase[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { caseNumber, facts } of cases) if (facts.filedOn) days.set(caseNumber, facts.filedOn);
  return days;
}

function hiddenNotices(file: string, sheet: RawSheet): string[] {
  const what = [
    ...(sheet.hiddenRows > 0 ? [`${sheet.hiddenRows} 行隐藏的行`] : []),
    ...(sheet.hiddenColumns > 0 ? [`${sheet.hiddenColumns} 列隐藏的列`] : []),
  ];
  const parts = what.length > 0 ? [`「${file}」的「${sheet.name}」表有 ${what.join('、')}，也读入了`] : [];
  return sheet.hidden ? [...parts, `「${file}」的「${sheet.name}」是隐藏的表，也读入了`] : parts;
}

/** Whole lists in 万元 hold small figures: where the header says nothing, a person is asked. */
function unitQuestions(table: OpenTable): UnitQuestion[] {
  const readers = columnReaders(table).filter(({ column }) => column.type === 'money' && !column.unitTold);
  return readers.flatMap(({ field, column, ...reader }) => {
    const rows = table.mapped.found.rows.slice(0, 500).map((row) => table.sheet.rows[row] ?? []);
    const values = rows
      .map((row) => readRow(row, [{ field, column, ...reader }]).values[field])
      .filter((value): value is number => typeof value === 'number' && value !== 0);
    const isSmall = values.length > 0 && values.every((value) => value < 10_000);
    if (!isSmall || !(values.some((value) => !Number.isInteger(value)) || values.every((value) => value < 1_000)))
      return [];
    return [{ table: table.index, header: column.header, field, samples: values.slice(0, 5).map(String) }];
  });
}
