// Before and after: how many findings there were, how many were repaired, came new and remain.

import type { Run } from '../store/database';

export interface Progress {
  /** Open at the start of the period and added in it. */
  total: number;
  fixed: number;
  /** Added in the period. */
  added: number;
  /** Open at the end of the period. */
  remaining: number;
  /** 修补率: fixed ÷ total; null where there was nothing to repair. */
  rate: { numerator: number; denominator: number } | null;
}

/** Over all runs of one case. */
export function progressOfCase(runs: readonly Run[]): Progress {
  return progress(inOrder(runs), undefined);
}

/** By month (2022-06), over all cases. A case that is not looked at in a month stays as it was. */
export function progressByMonth(runs: readonly Run[]): Map<string, Progress> {
  const months = [...new Set(runs.map(({ at }) => at.slice(0, 7)))].sort();
  const byCase = [...Map.groupBy(inOrder(runs), ({ caseNumber }) => caseNumber).values()];
  return new Map(months.map((month) => [month, sum(byCase.map((own) => ofMonth(own, month)))]));
}

function ofMonth(own: Run[], month: string): Progress {
  const before = own.findLast(({ at }) => at.slice(0, 7) < month);
  return progress(
    own.filter(({ at }) => at.slice(0, 7) === month),
    before,
  );
}

function progress(runs: readonly Run[], before: Run | undefined): Progress {
  const start = openAfter(before);
  const added = runs.reduce((all, run) => all + run.added, 0);
  const fixed = runs.reduce((all, run) => all + run.fixed, 0);
  return withRate({ total: start + added, fixed, added, remaining: openAfter(runs.at(-1) ?? before) });
}

/** What was waived is told, not repaired: it still counts as remaining. */
function openAfter(run: Run | undefined): number {
  return (run?.remaining ?? 0) + (run?.waived ?? 0);
}

function sum(parts: Progress[]): Progress {
  const add = (pick: (part: Progress) => number) => parts.reduce((all, part) => all + pick(part), 0);
  return withRate({
    total: add(({ total }) => total),
    fixed: add(({ fixed }) => fixed),
    added: add(({ added }) => added),
    remaining: add(({ remaining }) => remaining),
  });
}

function withRate(counts: Omit<Progress, 'rate'>): Progress {
  return { ...counts, rate: counts.total === 0 ? null : { numerator: counts.fixed, denominator: counts.total } };
}

function inOrder(runs: readonly Run[]): Run[] {
  return [...runs].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id));
}
