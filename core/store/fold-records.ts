// The lists beside the cases out of everything that was imported of them: merged by their number, as cases are by 案号.

import type { Ledger } from '../case/ledger';

export type RecordListName = Exclude<keyof Ledger, 'cases'>;

/** One row of such a list. */
export interface RecordObservation {
  id: number;
  kind: RecordListName;
  /** 编号; of 外部数: item and month. */
  key: string;
  source: 'import' | 'hand';
  importId?: number;
  from: string;
  row?: number;
  /** ISO time the facts hold for. */
  at: string;
  facts: object;
  /** Blank cells that a person ticked. */
  blanks?: string[];
}

export type FoldedRecords = Omit<Ledger, 'cases'>;

/** Later wins, field by field; a blank cell never replaces a filled value unless it was ticked. */
export function foldRecords(observations: readonly RecordObservation[]): FoldedRecords {
  const sorted = [...observations].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id);
  const records = new Map<string, Map<string, Record<string, unknown>>>();
  for (const observation of sorted) {
    const list = records.get(observation.kind) ?? new Map();
    records.set(observation.kind, list);
    list.set(observation.key, merged(list.get(observation.key) ?? {}, observation));
  }
  return Object.fromEntries([...records].map(([kind, list]) => [kind, [...list.values()]])) as FoldedRecords;
}

function merged(known: Record<string, unknown>, { facts, source, blanks }: RecordObservation): Record<string, unknown> {
  const result = { ...known };
  for (const [name, value] of Object.entries(facts)) {
    const keeps = value === null && source === 'import' && !blanks?.includes(name) && result[name] != null;
    if (value !== undefined && !keeps) result[name] = value;
  }
  return result;
}
