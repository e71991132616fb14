// 我的指标: the cards as of a day, and the cases behind each number.

import type { CaseClass } from '../case/case-class';
import type { Day } from '../case/day';
import type { Ledger, LedgerCase } from '../case/ledger';
import { manual2022 } from '../manuals/manual-2022';
import { type Card, cards } from '../measure/card';
import { type Drilled, drill } from '../measure/drill';
import { type Manual, manualFor } from '../measure/manual';
import { rowsOf } from '../measure/planes';
import type { Table } from '../measure/table';
import { countedRows, type Scope } from '../measure/tables';
import type { Database } from '../store/database';
import { keepFigures } from '../store/kept-figures';
import { everyRow } from '../store/shelves';
import { type Due, duesOf, isPending } from './dues';
import { freshScope, keptScope } from './kept-scope';
import { type Task, tasksOf } from './tasks';

/** What is kept of it is read by its shape: see kept-figures.ts of the store. */
export interface Figures {
  asOf: Day;
  /** `2022 年指标` */
  manual: string;
  manualEn: string;
  /** Titles by number. */
  chapters: Manual['chapters'];
  chaptersEn: Manual['chaptersEn'];
  /** Own names; empty = every case seen counts. */
  judges: string[];
  /** Cases known here, and the latest look at any of them. */
  cases: number;
  seenAt?: string;
  cards: Card[];
  /** What falls due in the two weeks from the as-of date. */
  dues: Due[];
  /** Pending cases whose 审限 has passed. */
  overdue: string[];
  tasks: Task[];
}

/** A row behind a number, with what a person knows a case by. */
export interface FigureRow {
  /** 案号 of a case, 编号 of other records. */
  key: string;
  isCase: boolean;
  cause?: string;
  filedOn?: Day;
  closedOn?: Day;
  closingMode?: string;
  /** Why it is in this list: entries unseen, or the condition that is not met. */
  why?: string;
}

export interface FigureRows {
  numerator: FigureRow[];
  denominatorOnly: FigureRow[];
  uncertain: FigureRow[];
  leftOut: FigureRow[];
}

/** `caseClass` leaves only cases of that class. */
export async function figures(db: Database, asOf: Day, caseClass?: CaseClass): Promise<Figures> {
  const [{ scope, judges, seenAt }, open] = await Promise.all([freshScope(db, asOf, caseClass), openErrors(db)]);
  const manual = manualOf(asOf);
  const all = cards(manual.indicators, scope);
  const own = ownRows(scope);
  return {
    asOf,
    manual: manual.title,
    manualEn: manual.en,
    chapters: manual.chapters,
    chaptersEn: manual.chaptersEn,
    judges,
    cases: scope.ledger.tables.cases.rows.length,
    seenAt,
    cards: all,
    dues: duesOf(own, manual, asOf),
    overdue: own.cases.filter((row) => row.deadlineOn && row.deadlineOn < asOf && isPending(row, asOf)).map(numberOf),
    tasks: tasksOf({ scope, manual, cards: all, open }),
  };
}

/** Counts anew and keeps the answer for the next opening; a store that takes nothing keeps nothing. */
export async function figuresKept(db: Database, asOf: Day, caseClass: CaseClass | undefined, at: string) {
  const found = await figures(db, asOf, caseClass);
  keepFigures(db, { asOf, caseClass }, found, at).catch((cause: unknown) =>
    console.warn('caselint: figures not kept', cause instanceof Error ? cause.name : 'unknown'),
  );
  return found;
}

export interface RowSelection {
  /** Letter of a second value. */
  second?: string;
  caseClass?: CaseClass;
}

/** Undefined for an indicator that the manual of the year has not. */
export async function figureRows(
  db: Database,
  id: string,
  asOf: Day,
  { second, caseClass }: RowSelection = {},
): Promise<FigureRows | undefined> {
  const indicator = manualOf(asOf).indicators[id];
  if (!indicator) return undefined;
  const { scope } = await keptScope(db, asOf, caseClass);
  const rows = drill(indicator, scope, second);
  const shown = (at: Drilled, why?: string) => figureRow(at, scope, why);
  return {
    numerator: rows.numerator.map((at) => shown(at)),
    denominatorOnly: rows.denominatorOnly.map((at) => shown(at)),
    uncertain: rows.uncertain.map((at) => shown(at, at.unseen.join('、'))),
    leftOut: rows.leftOut.map((at) => shown(at, at.reason)),
  };
}

async function openErrors(db: Database): Promise<Map<string, number>> {
  const rows = await everyRow(db, 'findings');
  const errors = Map.groupBy(
    rows.filter(({ state, severity }) => state === 'open' && severity === 'error'),
    ({ caseNumber }) => caseNumber,
  );
  return new Map([...errors].map(([caseNumber, of]) => [caseNumber, of.length]));
}

function ownRows(scope: Scope): Pick<Ledger, 'cases' | 'payments'> {
  const { cases, payments } = scope.ledger.tables;
  const own = <T>(table: { rows: readonly T[] }, counted: number[]) => counted.map((row) => table.rows[row] as T);
  return {
    cases: own(cases, rowsOf(countedRows(cases as Table, scope).yes)),
    payments: own(payments, rowsOf(countedRows(payments as Table, scope).yes)),
  };
}

function numberOf({ caseNumber }: LedgerCase): string {
  return caseNumber;
}

function figureRow(at: Drilled, scope: Scope, why?: string): FigureRow {
  if (at.records !== 'cases') return { key: at.key, isCase: false, why };
  const row = scope.ledger.tables.cases.rows[at.row] as LedgerCase;
  return {
    key: at.key,
    isCase: true,
    cause: row.cause ?? undefined,
    filedOn: row.filedOn ?? undefined,
    closedOn: row.closedOn ?? undefined,
    closingMode: row.closingMode?.join('、'),
    why,
  };
}

export function manualOf(asOf: Day) {
  return manualFor([manual2022], Number(asOf.slice(0, 4))) ?? manual2022;
}
