// One run: new observations of a case are folded with the old ones, judged, and everything is written in one transaction.

import type { Place } from '../view';
import type { Database, Observation, StoredCase, StoredFinding, Waiver } from './database';
import { type Folded, fold } from './fold';
import { type Judge, rebuildCase, writeCases } from './rebuild-case';
import { soundRows } from './set-aside';
import { everyCase } from './waivers';

export interface RunInput {
  caseNumber: string;
  observations: Omit<Observation, 'id'>[];
  judge: Judge;
  /** ISO time */
  now: string;
  address?: string;
  /** Where the entries stand, by `subject/field` of the folded case. */
  places: (folded: Folded, fresh: Observation[]) => Record<string, Place>;
}

export interface Recorded {
  stored: StoredCase;
  findings: StoredFinding[];
  waivers: Waiver[];
  /** Rows of the case that could not be read. */
  setAside: number;
}

/**
 * Writes the run and gives back the case as it now stands. With `dry` the same is computed and nothing is written:
 * the way out when the disk is full. Rejects with Dexie's error; then nothing was written either.
 */
export function recordRun(db: Database, input: RunInput, dry = false): Promise<Recorded> {
  const tables = [db.observations, db.cases, db.findings, db.waivers, db.runs, db.setAside];
  return db.transaction(dry ? 'r' : 'rw', tables, async () => {
    const fresh = dry
      ? input.observations.map((observation, index) => ({ ...observation, id: Number.MAX_SAFE_INTEGER - 1000 + index }))
      : await putObservations(db, input.observations);
    const at = dry ? undefined : input.now;
    const ofCase = { caseNumber: input.caseNumber };
    const kept = await soundRows(db, 'observations', await db.observations.where(ofCase).toArray(), at);
    const all = dry ? [...kept.rows, ...fresh] : kept.rows;
    const folded = fold(all);
    if (!folded) throw new Error('a run needs an observation');
    const before = await soundRows(db, 'cases', await db.cases.where(ofCase).toArray(), at);
    const latest = all.filter((row) => fresh.some(({ id }) => id === row.id));
    const reach = db.waivers.where('caseNumber').anyOf(input.caseNumber, everyCase);
    const waivers = await soundRows(db, 'waivers', await reach.toArray(), at);
    const old = await soundRows(db, 'findings', await db.findings.where(ofCase).toArray(), at);
    const places = input.places(folded, latest);
    const { judge, now, address } = input;
    const around = { before: before.rows[0], old: old.rows, waivers: waivers.rows, judge, now, address, places };
    const rebuilt = rebuildCase(folded, around);
    if (!dry) await writeCases(db, [rebuilt]);
    const setAside = [kept, before, waivers, old].reduce((sum, { aside }) => sum + aside, 0);
    return { stored: rebuilt.stored, findings: rebuilt.findings, waivers: waivers.rows, setAside };
  });
}

/** A newer reading of the same page takes the place of the older one. */
async function putObservations(db: Database, observations: Omit<Observation, 'id'>[]): Promise<Observation[]> {
  const written: Observation[] = [];
  for (const observation of observations) {
    const same =
      observation.page === undefined
        ? undefined
        : await db.observations.where('[caseNumber+page]').equals([observation.caseNumber, observation.page]).first();
    const id = same
      ? await db.observations.put({ ...observation, id: same.id })
      : await db.observations.add(observation as Observation);
    written.push({ ...observation, id: Number(id) });
  }
  return written;
}
