// 补录清单: what is left to enter, by case. Pure: rows of the store in, groups out.

import { classLabel, typeOf } from '@core/case/case-class';
import { type Day, daysBetween } from '@core/case/day';
import { type Facet, type FieldId, facets } from '@core/case/fields';
import type { StoredCase, StoredFinding, Waiver } from '@core/store/database';
import { type Mark, markOf } from '@core/view';

export type EntryMark = Mark | 'unseen';

export const entryMarks: readonly EntryMark[] = ['wrong', 'missing', 'doubt', 'unseen'];

export interface WorkEntry {
  mark: EntryMark;
  facet: Facet;
  /** Id of the finding; unseen facets have none. */
  finding?: string;
  /** Entries of the whole facet have none. */
  field?: FieldId;
  /** 被告 1 周*, masked. */
  who?: string;
  /** Undefined for unseen facets: their words stand in _locales. */
  why?: string;
  note?: string;
  /** File, sheet and row, where it comes from an import. */
  from?: string;
  row?: number;
}

export interface WaivedEntry {
  finding: string;
  facet: Facet;
  field?: FieldId;
  who?: string;
  reason?: string;
}

export interface WorkCase {
  caseNumber: string;
  className: string;
  procedure: string[];
  deadlineOn?: Day;
  closedOn?: Day;
  entries: WorkEntry[];
  waived: WaivedEntry[];
  fixedToday: number;
  /** Without an address the case can only be found in the court's own system. */
  hasAddress: boolean;
}

export interface WorkRows {
  cases: StoredCase[];
  findings: StoredFinding[];
  waivers: Waiver[];
}

/** Cases with anything left, nearest deadline first, closed ones after by latest closing; those only unseen last. */
export function buildWorkList(rows: WorkRows, isToday: (time: string) => boolean): WorkCase[] {
  const findings = Map.groupBy(rows.findings, (f) => f.caseNumber);
  const reasons = new Map(rows.waivers.map((w) => [w.id, w.reason]));
  return rows.cases
    .map((c) => workCase(c, findings.get(c.caseNumber) ?? [], { isToday, reasons }))
    .filter((c) => c.entries.length > 0)
    .sort(byUrgency);
}

interface Around {
  /** Is an ISO time of the present day. */
  isToday: (time: string) => boolean;
  reasons: Map<string, string>;
}

function workCase(stored: StoredCase, findings: StoredFinding[], around: Around): WorkCase {
  const { facts } = stored;
  const open = findings.filter((f) => f.state === 'open').map(openEntry);
  return {
    caseNumber: stored.caseNumber,
    className: classLabel(typeOf(stored.caseNumber)),
    procedure: facts.procedure ?? [],
    deadlineOn: facts.deadlineOn ?? undefined,
    closedOn: facts.closedOn ?? undefined,
    entries: [...open, ...stored.unseen.map(unseenEntry)].sort(byMarkThenFacet),
    waived: findings
      .filter((f) => f.state === 'waived')
      .map((f) => waivedEntry(f, around.reasons.get(f.waivedBy ?? f.id))),
    fixedToday: findings.filter((f) => f.state === 'fixed' && f.fixedAt && around.isToday(f.fixedAt)).length,
    hasAddress: stored.address !== undefined,
  };
}

function openEntry(f: StoredFinding): WorkEntry {
  return {
    mark: markOf(f),
    facet: f.facet,
    finding: f.id,
    field: f.field,
    who: f.subjectLabel,
    why: f.message,
    note: f.note,
    ...(f.source === 'import' && { from: f.from, row: f.row }),
  };
}

function unseenEntry(facet: Facet): WorkEntry {
  return { mark: 'unseen', facet };
}

function waivedEntry(f: StoredFinding, reason: string | undefined): WaivedEntry {
  return { finding: f.id, facet: f.facet, field: f.field, who: f.subjectLabel, reason };
}

function byMarkThenFacet(a: WorkEntry, b: WorkEntry): number {
  const mark = entryMarks.indexOf(a.mark) - entryMarks.indexOf(b.mark);
  return mark || facets.indexOf(a.facet) - facets.indexOf(b.facet) || (a.who ?? '').localeCompare(b.who ?? '', 'zh');
}

function byUrgency(a: WorkCase, b: WorkCase): number {
  return rank(a) - rank(b) || dayOrder(a, b) || a.caseNumber.localeCompare(b.caseNumber, 'zh', { numeric: true });
}

/** Pending with a deadline, pending without, closed; cases of which only something is unseen come after all others. */
function rank(c: WorkCase): number {
  const group = c.closedOn ? 2 : c.deadlineOn ? 0 : 1;
  return group + (isOnlyUnseen(c) ? 3 : 0);
}

function dayOrder(a: WorkCase, b: WorkCase): number {
  if (a.closedOn && b.closedOn) return daysBetween(a.closedOn, b.closedOn);
  return a.deadlineOn && b.deadlineOn ? daysBetween(b.deadlineOn, a.deadlineOn) : 0;
}

export function isOnlyUnseen(c: WorkCase): boolean {
  return c.entries.every((e) => e.mark === 'unseen');
}
