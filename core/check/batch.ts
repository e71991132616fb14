// What an import brings, checked as a whole: plan → observations → cases → findings with the row they come from.
// The dashboard and the command line run the same code.

import type { CaseFacts, Party } from '../case/facts';
import type { Checked, Ledger } from '../case/ledger';
import type { RunOptions, RunResult } from '../rules/engine';
import { facetStates, runRules } from '../rules/engine';
import type { Finding } from '../rules/finding';
import { buildLedger } from '../store/build-ledger';
import type { Observation } from '../store/database';
import { type Folded, fold } from '../store/fold';
import { type FoldedRecords, foldRecords, type RecordListName } from '../store/fold-records';
import type { ImportPlan, PlannedCase } from '../tables/plan';
import { type Preview, preview } from '../tables/preview';
import { batchHistory } from './batch-history';

/** Blank cells that a person ticked, by 案号. */
export type Ticked = ReadonlyMap<string, readonly (keyof CaseFacts)[]>;

/** The observations of a plan, in the order of its rows; ids are given by the store. */
export function observationsOf(plan: ImportPlan, importId?: number, ticked?: Ticked): Omit<Observation, 'id'>[] {
  return plan.cases.map((planned) => {
    const { caseNumber, from, row, at, facts, seen } = planned;
    const blanks = ticked?.get(caseNumber)?.filter((name) => facts[name] === null);
    return { caseNumber, source: 'import', importId, from, row, at, facts, seen, ...(blanks?.length && { blanks }) };
  });
}

export interface Batch {
  plan: ImportPlan;
  cases: Folded[];
  /** The planned rows that an observation of a folded case stands for. */
  planned: Map<Observation, PlannedCase>;
  records: FoldedRecords;
  imported: Set<RecordListName>;
}

/** Folds a plan by itself, without what the store already knows. */
export function foldPlan(plan: ImportPlan): Batch {
  const planned = new Map<Observation, PlannedCase>();
  const byCase = new Map<string, Observation[]>();
  observationsOf(plan).forEach((observation, id) => {
    const known = { ...observation, id };
    planned.set(known, plan.cases[id] as PlannedCase);
    const others = byCase.get(known.caseNumber);
    if (others) others.push(known);
    else byCase.set(known.caseNumber, [known]);
  });
  const records = plan.records.map((record, id) => ({ ...record, id, source: 'import' as const }));
  const cases = [...byCase.values()].flatMap((observations) => fold(observations) ?? []);
  return { plan, cases, planned, records: foldRecords(records), imported: importedLists(plan) };
}

/** Parties that lists of cases name in their columns, by 案号. */
export function partiesOf({ cases }: ImportPlan): Map<string, Party[]> {
  return new Map(cases.flatMap(({ caseNumber, parties }) => (parties ? [[caseNumber, parties] as const] : [])));
}

/** For the rules only, and only where nothing else tells the parties; whether these are all of them is not known. */
export function withParties(facts: CaseFacts, parties: ReadonlyMap<string, Party[]>): CaseFacts {
  const named = facts.parties ? undefined : parties.get(facts.caseNumber);
  return named ? { ...facts, parties: named, incomplete: [...(facts.incomplete ?? []), 'parties'] } : facts;
}

/** Lists that a plan holds a sheet of, with rows or without. */
export function importedLists(plan: ImportPlan): Set<RecordListName> {
  const lists = ['payments', 'petitions', 'entrustments', 'supervisions', 'dishonesty', 'external'] as const;
  return new Set(lists.filter((list) => plan.tables.some((table) => table.kind === list)));
}

export interface BatchOptions {
  /** A day: the rules' today. */
  today: string;
  run?: RunOptions;
}

export interface CheckedCase {
  folded: Folded;
  result: RunResult;
}

export function checkBatch(batch: Batch, { today, run }: BatchOptions): CheckedCase[] {
  const parties = partiesOf(batch.plan);
  const history = batchHistory(batch.cases.map(({ facts }) => withParties(facts, parties)));
  return batch.cases.map((folded) => {
    const around = { today, occasion: 'ledger', history: history(folded.facts.caseNumber) } as const;
    return { folded, result: runRules(withParties(folded.facts, parties), around, run) };
  });
}

