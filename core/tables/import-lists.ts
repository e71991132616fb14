// Rows of the lists that belong to cases (当事人, 开庭, 送达, 审限变更, 案款) → one planned case for each 案号.

import type { CaseFacts, ListName, NameFact, Party } from '../case/facts';
import { parseMoment } from '../case/values';
import { fromSerial, readText } from './cells';
import { facetsOf, rejectWithoutNumber } from './import-cases';
import { importRecord } from './import-records';
import type { PlannedCase } from './plan';
import type { RawCell } from './read-file';
import { columnReaders, duplicate, type OpenTable, readRow, tell, type Values } from './read-rows';

/** What stood in the columns of 当事人: undefined = no such column, null = blank cell. */
export type RawPartyCells = Partial<Record<string, string | null>>;

/** Raw personal data → facts. It ends in these two functions. */
export interface Intake {
  party(raw: RawPartyCells, key: string, filedOn: string | undefined): Promise<Party>;
  name(text: string): Promise<NameFact>;
}

export type ListKind = 'parties' | 'hearings' | 'services' | 'limits' | 'payments';

const groups: Record<ListKind, string> = {
  parties: 'party',
  hearings: 'hearing',
  services: 'service',
  limits: 'limit',
  payments: 'payment',
};

/** Gathers rows by case until the table ends, so that a list of a case is one observation. */
export interface OpenList {
  kind: ListKind;
  cases: Map<string, PlannedCase>;
  /** Key of a row → where its row stands; rows with one key are one row, the last one counts. */
  keys: Map<string, { key: string; rows: number[] }>;
}

export function openList(kind: ListKind): OpenList {
  return { kind, cases: new Map(), keys: new Map() };
}

export async function importList(
  table: OpenTable,
  list: OpenList,
  from: number,
  to: number,
  intake: Intake,
  filedOn: ReadonlyMap<string, string>,
): Promise<void> {
  const columns = columnReaders(table);
  const seen = facetsOf(
    columns.map(({ field }) => field),
    groups[list.kind],
  );
  for (const row of table.mapped.found.rows.slice(from, to)) {
    const cells = table.sheet.rows[row] ?? [];
    const { values, troubles } = readRow(cells, columns);
    const { caseNumber, ...rest } = values;
    if (typeof caseNumber !== 'string') {
      const money =
        list.kind === 'payments' && (caseNumber === null || !columns.some(({ field }) => field === 'caseNumber'));
      if (money) importRecord(table, 'payments', row, values);
      else rejectWithoutNumber(table, row, caseNumber);
      continue;
    }
    const planned = list.cases.get(caseNumber) ?? opened(table, list.kind, caseNumber, row, seen);
    list.cases.set(caseNumber, planned);
    const rows = planned.facts[list.kind] as { key: string }[];
    const fresh = `${groups[list.kind]}:${rows.length + 1}`;
    if (list.kind === 'hearings') readEnd(rest, cells, columns);
    if (list.kind === 'payments') moveKey(rest);
    if (list.kind === 'parties') readBirthDate(rest, cells, columns, table.context.date1904);
    const facts = await factsOf(list.kind, rest, fresh, intake, filedOn.get(caseNumber));
    const key = place(list, planned, facts, row);
    for (const { reader, trouble } of troubles ?? []) {
      if (list.kind === 'hearings' && reader.field === 'endedAt' && facts.endedAt !== undefined) continue;
      tell(table, row, reader, trouble, { caseNumber, subject: key });
    }
  }
}

export function closeList(table: OpenTable, list: OpenList): PlannedCase[] {
  for (const [name, { rows }] of list.keys)
    if (rows.length > 1) table.plan.duplicates.push(duplicate(table, name.split('\u0000').slice(0, 2).join(' '), rows));
  return [...list.cases.values()];
}

function opened(
  table: OpenTable,
  kind: ListKind,
  caseNumber: string,
  row: number,
  seen: PlannedCase['seen'],
): PlannedCase {
  const { file, sheet } = table.mapped.planned;
  const facts: Partial<CaseFacts> = { [kind]: [] };
  return {
    caseNumber,
    table: table.index,
    row: row + 1,
    from: `${file} · ${sheet}`,
    at: table.at,
    facts,
    seen,
    rows: {},
  };
}

async function factsOf(
  kind: ListKind,
  values: Values,
  key: string,
  intake: Intake,
  filedOn: string | undefined,
): Promise<Values & { key: string }> {
  if (kind === 'parties') return intake.party(values as RawPartyCells, key, filedOn);
  if (kind === 'services' && typeof values.recipient === 'string')
    return { key, ...values, recipient: await intake.name(values.recipient) };
  return { key, ...values };
}

/** Adds the row, or puts it in the place of the earlier row with the same key. */
function place(list: OpenList, planned: PlannedCase, facts: Values & { key: string }, row: number): string {
  const rows = planned.facts[list.kind as ListName] as { key: string }[];
  const name = keyOf(list.kind, facts);
  const id = name && `${planned.caseNumber}\u0000${name}`;
  const known = id ? list.keys.get(id) : undefined;
  const key = known?.key ?? facts.key;
  if (known) rows[rows.findIndex((other) => other.key === key)] = { ...facts, key };
  else rows.push(facts);
  if (known) known.rows.push(row);
  else if (id) list.keys.set(id, { key, rows: [row] });
  planned.rows[key] = row + 1;
  return key;
}

/** Rows of one sheet are one row when they agree in these; undefined: a row of its own. */
function keyOf(kind: ListKind, facts: Values): string | undefined {
  const parts: Record<ListKind, unknown[]> = {
    parties: [],
    hearings: [facts.date],
    services: [facts.document, (facts.recipient as NameFact | null | undefined)?.digest],
    limits: [facts.kind, facts.from],
    payments: [facts.number],
  };
  const key = parts[kind];
  return key.length > 0 && key.every((part) => typeof part === 'string') ? key.join('\u0000') : undefined;
}

/** 编号 of 案款 is the number of the money; keys of rows are our own. */
function moveKey(values: Values): void {
  if ('key' in values) values.number = values.key;
  delete values.key;
}

type Columns = ReturnType<typeof columnReaders>;

/** 结束时间 often holds the time alone: it is of the day on which the hearing began. */
function readEnd(values: Values, cells: readonly (RawCell | undefined)[], columns: Columns): void {
  const column = columns.find(({ field }) => field === 'endedAt');
  if (!column || values.endedAt !== undefined || typeof values.date !== 'string') return;
  const cell = cells[column.at];
  const text = readText(cell, column.context);
  const written = 'value' in text ? (text.value ?? '') : '';
  const fraction = cell?.t === 'n' && typeof cell.v === 'number' && cell.v < 1 ? timeOf(cell.v) : written;
  const end = parseMoment(`${values.date.slice(0, 10)} ${fraction}`);
  if (end && fraction) values.endedAt = end;
}

function timeOf(fraction: number): string {
  return fromSerial(2 + fraction, false)?.slice(11) ?? '';
}

/** A birth date that the file holds as a date is written out, so that intake can compare it. */
function readBirthDate(
  values: Values,
  cells: readonly (RawCell | undefined)[],
  columns: Columns,
  date1904: boolean,
): void {
  const column = columns.find(({ field }) => field === 'birthDate');
  const cell = column && cells[column.at];
  if (cell?.t === 'n' && typeof cell.v === 'number') values.birthDate = fromSerial(cell.v, date1904)?.slice(0, 10);
}
