// What was seen of a case → the case, its findings and the run, as they are kept. Pure but for the last step.

import type { CaseFacts } from '../case/facts';
import type { Facet } from '../case/fields';
import type { Checked } from '../case/ledger';
import type { Place } from '../view';
import { compareFindings, type Judgement, storable } from './compare-findings';
import type { Database, Run, StoredCase, StoredFinding, Waiver } from './database';
import type { Folded } from './fold';
import { lastId, type Taken, takeDown } from './shelves';
import { currentVerdictsOnly } from './verdicts';

/** Facets on which the process disclosure of a case depends (indicator 11). */
const disclosed: readonly Facet[] = ['parties', 'contact'];

export type Judge = (facts: CaseFacts) => Judgement;

export interface Around {
  before?: StoredCase;
  old: readonly StoredFinding[];
  waivers: Waiver[];
  judge: Judge;
  /** ISO time */
  now: string;
  address?: string;
  /** Places of an open tab, by `subject/field`. */
  places?: Record<string, Place>;
}

export interface Rebuilt {
  stored: StoredCase;
  /** All that is kept of them: what is not among them any more is dropped. */
  findings: StoredFinding[];
  run?: Omit<Run, 'id'>;
}

export function rebuildCase(folded: Folded, around: Around): Rebuilt {
  const { before, old, waivers, now } = around;
  const facts = currentVerdictsOnly(folded.facts);
  const places = { ...before?.places, ...around.places };
  const judgement = around.judge(facts);
  const findings = compareFindings({ old, judgement, waivers, facts, folded, places, now });
  const stored: StoredCase = {
    caseNumber: facts.caseNumber,
    facts,
    seen: folded.seen,
    updatedAt: folded.updatedAt,
    address: around.address ?? before?.address,
    places,
    unseen: [...judgement.unseen],
    checked: inFigures(findings, judgement.unseen, now),
  };
  return { stored, findings, run: summary(old, findings, stored, now) };
}

/** The shelves of what is made out of observations. */
export interface TakenCases {
  cases: Taken<'cases'>;
  findings: Taken<'findings'>;
  runs: Taken<'runs'>;
}

/** Inside a transaction, which `putBack` ends. */
export async function takeCases(db: Database, caseNumbers: readonly string[]): Promise<TakenCases> {
  const [cases, findings, runs] = await Promise.all([
    takeDown(db, 'cases', caseNumbers),
    takeDown(db, 'findings', caseNumbers),
    takeDown(db, 'runs', caseNumbers),
  ]);
  return { cases, findings, runs };
}

export function replaceCase({ cases, findings, runs }: TakenCases, { stored, findings: own, run }: Rebuilt): void {
  const { caseNumber, places } = stored;
  cases.replace(caseNumber, [{ ...stored, places: storablePlaces(places) }]);
  findings.replace(caseNumber, own);
  const before = runs.rowsOf(caseNumber);
  if (run) runs.replace(caseNumber, [...before, { ...run, id: lastId(before) + 1 }]);
}

export async function putBack({ cases, findings, runs }: TakenCases): Promise<void> {
  await Promise.all([cases.putBack(), findings.putBack(), runs.putBack()]);
}

function storablePlaces(places: Record<string, Place>): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(places).flatMap(([key, place]) => {
      const kept = storable(place);
      return kept ? [[key, kept]] : [];
    }),
  );
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

/** Only runs that changed something are kept: reading the same page twice is no news. */
function summary(
  old: readonly StoredFinding[],
  findings: StoredFinding[],
  stored: StoredCase,
  at: string,
): Omit<Run, 'id'> | undefined {
  const before = new Map(old.map((row) => [row.id, row.state]));
  const added = findings.filter((row) => row.state !== 'fixed' && (before.get(row.id) ?? 'fixed') === 'fixed').length;
  const fixed = findings.filter((row) => row.state === 'fixed' && (before.get(row.id) ?? 'fixed') !== 'fixed').length;
  const remaining = findings.filter((row) => row.state === 'open').length;
  const waived = findings.filter((row) => row.state === 'waived').length;
  if (old.length > 0 && added === 0 && fixed === 0) return undefined;
  const total = findings.filter((row) => row.state !== 'fixed').length + fixed;
  const { caseNumber } = stored;
  return { caseNumber, at, total, fixed, added, remaining, waived, seen: Object.keys(stored.seen) as Run['seen'] };
}
