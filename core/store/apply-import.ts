// An import is applied, and undone, in one transaction: everything of it or nothing.

import type { Database, Import, Observation } from './database';
import { fold } from './fold';
import type { RecordObservation } from './fold-records';
import { type Judge, putBack, rebuildCase, replaceCase, takeCases } from './rebuild-case';
import { arrived, type Taken, takeDown } from './shelves';
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
    await db.records.bulkAdd(input.records.map((row) => ({ ...row, importId }) as RecordObservation));
    const own = input.observations.map((row) => ({ ...row, importId }));
    const fresh = Map.groupBy(own, ({ caseNumber }) => caseNumber);
    const observations = await takeDown(db, 'observations', fresh.keys());
    for (const [caseNumber, rows] of fresh)
      observations.replace(caseNumber, arrived(observations.rowsOf(caseNumber), rows));
    await refold(db, observations, fresh.keys(), input);
    return importId;
  });
}

/** Also after other imports: the ledger is a fold over observations. */
export function undoImport(db: Database, importId: number, judge: Judge, now: string): Promise<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    await db.records.where('importId').equals(importId).delete();
    await db.imports.delete(importId);
    const observations = await takeDown(db, 'observations', 'all');
    const touched = observations.cases().filter((caseNumber) => {
      const all = observations.rowsOf(caseNumber);
      const left = all.filter((row) => row.importId !== importId);
      if (left.length < all.length) observations.replace(caseNumber, left);
      return left.length < all.length;
    });
    await refold(db, observations, touched, { judge, now });
  });
}

/** Folds and judges every case of the store again: after a restore, or when all rules may answer otherwise. */
export function refoldAll(db: Database, judge: Judge, now: string): Promise<void> {
  return db.transaction('rw', tablesOf(db), async () => {
    const observations = await takeDown(db, 'observations', 'all');
    await refold(db, observations, observations.cases(), { judge, now });
  });
}

function tablesOf(db: Database) {
  return [db.imports, db.records, db.shelves, db.waivers];
}

/** Cases of which nothing is known any more go, and their findings with them. Writes all shelves. */
async function refold(
  db: Database,
  observations: Taken<'observations'>,
  touched: Iterable<string>,
  { judge, now }: Pick<ImportInput, 'judge' | 'now'>,
): Promise<void> {
  const caseNumbers = [...touched];
  const [taken, all] = await Promise.all([takeCases(db, caseNumbers), db.waivers.toArray()]);
  const waivers = Map.groupBy(all, ({ caseNumber }) => caseNumber);
  const general = waivers.get(everyCase) ?? [];
  for (const caseNumber of caseNumbers) {
    const folded = fold(observations.rowsOf(caseNumber));
    if (!folded) {
      taken.cases.replace(caseNumber, []);
      taken.findings.replace(caseNumber, []);
      continue;
    }
    const before = taken.cases.rowsOf(caseNumber)[0];
    const old = taken.findings.rowsOf(caseNumber);
    const around = { before, old, judge, now, waivers: [...general, ...(waivers.get(caseNumber) ?? [])] };
    replaceCase(taken, rebuildCase(folded, around));
  }
  await observations.putBack();
  await putBack(taken);
}
