// One run: new observations of a case are folded with the old ones, judged, and everything is written in one transaction.

import type { CaseFacts } from '../case/facts';
import type { Facet } from '../case/fields';
import type { Checked } from '../case/ledger';
import type { Place } from '../view';
import { compareFindings, type Judgement, storable } from './compare-findings';
import type { Database, Observation, Run, StoredCase, StoredFinding, Waiver } from './database';
import { type Folded, fold } from './fold';
import { currentVerdictsOnly } from './verdicts';
import { everyCase } from './waivers';

/** Facets on which the process disclosure of a case depends (indicator 11). */
const disclosed: readonly Facet[] = ['parties', 'contact'];

export type Judge = (facts: CaseFacts) => Judgement;

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
    const kept = await db.observations.where('caseNumber').equals(input.caseNumber).toArray();
    const all = dry ? [...kept, ...fresh] : kept;
    const folded = fold(all);
    if (!folded) throw new Error('a run needs an observation');
    const before = await db.cases.get(input.caseNumber);
    const latest = all.filter((row) => fresh.some(({ id }) => id === row.id));
    const facts = currentVerdictsOnly(folded.facts);
    const places = { ...before?.places, ...input.places(folded, latest) };
    const waivers = await db.waivers.where('caseNumber').anyOf(input.caseNumber, everyCase).toArray();
    const old = await db.findings.where('caseNumber').equals(input.caseNumber).toArray();
    const judgement = input.judge(facts);
    const { findings, dropped } = compareFindings({ old, judgement, waivers, facts, places, now: input.now });
    const stored: StoredCase = {
      caseNumber: input.caseNumber,
      facts,
      seen: folded.seen,
      updatedAt: folded.updatedAt,
      address: input.address ?? before?.address,
      places,
      unseen: [...judgement.unseen],
      checked: inFigures(findings, judgement.unseen, input.now),
    };
    if (!dry) await write(db, stored, { old, findings, dropped }, input);
    return { stored, findings, waivers };
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

function inFigures(findings: StoredFinding[], unseen: readonly Facet[], now: string): Checked {
  const open = findings.filter((row) => row.state === 'open' && row.severity === 'error');
  return {
    at: now.slice(0, 10),
    openErrors: open.length,
    disclosureOpen: open.filter(({ facet }) => disclosed.includes(facet)).length,
    disclosureSeen: !unseen.some((facet) => disclosed.includes(facet)),
  };
}

async function write(
  db: Database,
  stored: StoredCase,
  { old, findings, dropped }: { old: StoredFinding[]; findings: StoredFinding[]; dropped: string[] },
  { now, caseNumber }: RunInput,
): Promise<void> {
  const places = Object.fromEntries(
    Object.entries(stored.places).flatMap(([key, place]) => {
      const kept = storable(place);
      return kept ? [[key, kept]] : [];
    }),
  );
  await db.cases.put({ ...stored, places });
  await db.findings.bulkPut(findings);
  await db.findings.bulkDelete(dropped);
  const run = summary(old, findings, stored, now, caseNumber);
  if (run) await db.runs.add(run as Run);
}

/** Only runs that changed something are kept: reading the same page twice is no news. */
function summary(
  old: StoredFinding[],
  findings: StoredFinding[],
  stored: StoredCase,
  at: string,
  caseNumber: string,
): Omit<Run, 'id'> | undefined {
  const before = new Map(old.map((row) => [row.id, row.state]));
  const added = findings.filter((row) => row.state !== 'fixed' && (before.get(row.id) ?? 'fixed') === 'fixed').length;
  const fixed = findings.filter((row) => row.state === 'fixed' && (before.get(row.id) ?? 'fixed') !== 'fixed').length;
  const remaining = findings.filter((row) => row.state === 'open').length;
  const waived = findings.filter((row) => row.state === 'waived').length;
  if (old.length > 0 && added === 0 && fixed === 0) return undefined;
  const total = findings.filter((row) => row.state !== 'fixed').length + fixed;
  return { caseNumber, at, total, fixed, added, remaining, waived, seen: Object.keys(stored.seen) as Run['seen'] };
}
