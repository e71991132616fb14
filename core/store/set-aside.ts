// A stored row that no longer parses (an older version wrote it, or a disk lost a bit) is kept aside, never dropped,
// and never judged: one bad row must not hide a case or stop the others.

import { z } from 'zod';
import { caseFacts, facetName } from '../case/facts';
import type { Database, Observation, StoredCase, StoredFinding, Waiver } from './database';

interface Rows {
  observations: Observation;
  cases: StoredCase;
  findings: StoredFinding;
  waivers: Waiver;
}

const text = z.string();

/** What reading code relies on; more may stand in a row. */
const shapes: Record<keyof Rows, z.ZodType> = {
  observations: z.looseObject({
    id: z.number(),
    caseNumber: text,
    source: z.enum(['page', 'import', 'hand']),
    at: text,
    facts: caseFacts.partial(),
    seen: z.array(facetName),
  }),
  cases: z.looseObject({
    caseNumber: text,
    facts: caseFacts,
    seen: z.record(text, text),
    places: z.record(text, z.object()),
  }),
  findings: z.looseObject({
    id: text,
    rule: text,
    caseNumber: text,
    message: text,
    facet: facetName,
    kind: z.enum(['missing', 'wrong']),
    severity: z.enum(['error', 'warning']),
    state: z.enum(['open', 'fixed', 'waived']),
  }),
  waivers: z.looseObject({ id: text, caseNumber: text, rule: text, reason: text, at: text }),
};

export interface Sound<Row> {
  rows: Row[];
  /** How many were set aside. */
  aside: number;
}

/** The rows that parse. The others move to `setAside`, within the transaction at hand; with `at` undefined nothing is written. */
export async function soundRows<Name extends keyof Rows>(
  db: Database,
  name: Name,
  found: readonly Rows[Name][],
  at: string | undefined,
): Promise<Sound<Rows[Name]>> {
  const judged = found.map((row) => ({ row, problem: shapes[name].safeParse(row).error }));
  const bad = judged.filter(({ problem }) => problem !== undefined);
  if (at !== undefined && bad.length > 0) {
    const table = db.table<Rows[Name], unknown>(name);
    const { keyPath } = table.schema.primKey;
    await db.setAside.bulkAdd(bad.map(({ row, problem }) => ({ table: name, at, row, why: whyOf(problem) })));
    await table.bulkDelete(bad.map(({ row }) => (row as unknown as Record<string, unknown>)[String(keyPath)]));
  }
  return { rows: judged.filter(({ problem }) => problem === undefined).map(({ row }) => row), aside: bad.length };
}

/** Places and kinds only: a message could quote what stands there. */
function whyOf(problem: z.ZodError | undefined): string {
  return (problem?.issues ?? []).map(({ path, code }) => `${path.join('.')} ${code}`).join('; ');
}
