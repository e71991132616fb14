// 延长审限天数 and 扣除审限天数 of 案件 beside the sum over 审限变更: the list counts, a difference is told.

import { daysBetween } from '../case/day';
import type { Limit } from '../case/facts';
import type { ImportPlan, PlannedCase } from './plan';
import { columnLetters } from './read-rows';

const kinds = [
  ['extendedDays', '延长'],
  ['deductedDays', '扣除'],
] as const;

/** Adds a problem for each cell that disagrees with the list of its case. */
export function tellLimitDays(plan: ImportPlan): void {
  const lists = new Map<string, Limit[]>();
  for (const { caseNumber, facts } of plan.cases)
    if (facts.limits) lists.set(caseNumber, [...(lists.get(caseNumber) ?? []), ...facts.limits]);
  if (lists.size === 0) return;
  for (const planned of plan.cases) {
    const list = lists.get(planned.caseNumber);
    for (const [field, kind] of list ? kinds : []) {
      const told = planned.facts[field];
      const sum = sumOf(list ?? [], kind);
      if (typeof told === 'number' && sum !== undefined && told !== sum) tell(plan, planned, field, kind, sum);
    }
  }
}

/** Undefined where the days of a change were not seen. */
function sumOf(list: readonly Limit[], kind: string): number | undefined {
  let sum = 0;
  for (const change of list) {
    if (change.kind !== kind) continue;
    const days = change.days ?? (change.from && change.to ? daysBetween(change.from, change.to) : change.days);
    if (days === undefined) return undefined;
    sum += days ?? 0;
  }
  return sum;
}

function tell(
  plan: ImportPlan,
  { caseNumber, table, row, facts }: PlannedCase,
  field: (typeof kinds)[number][0],
  kind: string,
  sum: number,
): void {
  const told = plan.tables[table];
  const column = told?.columns.find((one) => one.field === field);
  if (!told || !column) return;
  const { file, sheet } = told;
  const cell = `${columnLetters(column.at)}${row}`;
  const message = `${cell}（${column.header}）是 ${facts[field] ?? 0} 天，审限变更里${kind}合计 ${sum} 天，按审限变更计算；请核对办案系统`;
  plan.problems.push({ file, sheet, row, column: column.header, cell, code: 'disagrees', message, caseNumber, field });
  plan.problemCount++;
}
