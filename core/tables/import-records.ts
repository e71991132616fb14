// Rows of the lists that stand beside the cases: 信访, 委托事项, 督办事项, 失信名单, 外部数.

import type { OtherKind, PlannedRecord } from './plan';
import { columnReaders, duplicate, headerOf, type OpenTable, readRow, reject, tell, type Values } from './read-rows';

export function importRecords(table: OpenTable, kind: OtherKind, from: number, to: number): void {
  const columns = columnReaders(table);
  for (const row of table.mapped.found.rows.slice(from, to)) {
    const { values, troubles } = readRow(table.sheet.rows[row] ?? [], columns);
    if (importRecord(table, kind, row, values))
      for (const { reader, trouble } of troubles ?? []) tell(table, row, reader, trouble, {});
  }
}

/** False where the row has no key and is rejected. */
export function importRecord(table: OpenTable, kind: OtherKind, row: number, values: Values): boolean {
  const key = kind === 'external' ? figureKey(values) : values.key;
  if (typeof key !== 'string') {
    rejectWithoutKey(table, kind, row, values);
    return false;
  }
  const { file, sheet } = table.mapped.planned;
  const facts = kind === 'external' ? figure(values) : { ...values, key };
  const planned = { kind, key, table: table.index, row: row + 1, from: `${file} · ${sheet}`, at: table.at, facts };
  table.plan.records.push(planned as PlannedRecord);
  return true;
}

/** The same 编号 twice in one sheet: the last row counts, and it is told. */
export function keepLastRecords(table: OpenTable): void {
  const rows = new Map<string, number[]>();
  const { records } = table.plan;
  for (const record of records) {
    if (record.table !== table.index) continue;
    const known = rows.get(record.key);
    if (known) known.push(record.row - 1);
    else rows.set(record.key, [record.row - 1]);
  }
  const twice = new Map([...rows].filter(([, at]) => at.length > 1));
  if (twice.size === 0) return;
  for (const [key, at] of twice) table.plan.duplicates.push(duplicate(table, key, at));
  table.plan.records = records.filter(
    (record) => record.table !== table.index || (twice.get(record.key)?.at(-1) ?? record.row - 1) === record.row - 1,
  );
}

function figureKey({ item, month }: Values): string | undefined {
  return typeof item === 'string' && typeof month === 'string' ? `${item} ${month}` : undefined;
}

/** 线上化解率 is a share of 1, however it was written: 55%, 55 or 0.55. */
function figure({ item, month, value }: Values): Values {
  const percent = item === '线上化解率' && typeof value === 'number' && value > 1;
  return { item, month, value: percent ? (value as number) / 100 : value };
}

function rejectWithoutKey(table: OpenTable, kind: OtherKind, row: number, values: Values): void {
  if (kind !== 'external') {
    reject(table, row, '没有编号', headerOf(table, 'key'));
    return;
  }
  const field = typeof values.item === 'string' ? 'month' : 'item';
  const what = field === 'item' ? '项目不在可填的七项之内' : '月份看不懂，应如 2022-06';
  reject(table, row, what, headerOf(table, field));
}
