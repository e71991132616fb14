// An import is applied, and undone, in one transaction: everything of it or nothing.

import type { Table } from 'dexie';
import type { Database, Import, Observation } from './database';
import { deleteRuns } from './delete-runs';
import { fold } from './fold';
import type { RecordObservation } from './fold-records';
import { type Judge, rebuildCase, writeCases } from './rebuild-case';
import { everyCase } from './waivers';

export interface ImportInput {
  about: Omit<Import, 'id'>;
  observations: Omit<Observation, 'id'>[];
  records: Omit<RecordObservation, 'id'>[];
  judge: Judge;
  /** ISO time */
  now: string;
}

/** Gives the id by which the import can be undone. Rejects with Dexie's error; then nothing was written. */
export function applyImport(db: Database, input: ImportInput): Promise<number> {
  return db.transaction('rw', tablesOf(db), async () => {
    const importId = Number(await db.imports.add(input.about as Import));
    await db.observations.bulkAdd(input.observations.map((row) => ({ ...row, importId }) as Observation));
    await db.records.bulkAdd(input.records.map((row) => ({ ...row, importId }) as RecordObservation));
    const cases = new Set(input.observations.map(({ caseNumber }) => caseNumber));
    await refold(db, cases, input.judge, input.now);
    return importId;
  });
}

/** Also after other imports: the ledger is a fold over observations. */
export function undoImport(db: Database, importId: number, judge: Judge, now: string): Promise<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    const own = await db.observations.where('importId').equals(importId).toArray();
    await deleteRuns(
      db.observations,
      own.map(({ id }) => id),
    );
    await db.records.where('importId').equals(importId).delete();
    await db.imports.delete(importId);
    await refold(db, new Set(own.map(({ caseNumber }) => caseNumber)), judge, now);
  });
}

/** Folds and judges every case of the store again: after a restore, or when all rules may answer otherwise. */
export function refoldAll(db: Database, judge: Judge, now: string): Promise<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    const keys = await db.observations.orderBy('caseNumber').uniqueKeys();
    await refold(db, new Set(keys.map(String)), judge, now);
  });
}

function tablesOf(db: Database) {
  return [db.imports, db.observations, db.records, db.cases, db.findings, db.waivers, db.runs];
}

/** Cases of which nothing is known any more go, and their findings with them. */
async function refold(db: Database, caseNumbers: ReadonlySet<string>, judge: Judge, now: string): Promise<void> {
  const keys = [...caseNumbers].sort();
  const [observations, before, findings, waivers] = await Promise.all([
    rowsOf(db.observations, keys),
    db.cases.bulkGet(keys),
    rowsOf(db.findings, keys),
    rowsOf(db.waivers, [everyCase, ...keys]),
  ]);
  const gone: string[] = [];
  const general = waivers.get(everyCase) ?? [];
  const rebuilt = keys.flatMap((caseNumber, index) => {
    const folded = fold(observations.get(caseNumber) ?? []);
    if (!folded) gone.push(caseNumber);
    const own = { before: before[index], old: findings.get(caseNumber) ?? [], judge, now };
    return folded ? [rebuildCase(folded, { ...own, waivers: [...general, ...(waivers.get(caseNumber) ?? [])] })] : [];
  });
  await writeCases(db, rebuilt);
  await deleteRuns(db.cases, gone);
  await deleteRuns(
    db.findings,
    gone.flatMap((key) => (findings.get(key) ?? []).map(({ id }) => id)),
  );
}

/** For many cases one read of the whole table is faster than a look-up for each. */
const many = 500;

async function rowsOf<T extends { caseNumber: string }, K, Insert>(
  table: Table<T, K, Insert>,
  keys: string[],
): Promise<Map<string, T[]>> {
  const rows = await (keys.length > many ? table.toArray() : table.where('caseNumber').anyOf(keys).toArray());
  return Map.groupBy(rows, ({ caseNumber }) => caseNumber);
}
