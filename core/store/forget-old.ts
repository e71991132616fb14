// Retention: what is older than the organisation wants it kept is erased. Open cases stay whole.

import type { Database } from './database';
import { everyRow, takeDown } from './shelves';
import { withWriteLock } from './write-lock';

/** `before`: ISO time. Runs, reasons, records, rows set aside, repaired findings; closed cases nobody has seen since. */
export function forgetOld(db: Database, before: string): Promise<void> {
  const isOld = ({ at }: { at: string }) => at < before;
  return withWriteLock(() =>
    db.transaction('rw', [db.shelves, db.closings, db.records, db.setAside, db.waivers], async () => {
      for (const table of [db.closings, db.records, db.setAside]) await table.filter(isOld).delete();
      const day = before.slice(0, 10);
      const doomed = (await everyRow(db, 'cases'))
        .filter(({ facts, updatedAt }) => updatedAt < before && (facts.closedOn ?? day) < day)
        .map(({ caseNumber }) => caseNumber);
      for (const kind of ['cases', 'observations'] as const) {
        const taken = await takeDown(db, kind, doomed);
        for (const caseNumber of doomed) taken.replace(caseNumber, []);
        await taken.putBack();
      }
      await db.waivers.where('caseNumber').anyOf(doomed).delete();
      await db.closings.where('caseNumber').anyOf(doomed).delete();
      const gone = new Set(doomed);
      await keepOnly(db, 'runs', (row) => !isOld(row) && !gone.has(row.caseNumber));
      await keepOnly(db, 'findings', (row) => !gone.has(row.caseNumber) && (row.fixedAt ?? before) >= before);
    }),
  );
}

async function keepOnly<Kind extends 'runs' | 'findings'>(
  db: Database,
  kind: Kind,
  stays: (row: Awaited<ReturnType<typeof everyRow<Kind>>>[number]) => boolean,
): Promise<void> {
  const taken = await takeDown(db, kind, 'all');
  for (const caseNumber of taken.cases()) {
    const rows = taken.rowsOf(caseNumber);
    const kept = rows.filter(stays);
    if (kept.length < rows.length) taken.replace(caseNumber, kept);
  }
  await taken.putBack();
}
