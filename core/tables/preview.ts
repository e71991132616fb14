// What an import would change, told before anything is written. Pure: cases as they are, cases as they would be.

import type { CaseFacts, FactName, ListName } from '../case/facts';
import type { ImportPlan, PlannedCase, PlannedRecord } from './plan';

/** A case as it is known now. */
export interface KnownCase {
  facts: CaseFacts;
  /** Where each entry comes from. */
  origins: Partial<Record<FactName, { from: string; at: string }>>;
}

export interface PreviewSources {
  known(caseNumber: string): KnownCase | undefined;
  /** The facts of the case once the planned rows are taken in. */
  after(caseNumber: string, planned: readonly PlannedCase[]): CaseFacts;
  knownRecord(kind: PlannedRecord['kind'], key: string): object | undefined;
}

export interface FieldChange {
  /** Name of the fact. */
  field: string;
  old: unknown;
  fresh: unknown;
  /** `change` happens; `blank` only if it is ticked; `older`: what is known is newer and stays. */
  kind: 'change' | 'blank' | 'older';
  /** File and sheet, row and time of the new value. */
  from: string;
  row: number;
  at: string;
  /** Source and time of the value that is known now. */
  oldFrom?: string;
  oldAt?: string;
}

export interface ChangedCase {
  caseNumber: string;
  changes: FieldChange[];
}

export interface ChangedRecord {
  kind: PlannedRecord['kind'];
  key: string;
  from: string;
  row: number;
  changes: { field: string; old: unknown; fresh: unknown }[];
}

export interface Preview
  extends Pick<ImportPlan, 'rejected' | 'duplicates' | 'problems' | 'problemCount' | 'questions' | 'notices'> {
  /** 案号 of cases not known before, in the order of the files. */
  fresh: string[];
  changed: ChangedCase[];
  unchanged: number;
  freshRecords: number;
  changedRecords: ChangedRecord[];
  unchangedRecords: number;
}

const lists: readonly ListName[] = ['parties', 'agents', 'hearings', 'services', 'limits', 'payments'];
const notEntries: ReadonlySet<string> = new Set(['caseNumber', 'incomplete']);

export function preview(plan: ImportPlan, sources: PreviewSources): Preview {
  const { rejected, duplicates, problems, problemCount, questions, notices } = plan;
  const result: Preview = {
    fresh: [],
    changed: [],
    unchanged: 0,
    freshRecords: 0,
    changedRecords: [],
    unchangedRecords: 0,
    ...{ rejected, duplicates, problems, problemCount, questions, notices },
  };
  for (const [caseNumber, planned] of byCase(plan.cases)) previewCase(result, caseNumber, planned, sources);
  for (const record of plan.records) previewRecord(result, record, sources);
  return result;
}

function byCase(cases: readonly PlannedCase[]): Map<string, PlannedCase[]> {
  const grouped = new Map<string, PlannedCase[]>();
  for (const planned of cases) {
    const others = grouped.get(planned.caseNumber);
    if (others) others.push(planned);
    else grouped.set(planned.caseNumber, [planned]);
  }
  return grouped;
}

function previewCase(result: Preview, caseNumber: string, planned: PlannedCase[], sources: PreviewSources): void {
  const known = sources.known(caseNumber);
  if (!known) {
    result.fresh.push(caseNumber);
    return;
  }
  if (planned.every((one) => agrees(one, known.facts))) {
    result.unchanged++;
    return;
  }
  const after = sources.after(caseNumber, planned);
  const changes = new Map<string, FieldChange>();
  for (const one of planned) for (const change of changesOf(one, known, after)) changes.set(change.field, change);
  if (changes.size > 0) result.changed.push({ caseNumber, changes: [...changes.values()] });
  else result.unchanged++;
}

/** Quick way for the many rows that say what is known already. */
function agrees({ facts }: PlannedCase, known: CaseFacts): boolean {
  for (const name of Object.keys(facts) as FactName[]) if (!isSame(facts[name], known[name])) return false;
  return true;
}

function changesOf({ facts, from, row, at }: PlannedCase, known: KnownCase, after: CaseFacts): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of Object.keys(facts) as FactName[]) {
    const fresh = facts[field];
    const old = known.facts[field];
    if (notEntries.has(field) || fresh === undefined) continue;
    const isChanged = !isSame(old, after[field]);
    const kind = isChanged ? 'change' : fresh === null && old != null ? 'blank' : 'older';
    if (!isChanged && (isSame(old, fresh) || isList(field))) continue;
    const origin = known.origins[field];
    const shown = isChanged ? after[field] : fresh;
    changes.push({ field, old, fresh: shown, kind, from, row, at, oldFrom: origin?.from, oldAt: origin?.at });
  }
  return changes;
}

function isList(field: string): boolean {
  return (lists as readonly string[]).includes(field);
}

function previewRecord(result: Preview, record: PlannedRecord, { knownRecord }: PreviewSources): void {
  const known = knownRecord(record.kind, record.key) as Record<string, unknown> | undefined;
  if (!known) {
    result.freshRecords++;
    return;
  }
  const told = Object.entries(record.facts).filter(
    ([field, fresh]) => fresh !== undefined && !isSame(known[field], fresh),
  );
  const changes = told
    .filter(([field, fresh]) => fresh !== null || known[field] === undefined)
    .map(([field, fresh]) => ({ field, old: known[field], fresh: fresh as unknown }));
  const { kind, key, from, row } = record;
  if (changes.length > 0) result.changedRecords.push({ kind, key, from, row, changes });
  else result.unchangedRecords++;
}

/** Facts are text, numbers, yes/no, and plain lists and objects of them. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [filledEntries(a), filledEntries(b)];
  return (
    left.length === right.length && left.every(([name, value]) => isSame(value, (b as Record<string, unknown>)[name]))
  );
}

function filledEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, entry]) => entry !== undefined);
}
