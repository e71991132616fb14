// One import on its way: files read into a plan, the plan shown, and only then applied. What is raw ends in the intake.

import type { CaseFacts } from '../case/facts';
import { factOfName, factsOfParty, type RawParty } from '../intake/party';
import { applyImport } from '../store/apply-import';
import type { Judgement } from '../store/compare-findings';
import { fold } from '../store/fold';
import { foldRecords } from '../store/fold-records';
import type { Judge } from '../store/rebuild-case';
import { arrived, takeDown } from '../store/shelves';
import { currentVerdictsOnly } from '../store/verdicts';
import { withWriteLock } from '../store/write-lock';
import { emptyPlan, type ImportProgress, type InputFile, readTables } from '../tables/import';
import type { Intake } from '../tables/import-lists';
import { parseMapping } from '../tables/kept-mapping';
import type { ImportPlan, PlannedTable, TableMapping } from '../tables/plan';
import { isSame, type Preview } from '../tables/preview';
import { rejectedSheets } from '../tables/rejected-sheet';
import { writeXlsx } from '../tables/write-xlsx';
import { importedLists, observationsOf, partiesOf, previewPlan, type Ticked, withParties } from './batch';
import type { Session } from './session';
import { judgeAmong } from './surroundings';

/** What a person is shown before anything is written. */
export interface ImportShown {
  tables: PlannedTable[];
  preview: Preview;
}

export interface ImportSession {
  files: InputFile[];
  plan: ImportPlan;
  mappings: Record<string, TableMapping>;
  /** What the rules said of cases of `plan`, before they were written. */
  ahead: Map<string, JudgedAhead>;
}

interface JudgedAhead extends Pick<Judgement, 'findings' | 'unseen'> {
  facts: CaseFacts;
}

export function newImport(): ImportSession {
  return { files: [], plan: emptyPlan(), mappings: {}, ahead: new Map() };
}

/** Reads the files with the mapping remembered and corrected. Throws TableError; the ledger is not touched. */
export async function readImport(
  session: Session,
  running: ImportSession,
  progress?: (progress: ImportProgress) => void | Promise<void>,
): Promise<ImportShown> {
  const mappings = { ...(await rememberedMappings(session)), ...running.mappings };
  running.ahead = new Map();
  running.plan = await readTables(running.files, { intake: intakeOf(session), mappings, progress });
  return { tables: running.plan.tables, preview: await previewOf(session, running.plan) };
}

/** Judged between two breaths. */
const atOnce = 100;

/**
 * Judges the new cases while a person looks at the preview, so that writing does not have to wait for the rules.
 * Ends when another plan takes the place of this one, or when it is written.
 */
export async function judgeAhead(session: Session, running: ImportSession, breath: () => Promise<void>): Promise<void> {
  const { plan, ahead } = running;
  const judge = judgeOfPlan(session, plan);
  const fresh = Map.groupBy(observationsOf(plan), ({ caseNumber }) => caseNumber);
  let looked = 0;
  for (const [caseNumber, rows] of fresh) {
    if (++looked % atOnce === 0) await breath();
    if (running.ahead !== ahead) return;
    // Of what is known already more is needed than what stands in the file.
    const folded = session.cases.has(caseNumber) ? undefined : fold(arrived([], rows));
    if (!folded) continue;
    const facts = currentVerdictsOnly(folded.facts);
    const { findings, unseen } = judge(facts);
    ahead.set(caseNumber, { facts, findings, unseen });
  }
}

/** What was judged ahead counts where the facts are still the same. */
function judgeKnowing(ahead: ReadonlyMap<string, JudgedAhead>, judge: Judge): Judge {
  return (facts) => {
    const known = ahead.get(facts.caseNumber);
    if (!known || !isSame(known.facts, facts)) return judge(facts);
    return { ...known, untold: () => judge(facts).untold(), told: () => judge(facts).told() };
  };
}

/** Writes everything or nothing; gives the id by which it can be undone. */
export async function applyRunning(session: Session, running: ImportSession, ticked?: Ticked): Promise<number> {
  const { plan } = running;
  const { db } = session.store;
  const now = session.now();
  const about = {
    at: now,
    files: running.files.map(({ name }) => name),
    cases: new Set(plan.cases.map(({ caseNumber }) => caseNumber)).size,
    records: plan.records.length,
    rejected: plan.rejected.length,
    lists: [...importedLists(plan)],
  };
  const records = plan.records.map(({ kind, key, from, row, at, facts }) => {
    return { kind, key, source: 'import' as const, from, row, at, facts };
  });
  const observations = observationsOf(plan, undefined, ticked);
  const judgeNow = judgeKnowing(running.ahead, judgeOfPlan(session, plan));
  running.ahead = new Map();
  const id = await withWriteLock(() => applyImport(db, { about, observations, records, judge: judgeNow, now }));
  await db.mappings.bulkPut(Object.entries(running.mappings).map(([signature, mapping]) => ({ signature, mapping })));
  return id;
}

/** The rows that were not taken in, with the reason in a last column. */
export function rejectedWorkbook({ plan }: ImportSession): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx(rejectedSheets(plan));
}

function intakeOf({ digest, now }: Session): Intake {
  const on = now().slice(0, 10);
  return {
    party: (raw, key, filedOn) => factsOfParty(raw as RawParty, key, { digest, on, filedOn }),
    name: (text) => factOfName(text, { digest }),
  };
}

async function previewOf({ store: { db } }: Session, plan: ImportPlan): Promise<Preview> {
  const asked = plan.cases.map(({ caseNumber }) => caseNumber);
  const observations = await takeDown(db, 'observations', asked);
  const known = new Map(asked.map((caseNumber) => [caseNumber, observations.rowsOf(caseNumber)]));
  return previewPlan(plan, known, foldRecords(await db.records.toArray()));
}

/** The cases of the import and of the store are the surroundings of each other. */
function judgeOfPlan(session: Session, plan: ImportPlan): Judge {
  const parties = partiesOf(plan);
  const cases = new Map<string, CaseFacts>(session.cases);
  for (const { caseNumber, facts } of plan.cases)
    cases.set(caseNumber, withParties({ ...cases.get(caseNumber), ...facts, caseNumber }, parties));
  const judge = judgeAmong(session, cases.values(), 'ledger');
  return (facts) => judge(withParties(facts, parties));
}

/** A mapping that no longer parses is guessed anew. */
async function rememberedMappings({ store: { db } }: Session): Promise<Record<string, TableMapping>> {
  const rows = await db.mappings.toArray();
  return Object.fromEntries(
    rows.flatMap(({ signature, mapping }) => {
      const parsed = parseMapping(mapping);
      return parsed ? [[signature, parsed]] : [];
    }),
  );
}
