import type { Database } from './database';
import { findingOf } from './finding-of';
import { rowsOfCase } from './shelves';

/** Where the finding was seen, else where the case was; cleaned of sessions and persons before it was kept. */
export async function addressOf(db: Database, caseNumber: string, finding?: string): Promise<string | undefined> {
  const row = finding === undefined ? undefined : await findingOf(db, finding);
  return row?.place?.address ?? (await rowsOfCase(db, 'cases', caseNumber))[0]?.address;
}
