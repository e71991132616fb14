import type { Database } from './database';

/** Where the finding was seen, else where the case was; cleaned of sessions and persons before it was kept. */
export async function addressOf(db: Database, caseNumber: string, finding?: string): Promise<string | undefined> {
  const row = finding === undefined ? undefined : await db.findings.get(finding);
  return row?.place?.address ?? (await db.cases.get(caseNumber))?.address;
}
