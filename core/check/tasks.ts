// 本周最该做的十件事: what moves a deadline or a target most, as data; the words stand in the interface.

import { addDays, type Day } from '../case/day';
import type { LedgerCase } from '../case/ledger';
import type { Card } from '../measure/card';
import { drill } from '../measure/drill';
import { gap } from '../measure/gap';
import type { Manual } from '../measure/manual';
import { rowsOf } from '../measure/planes';
import { selected, tableFor } from '../measure/selection';
import { countedRows, type Scope } from '../measure/tables';
import { isPending } from './dues';

/** `due` is the day by which it counts; `indicators` are those that it moves. */
export type Task = { due?: Day; indicators: number[] } & (
  | { do: 'repair-and-close' | 'repair'; caseNumber: string; items: number }
  | { do: 'close' | 'clear'; caseNumber: string }
  | { do: 'close-more'; count: number; of: number; indicator: string }
  | { do: 'see'; count: number; caseNumber: string; indicator: string }
  | { do: 'fill'; items: string[]; indicator: string }
);

export interface TaskInput {
  scope: Scope;
  manual: Manual;
  cards: Card[];
  /** Open errors by 案号. */
  open: Map<string, number>;
}

const tasksShown = 10;
/** A deadline nearer than this comes before every target. */
const pressing = 14;
/** Of one kind, so that one indicator does not fill the list. */
const most = 4;
/** More uncertain cases than a person opens in a week need an import, not a task. */
const seeable = 20;

/** Indicators 11 and 14: a case with an open error is missing from both. */
const repaired = [11, 14];

/** What is due soon first, by day; then by what it moves. */
export function tasksOf(input: TaskInput): Task[] {
  const own = ownCases(input.scope);
  const due = dueTasks(own, input);
  const named = new Set(due.flatMap((task) => ('caseNumber' in task ? [task.caseNumber] : [])));
  const others = [
    ...clearings(input),
    ...closings(own, input),
    ...repairs(own, input),
    ...sights(input),
    ...fills(input),
  ];
  const rest = others.filter((task) => !('caseNumber' in task && named.has(task.caseNumber)) || task.do === 'see');
  return [...due, ...rest].slice(0, tasksShown);
}

function ownCases(scope: Scope): LedgerCase[] {
  const table = tableFor('cases', scope);
  return rowsOf(countedRows(table, scope).yes).map((row) => table.rows[row] as LedgerCase);
}

function dueTasks(own: LedgerCase[], { scope: { asOf }, open }: TaskInput): Task[] {
  const last = addDays(asOf, pressing);
  return own
    .flatMap((row): (Task & { due: Day })[] => {
      const { caseNumber, deadlineOn } = row;
      if (!deadlineOn || deadlineOn > last || !isPending(row, asOf)) return [];
      const items = open.get(caseNumber) ?? 0;
      return items > 0
        ? [{ do: 'repair-and-close', caseNumber, items, due: deadlineOn, indicators: repaired }]
        : [{ do: 'close', caseNumber, due: deadlineOn, indicators: [2] }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Rows of a step of the manual that should be none by a day of this year. */
function clearings({ scope, manual }: TaskInput): Task[] {
  return indicatorsOf(manual).flatMap(({ number, target }): Task[] => {
    if (target.kind !== 'zeroBy') return [];
    const step = target.steps.find(({ by }) => scope.asOf.slice(5) <= by);
    if (step?.of.records !== 'cases') return [];
    const { rows } = tableFor('cases', scope);
    return rowsOf(selected(step.of, scope).yes)
      .map((row) => rows[row] as LedgerCase)
      .sort((a, b) => ((a.filedOn ?? '') < (b.filedOn ?? '') ? -1 : 1))
      .slice(0, most)
      .map(({ caseNumber }) => ({
        do: 'clear',
        caseNumber,
        due: `${scope.asOf.slice(0, 4)}-${step.by}`,
        indicators: [number],
      }));
  });
}

/** The monthly floor: how many closings are left, out of how many pending. */
function closings(own: LedgerCase[], { scope, manual }: TaskInput): Task[] {
  return indicatorsOf(manual).flatMap(({ id, number, target, indicator }): Task[] => {
    if (target.kind !== 'monthlyFloor') return [];
    const { closing: count, floor } = gap(indicator, scope) ?? {};
    const of = own.filter((row) => isPending(row, scope.asOf)).length;
    if (!count || !floor || count > of) return [];
    return [{ do: 'close-more', count, of, due: floor.by, indicators: [number], indicator: id }];
  });
}

/** Closed cases with open errors, as long as 11 or 14 is missed; fewest entries first. */
function repairs(own: LedgerCase[], { scope, cards, open }: TaskInput): Task[] {
  const missed = cards.filter(({ number, light }) => repaired.includes(number) && light === 'missed');
  if (missed.length === 0) return [];
  return own
    .flatMap((row): (Task & { items: number })[] => {
      const items = open.get(row.caseNumber) ?? 0;
      if (items === 0 || isPending(row, scope.asOf)) return [];
      return [{ do: 'repair', caseNumber: row.caseNumber, items, indicators: missed.map(({ number }) => number) }];
    })
    .sort((a, b) => a.items - b.items)
    .slice(0, most);
}

/** Undecided indicators that a few looks would decide; one look often serves several. */
function sights(input: TaskInput): Task[] {
  const byCase = Map.groupBy(sightsOf(input), ({ caseNumber }) => caseNumber);
  return [...byCase.values()].map((same) => ({
    ...(same[0] as Sight),
    count: Math.max(...same.map(({ count }) => count)),
    indicators: same.flatMap(({ indicators }) => indicators),
  }));
}

type Sight = Extract<Task, { do: 'see' }>;

function sightsOf({ scope, manual, cards }: TaskInput): Sight[] {
  return cards.flatMap((card): Sight[] => {
    const indicator = manual.indicators[card.id];
    if (!indicator || card.light !== 'undecided' || card.value.uncertain > seeable) return [];
    const first = drill(indicator, scope).uncertain.find(({ records }) => records === 'cases');
    if (!first) return [];
    const { id, number, value } = card;
    return [{ do: 'see', count: value.uncertain, caseNumber: first.key, indicator: id, indicators: [number] }];
  });
}

function fills({ cards }: TaskInput): Task[] {
  return cards.flatMap(({ id, number, light, value }): Task[] =>
    light === 'figure-missing' ? [{ do: 'fill', items: value.missing, indicator: id, indicators: [number] }] : [],
  );
}

function indicatorsOf({ indicators }: Manual) {
  return Object.entries(indicators).map(([id, indicator]) => ({
    id,
    number: Number.parseInt(id, 10),
    target: indicator.target,
    indicator,
  }));
}
