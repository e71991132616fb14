// Readings of all tabs → cases, checked and kept. One session lives as long as the worker.

import { typeOf } from '../case/case-class';
import type { CaseFacts } from '../case/facts';
import type { Facet } from '../case/fields';
import { type Digester, digester, newDigestKey } from '../intake/digest';
import { factsOfReading } from '../intake/reading';
import { noPolicy, type Policy } from '../policy/schema';
import type { Database, Observation } from '../store/database';
import type { Folded } from '../store/fold';
import { openMemoryStore, type Store } from '../store/open-store';
import { type Recorded, recordRun } from '../store/record-run';
import { putCasesAside, soundRows } from '../store/set-aside';
import { readSettings, type Settings, writeSettings } from '../store/settings';
import { everyRow } from '../store/shelves';
import { withWriteLock } from '../store/write-lock';
import type { CaseView, Place, TabView } from '../view';
import type { FrameReading } from '../worker-api';
import { cleanAddress } from './address';
import { caseView } from './case-view';
import { governedSettings, keepRetention } from './governed';
import { type Judged, judge } from './judge';
import { driftViews, keepMapState } from './map-state';
import { listSiteMaps } from './site-maps';
import { optionsOf, surroundingsOf } from './surroundings';
import { caseOf, type Frame, frameOf, mainFrame, type Tabs } from './tabs';

export interface Session {
  store: Store;
  tabs: Tabs;
  /** Facts of every case, for rules over several cases. */
  cases: Map<string, CaseFacts>;
  digest: Digester;
  /** As they count: the organisation's before the person's. */
  settings: Settings;
  policy: Policy;
  /** ISO time of now, local day first: 2022-06-20T16:40:00+08:00. */
  now: () => string;
  /** Stored rows that could not be read, until someone is told. */
  setAside: number;
  /** The last run was not kept: the next one is told only when it is. */
  isFailing?: boolean;
  /** A run that was told already could not be kept: whoever shows it asks again. */
  onLost?: () => void;
}

export async function openSession(store: Store, now: () => string, policy: Policy = noPolicy): Promise<Session> {
  const { key, isKept } = await digestKey(store.db);
  const { cases, aside } = await knownCases(store.db, now());
  const settings = governedSettings(await readSettings(store.db), policy);
  const seen = { tabs: new Map(), cases, setAside: aside };
  return { store, ...seen, digest: digester(key), settings, policy, now, isFailing: !isKept };
}

/** A new policy counts at once. */
export async function applyPolicy(session: Session, policy: Policy): Promise<void> {
  session.policy = policy;
  await keepRetention(session.store.db, policy, session.now());
  await refresh(session);
  for (const caseNumber of session.cases.keys()) await checkCase(session, caseNumber);
}

/** Reads again what another worker may have changed. */
export async function refresh(session: Session): Promise<void> {
  session.settings = governedSettings(await readSettings(session.store.db), session.policy);
  // What did not parse was set aside when the session opened; what came since was written by this version.
  const rows = await everyRow(session.store.db, 'cases');
  session.cases = new Map(rows.flatMap((row) => (row?.facts?.caseNumber ? [[row.facts.caseNumber, row.facts]] : [])));
}

async function knownCases(db: Database, now: string): Promise<{ cases: Map<string, CaseFacts>; aside: number }> {
  const { rows, broken } = soundRows('cases', await everyRow(db, 'cases'));
  if (broken.length > 0) await withWriteLock(() => putCasesAside(db, now)).catch(report('rows not set aside'));
  return { cases: new Map(rows.map(({ facts }) => [facts.caseNumber, facts])), aside: broken.length };
}

function report(what: string): (cause: unknown) => void {
  return (cause) => console.warn(`caselint: ${what}`, cause instanceof Error ? cause.name : 'unknown');
}

/** New settings count at once: every case is judged again where they concern the rules. */
export async function changeSettings(session: Session, changed: Partial<Settings>): Promise<void> {
  await withWriteLock(() => writeSettings(session.store.db, changed));
  session.settings = governedSettings(await readSettings(session.store.db), session.policy);
  const concernsRules = Object.keys(changed).some((key) => key !== 'judges');
  if (concernsRules) for (const caseNumber of session.cases.keys()) await checkCase(session, caseNumber);
}

