// A stored row that no longer parses (an older version wrote it, or a disk lost a bit) is kept aside, never dropped,
// and never judged: one bad row must not hide a case or stop the others.

import { z } from 'zod';
import { caseFacts, facetName } from '../case/facts';
import type { Database, Observation, SetAside, StoredCase, StoredFinding, Waiver } from './database';
import { allShelves, rowsOn } from './shelves';

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

/** A row that does not parse, and why. */
export type Broken = Pick<SetAside, 'table' | 'row' | 'why'>;

export interface Sound<Row> {
  rows: Row[];
  broken: Broken[];
}

/** Tells the rows that parse from the others; writes nothing. */
export function soundRows<Name extends keyof Rows>(name: Name, found: readonly Rows[Name][]): Sound<Rows[Name]> {
  const judged = found.map((row) => ({ row, problem: shapes[name].safeParse(row).error }));
  return {
    rows: judged.filter(({ problem }) => problem === undefined).map(({ row }) => row),
    broken: judged.flatMap(({ row, problem }) => (problem ? [{ table: name, row, why: whyOf(problem) }] : [])),
  };
}

/** Within the transaction that also takes the rows from where they stood. */
export async function putAside(db: Database, broken: readonly Broken[], at: string): Promise<void> {
  if (broken.length > 0) await db.setAside.bulkAdd(broken.map((one) => ({ ...one, at })));
}

/** Cases that do not parse, wherever they stand. */
export function putCasesAside(db: Database, at: string): Promise<void> {
  return db.transaction('rw', db.shelves, db.setAside, async () => {
    const judged = (await allShelves(db, 'cases')).map((shelf) => ({ shelf, ...soundRows('cases', rowsOn(shelf)) }));
    const bad = judged.filter(({ broken }) => broken.length > 0);
    await db.shelves.bulkPut(bad.map(({ shelf, rows }) => ({ ...shelf, rows })));
    await putAside(
      db,
      bad.flatMap(({ broken }) => broken),
      at,
    );
  });
}

/** Places and kinds only: a message could quote what stands there. */
function whyOf(problem: z.ZodError): string {
  return problem.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join('; ');
}
