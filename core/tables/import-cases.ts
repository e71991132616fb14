// Rows of 案件 → planned cases.

import type { CaseFacts } from '../case/facts';
import { type Facet, type FieldId, fields } from '../case/fields';
import type { PlannedCase } from './plan';
import { columnReaders, duplicate, headerOf, type OpenTable, readRow, reject, tell, type Values } from './read-rows';

/** Facets of the facts that only lists tell. */
const listFacets: Record<string, Facet> = {
  fastTrack: 'closing',
  extendedDays: 'limits',
  deductedDays: 'limits',
  hearingDays: 'hearing',
  secondInstanceFiledOn: 'closing',
  secondInstanceResult: 'closing',
  retrialResult: 'closing',
  retrialResultOn: 'closing',
  enforcementFiledOn: 'closing',
  basisCaseNumber: 'enforcement',
  basisKind: 'enforcement',
  supervisionTraced: 'supervision',
  validlyDisclosed: 'supervision',
  reviewResult: 'supervision',
  onlineAuction: 'enforcement',
  statutoryDeadlineOn: 'enforcement',
  suspensionCause: 'enforcement',
  finalRoundQualified: 'enforcement',
  assetsVerifiedOn: 'enforcement',
  resumedOn: 'enforcement',
  excludedFromLongPending: 'limits',
  reconsiderationResult: 'enforcement',
};

/** Reads the rows `from` … `to` of the table; `known` remembers the rows by 案号 between calls. */
export function importCases(table: OpenTable, from: number, to: number, known: Map<string, number[]>): PlannedCase[] {
  const columns = columnReaders(table);
  const seen = facetsOf(columns.map(({ field }) => field));
  const { file, sheet } = table.mapped.planned;
  const source = `${file} · ${sheet}`;
  const planned: PlannedCase[] = [];
  for (const row of table.mapped.found.rows.slice(from, to)) {
    const { values, troubles } = readRow(table.sheet.rows[row] ?? [], columns);
    const { caseNumber } = values;
    if (typeof caseNumber !== 'string') {
      rejectWithoutNumber(table, row, caseNumber);
      continue;
    }
    const rows = known.get(caseNumber);
    if (rows) rows.push(row);
    else known.set(caseNumber, [row]);
    for (const { reader, trouble } of troubles ?? []) tell(table, row, reader, trouble, { caseNumber });
    if ('fastTrack' in values) addFastTrack(values);
    const facts = values as Partial<CaseFacts>;
    planned.push({ caseNumber, table: table.index, row: row + 1, from: source, at: table.at, facts, seen, rows: {} });
  }
  return planned;
}

/** The same 案号 twice in one sheet: the last row counts, and it is told. */
export function keepLast(
  table: OpenTable,
  planned: PlannedCase[],
  known: ReadonlyMap<string, number[]>,
): PlannedCase[] {
  const twice = [...known].filter(([, rows]) => rows.length > 1);
  for (const [caseNumber, rows] of twice) table.plan.duplicates.push(duplicate(table, caseNumber, rows));
  if (twice.length === 0) return planned;
  return planned.filter(({ caseNumber, row }) => (known.get(caseNumber)?.at(-1) ?? 0) + 1 === row);
}

export function rejectWithoutNumber(table: OpenTable, row: number, caseNumber: unknown): void {
  const what = caseNumber === null ? '没有案号' : '案号看不懂，应如 （2022）内2299民初418号';
  reject(table, row, what, headerOf(table, 'caseNumber'));
}

export function facetsOf(names: readonly string[], group = ''): Facet[] {
  const facets = names.map((name) => {
    const id = (group ? `${group}.${name}` : name) as FieldId;
    return Object.hasOwn(fields, id) ? fields[id].facet : listFacets[name];
  });
  return [...new Set(facets.filter((facet) => facet !== undefined))];
}

/** A column 是否速裁 beside 适用程序: 是 adds the word, 否 says nothing of the other words. */
function addFastTrack(values: Values): void {
  const { fastTrack } = values;
  delete values.fastTrack;
  if (fastTrack !== true) return;
  const words = Array.isArray(values.procedure) ? (values.procedure as string[]) : [];
  if (!words.includes('速裁程序')) values.procedure = [...words, '速裁程序'];
}