/** The key is made once and can never be read out; a wipe makes a new one. On a full disk it lives as long as the worker. */
async function digestKey(db: Database): Promise<{ key: CryptoKey; isKept: boolean }> {
  const fresh = await newDigestKey();
  const kept = await db.keys.get('digest');
  if (kept) return { key: kept.key, isKept: true };
  const keep = () =>
    db.transaction('rw', db.keys, async () => {
      const meanwhile = await db.keys.get('digest');
      if (!meanwhile) await db.keys.add({ id: 'digest', key: fresh });
      return meanwhile?.key ?? fresh;
    });
  try {
    return { key: await keep(), isKept: true };
  } catch (cause) {
    report('key not kept')(cause);
    return { key: fresh, isKept: false };
  }
}

/** Takes one reading in; what is raw in it ends here. */
export async function observe(session: Session, input: FrameReading): Promise<TabView> {
  const read = await factsOfReading(input.reading, { digest: session.digest, on: session.now().slice(0, 10) });
  const frames = session.tabs.get(input.tab) ?? new Map<number, Frame>();
  session.tabs.set(input.tab, frames);
  frames.set(input.frame, frameOf(input.reading, read, input.address, input.fingerprint));
  const { mapped } = input.reading;
  if (mapped) await keepMapState(session.store.db, mapped, session.now()).catch(report('state of the map not kept'));
  return checkTab(session, input.tab);
}

export function leave(session: Session, tab: number, frame?: number): Promise<TabView> {
  if (frame === undefined) session.tabs.delete(tab);
  else session.tabs.get(tab)?.delete(frame);
  return checkTab(session, tab);
}

/** Checks what a tab shows now; new readings are written, known ones are not written again. */
export async function checkTab(session: Session, tab: number): Promise<TabView> {
  const frames = session.tabs.get(tab) ?? new Map<number, Frame>();
  const fingerprints = Object.fromEntries([...frames].map(([id, frame]) => [id, frame.fingerprint]));
  const { state, caseNumber } = caseOf(frames);
  const drift = await driftIn(session, frames);
  if (state !== 'case' || caseNumber === undefined) return { state, fingerprints, ...drift };
  const checked = await checkCase(session, caseNumber, frames);
  const { setAside } = session;
  session.setAside = 0;
  return {
    state,
    case: checked.view,
    fingerprints,
    ...drift,
    ...(checked.inMemory && { storage: 'memory' as const }),
    ...(setAside > 0 && { setAside }),
  };
}

async function driftIn(session: Session, frames: Map<number, Frame>): Promise<Pick<TabView, 'drift'>> {
  const mapped = [...frames.values()].map((frame) => frame.mapped);
  if (mapped.every((one) => one === undefined || one.drift.length === 0)) return {};
  const maps = (await listSiteMaps(session)).map(({ map }) => map);
  const drift = driftViews(mapped, maps);
  return drift.length > 0 ? { drift } : {};
}

/** Checks a case of the store, with what a tab shows of it where there is one. */
export async function checkCase(
  session: Session,
  caseNumber: string,
  frames: Map<number, Frame> = new Map(),
): Promise<{ view: CaseView; inMemory: boolean }> {
  const fresh = [...frames].filter(([, frame]) => frame.writtenFor !== caseNumber && holdsFacts(frame));
  let judged: Judged | undefined;
  const here: { places: Record<string, Place> } = { places: {} };
  const input = {
    caseNumber,
    observations: fresh.map(([, frame]) => observationOf(frame, caseNumber, session.now())),
    now: session.now(),
    address: frames.size > 0 ? cleanAddress(mainFrame(frames)?.address ?? '') : undefined,
    judge: (facts: CaseFacts) => {
      judged = judgeOf(session)(facts);
      return judged;
    },
    places: (folded: Folded, latest: Observation[]) => {
      here.places = placesIn(frames, folded, latest);
      return here.places;
    },
  };
  const kept = await record(session, input).catch((cause: unknown) => {
    // Not even reading goes: the database was taken away. What is on the screen is checked in memory from here on.
    if (session.store.kind === 'memory') throw cause;
    report('storage gone')(cause);
  });
  if (!kept) return afterLoss(session, caseNumber, frames);
  const { recorded, inMemory } = kept;
  for (const [, frame] of fresh) if (!inMemory) frame.writtenFor = caseNumber;
  kept.written?.catch(() => {
    for (const [, frame] of fresh) frame.writtenFor = undefined;
    session.onLost?.();
  });
  session.cases.set(caseNumber, recorded.stored.facts);
  session.setAside += recorded.setAside;
  const last = judged ?? judgeOf(session)(recorded.stored.facts);
  const view = caseView({ ...last, ...recorded, places: here.places, doors: doorsIn(frames) });
  return { view, inMemory: inMemory || session.store.kind === 'memory' };
}

