// What of the work list is shown: by digits of the case number, mark, facet, pending or closed. Pure.

import { parseCaseNumber } from '@core/case/case-number';
import type { Facet } from '@core/case/fields';
import { type EntryMark, entryMarks, type WorkCase, type WorkEntry } from './work-list';

export interface WorkFilter {
  /** Any part of the case number; digits are matched with the running number only. */
  search: string;
  mark: EntryMark | 'all';
  facet: Facet | 'all';
  status: 'all' | 'pending' | 'closed';
}

export const everything: WorkFilter = { search: '', mark: 'all', facet: 'all', status: 'all' };

export type MarkCounts = Record<EntryMark | 'all', number>;

/** Groups with only the entries that pass; groups without any are left out. */
export function filterWorkList(list: WorkCase[], filter: WorkFilter): WorkCase[] {
  return list
    .filter((c) => hasStatus(c, filter.status) && isFound(c, filter.search))
    .map((c) => ({ ...c, entries: c.entries.filter((e) => passes(e, filter)) }))
    .filter((c) => c.entries.length > 0);
}

/** How many entries each chip would show, under the other filters. */
export function countMarks(list: WorkCase[], filter: WorkFilter): MarkCounts {
  const counts: MarkCounts = { all: 0, wrong: 0, missing: 0, doubt: 0, unseen: 0 };
  for (const c of filterWorkList(list, { ...filter, mark: 'all' })) {
    counts.all += c.entries.length;
    for (const e of c.entries) counts[e.mark] += 1;
  }
  return counts;
}

/** Counts of one group, in the order in which marks are told; absent marks left out. */
export function marksOf(c: WorkCase): [EntryMark, number][] {
  return entryMarks
    .map((mark): [EntryMark, number] => [mark, c.entries.filter((e) => e.mark === mark).length])
    .filter(([, count]) => count > 0);
}

function passes(e: WorkEntry, filter: WorkFilter): boolean {
  return (filter.mark === 'all' || e.mark === filter.mark) && (filter.facet === 'all' || e.facet === filter.facet);
}

function hasStatus(c: WorkCase, status: WorkFilter['status']): boolean {
  return status === 'all' || (status === 'closed') === (c.closedOn !== undefined);
}

function isFound(c: WorkCase, search: string): boolean {
  const wanted = plain(search);
  if (wanted === '') return true;
  if (/^\d+$/.test(wanted)) return numberOf(c.caseNumber).endsWith(wanted) || numberOf(c.caseNumber).startsWith(wanted);
  return plain(c.caseNumber).includes(wanted);
}

/** The running number; the year and the court code would match nearly everything. */
function numberOf(caseNumber: string): string {
  return parseCaseNumber(caseNumber)?.number ?? '';
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s()\u3014\u3015[\]]/g, '');
}
