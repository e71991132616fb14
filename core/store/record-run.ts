// One run: new observations of a case are folded with the old ones, judged, and everything is written in one transaction.

import type { Place } from '../view';
import type { Database, Observation, StoredCase, StoredFinding, Waiver } from './database';
import { type Folded, fold } from './fold';
import { type Judge, putBack, rebuildCase, replaceCase, takeCases } from './rebuild-case';
import { type Broken, putAside, soundRows } from './set-aside';
import { arrived, takeDown } from './shelves';
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
  /** Told what is being written, before it is. A disk takes longer than all that comes before. */
  onJudged?: (recorded: Recorded) => void;
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
  return db.transaction(dry ? 'r' : 'rw', [db.shelves, db.waivers, db.setAside], async () => {
    const { caseNumber, judge, now, address } = input;
    const [observations, taken, reach] = await Promise.all([
      takeDown(db, 'observations', [caseNumber]),
      takeCases(db, [caseNumber]),
      db.waivers.where('caseNumber').anyOf(caseNumber, everyCase).toArray(),
    ]);
    const kept = soundRows('observations', observations.rowsOf(caseNumber));
    const before = soundRows('cases', taken.cases.rowsOf(caseNumber));
    const old = soundRows('findings', taken.findings.rowsOf(caseNumber));
    const waivers = soundRows('waivers', reach);
    const broken = [kept, before, old, waivers].flatMap((sound): Broken[] => sound.broken);
    const { all, latest } = withFresh(kept.rows, input.observations);
    const folded = fold(all);
    if (!folded) throw new Error('a run needs an observation');
    const around = { before: before.rows[0], old: old.rows, waivers: waivers.rows, judge, now, address };
    const rebuilt = rebuildCase(folded, { ...around, places: input.places(folded, latest) });
    const setAside = broken.length;
    const recorded = { stored: rebuilt.stored, findings: rebuilt.findings, waivers: waivers.rows, setAside };
    input.onJudged?.(recorded);
    if (!dry) {
      if (latest.length + kept.broken.length > 0) observations.replace(caseNumber, all);
      replaceCase(taken, rebuilt);
      await observations.putBack();
      await putBack(taken);
      await takeAside(db, broken, now);
    }
    return recorded;
  });
}

/** A newer reading of the same page takes the place of the older one. */
function withFresh(
  kept: readonly Observation[],
  fresh: readonly Omit<Observation, 'id'>[],
): { all: Observation[]; latest: Observation[] } {
  const pages = new Set(fresh.flatMap(({ page }) => page ?? []));
  const others = kept.filter(({ page }) => page === undefined || !pages.has(page));
  const all = arrived(others, fresh);
  return { all, latest: all.slice(others.length) };
}

/** Waivers stand in a table of their own; the other rows left their shelves when these were put back. */
async function takeAside(db: Database, broken: readonly Broken[], at: string): Promise<void> {
  const waivers = broken.filter(({ table }) => table === 'waivers');
  await db.waivers.bulkDelete(waivers.map(({ row }) => (row as Waiver).id));
  await putAside(db, broken, at);
}