async function afterLoss(session: Session, caseNumber: string, frames: Map<number, Frame>) {
  session.store = await openMemoryStore();
  for (const tab of session.tabs.values()) for (const frame of tab.values()) frame.writtenFor = undefined;
  return checkCase(session, caseNumber, frames);
}

interface Run {
  recorded: Recorded;
  inMemory: boolean;
  /** Still on its way to the disk. */
  written?: Promise<unknown>;
}

/**
 * Answers as soon as the case is judged; the disk follows. Where writing fails (disk full, database gone), the check still
 * runs and says that nothing is kept.
 */
function record(session: Session, input: Parameters<typeof recordRun>[1]): Promise<Run> {
  const { db } = session.store;
  const judged = Promise.withResolvers<Recorded>();
  const onJudged = session.isFailing ? undefined : judged.resolve;
  const written = withWriteLock(() => recordRun(db, { ...input, onJudged }));
  written.then(
    () => {
      session.isFailing = false;
    },
    (cause: unknown) => {
      session.isFailing = true;
      report('run not kept')(cause);
    },
  );
  return Promise.race([judged.promise, written]).then(
    (recorded) => ({ recorded, inMemory: false, written }),
    async () => ({ recorded: await recordRun(db, input, true), inMemory: true }),
  );
}

/** The rules with the settings of now and the other cases around. */
export function judgeOf(session: Session) {
  return (facts: CaseFacts) => judge(facts, surroundingsOf(session, facts), optionsOf(session.settings));
}

function holdsFacts(frame: Frame): boolean {
  return Object.entries(frame.facts).some(
    ([name, value]) => name !== 'caseNumber' && name !== 'incomplete' && value !== undefined,
  );
}

function observationOf(frame: Frame, caseNumber: string, at: string): Omit<Observation, 'id'> {
  const { caseNumber: _number, ...facts } = frame.facts;
  return { caseNumber, source: 'page', from: typeOf(caseNumber), at, facts, seen: frame.seen, page: pageOf(frame) };
}

/** The same page is the same path showing the same entries; tabs of one address are pages of their own. */
function pageOf(frame: Frame): string {
  const path = cleanAddress(frame.address)?.replace(/^https?:\/\//, '') ?? 'about:blank';
  return `${path}#${Object.keys(frame.facts).sort().join(',')}`;
}

/** The page's subjects are called by the keys of the folded case. */
function placesIn(frames: Map<number, Frame>, folded: Folded, latest: Observation[]): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const [id, frame] of frames) {
    const observation =
      [...folded.keys.keys()].find((one) => one.page === pageOf(frame)) ??
      latest.find((one) => one.page === pageOf(frame));
    const keys = (observation && folded.keys.get(observation)) ?? {};
    const address = cleanAddress(frame.address);
    for (const { field, subject, handle } of frame.spots) {
      const row = subject === undefined ? '' : (keys[subject] ?? subject);
      places[`${row}/${field}`] ??= { address, frame: id, handle };
    }
  }
  return places;
}

function doorsIn(frames: Map<number, Frame>): Partial<Record<Facet, Place>> {
  const doors: Partial<Record<Facet, Place>> = {};
  for (const [id, frame] of frames) {
    for (const { facet, handle } of frame.doors) doors[facet] ??= { frame: id, handle };
  }
  return doors;
}
