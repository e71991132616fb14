// The report of a case or of the work list: rows of the store in, what is printed out. Holds nothing raw of any party.

import { classLabel, typeOf } from '@core/case/case-class';
import { type Facet, type FieldId, facets } from '@core/case/fields';
import { type Progress, progressByMonth, progressOfCase } from '@core/check/progress';
import type { Closing, Run, StoredCase, StoredFinding, Waiver } from '@core/store/database';
import { type Mark, markOf } from '@core/view';

export interface ReportRows {
  cases: StoredCase[];
  findings: StoredFinding[];
  waivers: Waiver[];
  runs: Run[];
  closings: Closing[];
}

export interface ReportEntry {
  id: string;
  mark: Mark;
  facet: Facet;
  field?: FieldId;
  /** 被告 1 周*, masked. */
  who?: string;
  message: string;
  repair?: string;
  note?: string;
  firstSeenAt: string;
}

export interface WaivedEntry extends ReportEntry {
  waiver?: Waiver;
}

export interface ReportCase {
  caseNumber: string;
  className: string;
  judge?: string;
  deadlineOn?: string;
  closedOn?: string;
  /** Open findings, 错 缺 疑. */
  open: ReportEntry[];
  waived: WaivedEntry[];
  unseen: Facet[];
  closings: Closing[];
}

/** One line of 系统无法修改的信息 (manual 14④). */
export interface Unchangeable {
  caseNumber: string;
  entry: ReportEntry;
  /** ISO time at which the reason was given. */
  at: string;
  /** By 仍要报结, or by 忽略并说明. */
  by: 'closing' | 'waiver';
  note?: string;
}

export interface Report {
  cases: ReportCase[];
  counts: Record<Mark, number> & { waived: number; unseen: number };
  unchangeable: Unchangeable[];
  /** Over everything that is reported, from the first check to now. */
  progress: Progress;
  /** Newest month first. */
  months: [string, Progress][];
}

/** 系统里改不了. */
const unchangeable = 'cannot-be-changed';
const marks: readonly Mark[] = ['wrong', 'missing', 'doubt'];

/** Of one case, or of every case with anything to tell. */
export function buildReport(rows: ReportRows, only?: string): Report {
  const concerned = <T extends { caseNumber: string }>(all: T[]) =>
    only === undefined ? all : all.filter(({ caseNumber }) => caseNumber === only);
  const findings = Map.groupBy(concerned(rows.findings), ({ caseNumber }) => caseNumber);
  const closings = Map.groupBy(concerned(rows.closings), ({ caseNumber }) => caseNumber);
  const waivers = new Map(rows.waivers.map((waiver) => [waiver.id, waiver]));
  const cases = concerned(rows.cases)
    .map((stored) => {
      const { caseNumber } = stored;
      return reportCase(stored, findings.get(caseNumber) ?? [], closings.get(caseNumber) ?? [], waivers);
    })
    .filter((one) => only !== undefined || one.open.length + one.waived.length + one.closings.length > 0)
    .sort(byUrgency);
  const runs = concerned(rows.runs);
  return {
    cases,
    counts: countsOf(cases),
    unchangeable: cases.flatMap((one) => unchangeableOf(one, findings.get(one.caseNumber) ?? [])),
    progress: progressOfCases(runs),
    months: [...progressByMonth(runs)].reverse(),
  };
}

function reportCase(
  { caseNumber, facts, unseen }: StoredCase,
  findings: StoredFinding[],
  closings: Closing[],
  waivers: Map<string, Waiver>,
): ReportCase {
  const entries = findings.toSorted(byMarkThenFacet);
  return {
    caseNumber,
    className: classLabel(typeOf(caseNumber)),
    judge: facts.judge ?? undefined,
    deadlineOn: facts.deadlineOn ?? undefined,
    closedOn: facts.closedOn ?? undefined,
    open: entries.filter(({ state }) => state === 'open').map(entryOf),
    waived: entries
      .filter(({ state }) => state === 'waived')
      .map((row) => ({ ...entryOf(row), waiver: waivers.get(row.waivedBy ?? '') })),
    unseen,
    closings,
  };
}

function entryOf(row: StoredFinding): ReportEntry {
  const { id, facet, field, subjectLabel, message, repair, note, firstSeenAt } = row;
  return { id, mark: markOf(row), facet, field, who: subjectLabel, message, repair, note, firstSeenAt };
}

/** Each finding once, by the reason that was given last; what has been repaired since is no longer told. */
function unchangeableOf({ caseNumber, waived, closings }: ReportCase, findings: StoredFinding[]): Unchangeable[] {
  const told = new Map<string, Unchangeable>();
  for (const entry of waived) {
    const { waiver } = entry;
    if (waiver?.reason !== unchangeable) continue;
    told.set(entry.id, { caseNumber, entry, at: waiver.at, by: 'waiver', note: waiver.note ?? entry.note });
  }
  for (const { reason, note, at, findings: ids } of closings) {
    if (reason !== unchangeable) continue;
    for (const row of findings.filter(({ id, state }) => ids.includes(id) && state !== 'fixed')) {
      if ((told.get(row.id)?.at ?? '') > at) continue;
      told.set(row.id, { caseNumber, entry: entryOf(row), at, by: 'closing', note: note ?? row.note });
    }
  }
  return [...told.values()];
}

function countsOf(cases: ReportCase[]): Report['counts'] {
  const open = cases.flatMap((one) => one.open);
  const count = (mark: Mark) => open.filter((entry) => entry.mark === mark).length;
  return {
    wrong: count('wrong'),
    missing: count('missing'),
    doubt: count('doubt'),
    waived: cases.reduce((all, { waived }) => all + waived.length, 0),
    unseen: cases.reduce((all, { unseen }) => all + unseen.length, 0),
  };
}

function progressOfCases(runs: Run[]): Progress {
  const parts = [...Map.groupBy(runs, ({ caseNumber }) => caseNumber).values()].map(progressOfCase);
  const sum = (pick: (part: Progress) => number) => parts.reduce((all, part) => all + pick(part), 0);
  const total = sum((part) => part.total);
  const fixed = sum((part) => part.fixed);
  return {
    total,
    fixed,
    added: sum((part) => part.added),
    remaining: sum((part) => part.remaining),
    rate: total === 0 ? null : { numerator: fixed, denominator: total },
  };
}

function byMarkThenFacet(a: StoredFinding, b: StoredFinding): number {
  const mark = marks.indexOf(markOf(a)) - marks.indexOf(markOf(b));
  return mark || facets.indexOf(a.facet) - facets.indexOf(b.facet) || a.id.localeCompare(b.id, 'zh');
}

/** Pending first, nearest deadline first; closed ones after, latest closing first. */
function byUrgency(a: ReportCase, b: ReportCase): number {
  const closed = Number(a.closedOn !== undefined) - Number(b.closedOn !== undefined);
  if (closed !== 0) return closed;
  const days = a.closedOn
    ? (b.closedOn ?? '').localeCompare(a.closedOn)
    : (a.deadlineOn ?? '9999').localeCompare(b.deadlineOn ?? '9999');
  return days || a.caseNumber.localeCompare(b.caseNumber, 'zh', { numeric: true });
}
