// One run: new observations of a case are folded with the old ones, judged, and everything is written in one transaction.

import type { CaseFacts } from '../case/facts';
import type { Facet } from '../case/fields';
import type { Checked } from '../case/ledger';
import { type Finding, findingId } from '../rules/finding';
import type { Place } from '../view';
import type { Database, Observation, Run, StoredCase, StoredFinding, Waiver } from './database';
import { type Folded, fold } from './fold';
import { currentVerdictsOnly } from './verdicts';

/** Facets on which the process disclosure of a case depends (indicator 11). */
const disclosed: readonly Facet[] = ['parties', 'contact'];

/** What the rules said of the case. */
export interface Judgement {
  findings: Finding[];
  /** Rules that could not tell, as `rule|subject`. */
  untold: ReadonlySet<string>;
  /** Facets that cannot be called seen. */
  unseen: readonly Facet[];
}

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
    const waivers = await db.waivers.where('caseNumber').equals(input.caseNumber).toArray();
    const old = await db.findings.where('caseNumber').equals(input.caseNumber).toArray();
    const judgement = input.judge(facts);
    const findings = compare(old, judgement, waivers, input, places);
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
    if (!dry) await write(db, stored, old, findings, input);
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

function compare(
  old: StoredFinding[],
  { findings, untold }: Judgement,
  waivers: Waiver[],
  { now }: RunInput,
  places: Record<string, Place>,
): StoredFinding[] {
  const known = new Map(old.map((row) => [row.id, row]));
  const current = findings.map((finding): StoredFinding => {
    const id = findingId(finding);
    const before = known.get(id);
    const again = before !== undefined && before.state !== 'fixed';
    return {
      ...finding,
      id,
      state: isWaived(finding, id, waivers, now) ? 'waived' : 'open',
      firstSeenAt: again ? before.firstSeenAt : now,
      lastSeenAt: now,
      source: 'page',
      note: before?.note,
      place: storable(places[`${finding.subject ?? ''}/${finding.field ?? ''}`]) ?? before?.place,
    };
  });
  const present = new Set(current.map(({ id }) => id));
  const gone = old.filter(({ id }) => !present.has(id)).map((row) => outcome(row, untold, now));
  return [...current, ...gone];
}

/** What cannot be told now is not repaired: it stays as it was. */
function outcome(row: StoredFinding, untold: ReadonlySet<string>, now: string): StoredFinding {
  if (row.state === 'fixed') return row;
  const cannotTell = untold.has(`${row.rule}|${row.subject ?? ''}`) || untold.has(`${row.rule}|`);
  return cannotTell ? row : { ...row, state: 'fixed', fixedAt: now };
}

function isWaived(finding: Finding, id: string, waivers: Waiver[], now: string): boolean {
  return waivers.some(
    (waiver) =>
      waiver.id === id &&
      waiver.about === finding.about &&
      (waiver.expiresOn === undefined || waiver.expiresOn >= now.slice(0, 10)),
  );
}

/** Frames and handles belong to an open tab and mean nothing later. */
function storable(place: Place | undefined): Place | undefined {
  return place?.address === undefined ? undefined : { address: place.address };
}

async function write(
  db: Database,
  stored: StoredCase,
  old: StoredFinding[],
  findings: StoredFinding[],
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