/** The ledger of a batch, with what the check said of each case. */
export function ledgerOf(batch: Batch, checked: readonly CheckedCase[], today: string): Ledger {
  const checks = new Map(checked.map((one) => [one.folded.facts.caseNumber, summary(one, today)]));
  const { records, imported } = batch;
  return buildLedger({ cases: batch.cases.map(({ facts }) => facts), records, imported, checks });
}

function summary({ folded, result }: CheckedCase, at: string): Checked {
  const open = result.findings.filter(({ severity }) => severity === 'error');
  const own = facetStates(folded.facts, result).filter(({ facet }) => facet === 'parties' || facet === 'contact');
  return {
    at,
    openErrors: open.length,
    disclosureOpen: open.filter(({ facet }) => facet === 'parties' || facet === 'contact').length,
    disclosureSeen: own.length > 0 && own.every(({ unseen }) => !unseen),
  };
}

/** Where in the files a finding is to be repaired. Rows count from 1, columns are told by their header. */
export interface FilePlace {
  file: string;
  sheet: string;
  row: number;
  column: string | null;
}

export function placeOf(batch: Batch, folded: Folded, finding: Finding): FilePlace | undefined {
  const observation = observationOf(folded, finding);
  const planned = observation && batch.planned.get(observation);
  const table = planned && batch.plan.tables[planned.table];
  if (!table) return undefined;
  const row = rowOf(folded, observation, planned, finding.subject);
  const name = finding.field?.split('.').at(-1);
  const names = finding.field === 'hearing.date' ? ['date', 'hearingDays'] : [name];
  const column = table.columns.find(({ field }) => field !== undefined && names.includes(field));
  return { file: table.file, sheet: table.sheet, row, column: column?.header ?? null };
}

const listOf: Record<string, keyof CaseFacts> = {
  party: 'parties',
  agent: 'agents',
  hearing: 'hearings',
  service: 'services',
  limit: 'limits',
  payment: 'payments',
};

/** The row it is about, else what told the entry, else the first row of the case. */
function observationOf(folded: Folded, { subject, field }: Finding): Observation | undefined {
  if (subject && folded.rows[subject]) return folded.rows[subject];
  const [group = '', name] = field?.split('.') ?? [];
  const told = name === undefined ? (group as keyof CaseFacts) : listOf[group];
  return (told && folded.origins[told]) ?? folded.origins.filedOn ?? Object.values(folded.origins)[0];
}

function rowOf(folded: Folded, observation: Observation, planned: PlannedCase, subject: string | undefined): number {
  const keys = Object.entries(folded.keys.get(observation) ?? {});
  const own = keys.find(([, key]) => key === subject)?.[0];
  return (own === undefined ? undefined : planned.rows[own]) ?? planned.row;
}

/** What the plan would change in a ledger that is known by its observations. Cases not asked for by the plan are not looked at. */
export function previewPlan(
  plan: ImportPlan,
  known: ReadonlyMap<string, readonly Observation[]>,
  records: FoldedRecords,
  ticked?: Ticked,
): Preview {
  const folded = new Map([...known].map(([caseNumber, observations]) => [caseNumber, fold(observations)]));
  const rows = recordsByKey(records);
  return preview(plan, {
    known: (caseNumber) => folded.get(caseNumber),
    after: (caseNumber, planned) => {
      const fresh = observationsOf({ ...plan, cases: [...planned] }, undefined, ticked);
      const later = fresh.map((observation, at) => ({
        ...observation,
        id: Number.MAX_SAFE_INTEGER - fresh.length + at,
      }));
      return fold([...(known.get(caseNumber) ?? []), ...later])?.facts ?? { caseNumber };
    },
    knownRecord: (kind, key) => rows.get(`${kind}\n${key}`),
  });
}

function recordsByKey(records: FoldedRecords): Map<string, object> {
  const rows = new Map<string, object>();
  for (const [kind, list] of Object.entries(records))
    for (const row of list ?? []) rows.set(`${kind}\n${'key' in row ? row.key : `${row.item} ${row.month}`}`, row);
  return rows;
}
