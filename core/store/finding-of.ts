import { caseNumberOf } from '../rules/finding';
import type { Database, StoredFinding } from './database';
import { rowsOfCase } from './shelves';

/** The finding with this id, where it is kept. */
export async function findingOf(db: Database, id: string): Promise<StoredFinding | undefined> {
  return (await rowsOfCase(db, 'findings', caseNumberOf(id))).find((row) => row.id === id);
}
