// Which column of a found table holds which fact: guessed, or as a person corrected it.

import type { CellContext } from './cells';
import { readText } from './cells';
import { headerKey, type Unit, unitOf } from './columns';
import { type FoundTable, fieldsOf } from './find-table';
import type { PlannedColumn, PlannedTable, TableMapping } from './plan';
import type { RawSheet } from './read-file';
import { type Column, maskedMark, personalHeaders, type SheetKind } from './sheet-kinds';

/** A table with its columns decided. */
export interface MappedTable {
  found: FoundTable;
  kind?: SheetKind;
  columns: MappedColumn[];
  planned: PlannedTable;
}

export interface MappedColumn extends Column {
  at: number;
  header: string;
  unit: Unit;
  /** The header, a remark or a person told the unit. */
  unitTold: boolean;
}

export function mapTable(
  file: string,
  sheet: RawSheet,
  found: FoundTable,
  context: CellContext,
  mappings: Record<string, TableMapping>,
): MappedTable {
  const labels = found.headers.map(({ upper, lower }) =>
    lower && lower !== upper ? `${upper} ${lower}`.trim() : upper,
  );
  const signature = labels.map(headerKey).join('|');
  const mapping = Object.hasOwn(mappings, signature) ? mappings[signature] : undefined;
  const kind = mapping ? (mapping.kind === 'skip' ? undefined : mapping.kind) : found.guess?.kind;
  const decided = mapping ? corrected(mapping, labels) : (found.guess?.columns ?? new Map<number, Column>());
  const inRemark = /单位\s*[:：]\s*(?:人民币)?\s*(万元|元)/.exec(found.remarks.join(' '))?.[1] as Unit | undefined;
  const columns = [...decided].map(([at, column]) => {
    const header = labels[at] ?? '';
    const told = mapping?.units?.[header] ?? unitOf(header) ?? inRemark;
    return { ...column, at, header, unit: told ?? '元', unitTold: told !== undefined };
  });
  const planned: PlannedTable = {
    file,
    sheet: sheet.name,
    kind,
    signature,
    headerRow: (found.headerRows.at(-1) ?? 0) + 1,
    columns: labels.map((header, at) => shownColumn(sheet, found, at, header, columns, context)),
    rows: found.rows.length,
    statedOn: statedOn(found.remarks),
  };
  return { found, kind, columns, planned };
}

function corrected(mapping: TableMapping, labels: string[]): Map<number, Column> {
  const columns = new Map<number, Column>();
  if (mapping.kind === 'skip') return columns;
  const fields = fieldsOf(mapping.kind);
  for (const [at, label] of labels.entries()) {
    const field = Object.hasOwn(mapping.fields, label) ? mapping.fields[label] : undefined;
    const column = field ? fields.get(field) : undefined;
    if (column) columns.set(at, column);
  }
  return columns;
}

const hiddenSample = '（不显示）';

function shownColumn(
  sheet: RawSheet,
  found: FoundTable,
  at: number,
  header: string,
  columns: MappedColumn[],
  context: CellContext,
): PlannedColumn {
  const column = columns.find((mapped) => mapped.at === at);
  const samples = found.rows.slice(0, 5).map((row) => {
    const text = readText(sheet.rows[row]?.[at], context);
    if ('trouble' in text) return '#';
    return shownCell(text.value ?? '', header, column);
  });
  return { at, header, field: column?.field, unit: column?.type === 'money' ? column.unit : undefined, samples };
}

/** What may be shown of a cell: nothing of personal columns, and no long numbers of columns that nobody knows. */
export function shownCell(text: string, header: string, column: Pick<Column, 'type'> | undefined): string {
  if (text === '') return '';
  if (isPersonal(header, column)) return hiddenSample;
  if (column) return text.slice(0, 60);
  if (/\d{7,}/.test(text.replace(/[\s-]/g, ''))) return hiddenSample;
  return /^\p{Script=Han}{2,4}$/u.test(text) ? `${text.slice(0, 1)}*` : text.slice(0, 60);
}

function isPersonal(header: string, column: Pick<Column, 'type'> | undefined): boolean {
  if (column) return column.type === 'raw' || column.type === 'name';
  return header.includes(maskedMark) || personalHeaders.test(header);
}

const stated = /(?:统计截止|截止|截至|导出|统计|制表|打印|生成)(?:日期|时间|日|期)?[:：至]?/;
const dates = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s*(\d{1,2}):(\d{2}))?/g;

/** The last date of a remark that says for which time the list speaks: 统计时间：2022-01-01 至 2022-06-30. */
function statedOn(remarks: readonly string[]): string | undefined {
  for (const remark of remarks) {
    if (!stated.test(remark)) continue;
    const last = [...remark.normalize('NFKC').matchAll(dates)].at(-1);
    if (!last) continue;
    const [, year, month, day, hour, minute] = last;
    const on = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    const at = hour ? `${on}T${hour.padStart(2, '0')}:${minute}:00` : `${on}T23:59:59`;
    if (!Number.isNaN(Date.parse(at))) return at;
  }
  return undefined;
}
