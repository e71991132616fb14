// The calendar: what falls due within two weeks of a day.

import { isFirstInstance, typeOf } from '../case/case-class';
import { addDays, addMonths, type Day } from '../case/day';
import type { Ledger, LedgerCase } from '../case/ledger';
import type { Manual } from '../measure/manual';
import { monthEnd } from '../measure/moments';

/**
 * `deadline` 审限 · `hearing` 开庭 · `limit` an extension or deduction ends · `old` a case passes one or two years ·
 * `payment` money held reaches 15 or 30 days · `floor` and `zero` steps of the manual.
 */
export type DueKind = 'deadline' | 'hearing' | 'limit' | 'old' | 'payment' | 'floor' | 'zero';

export interface Due {
  on: Day;
  kind: DueKind;
  /** 案号 of the cases it is about; empty for steps of the manual. */
  cases: string[];
  /** 15 or 30 days, 1 or 2 years, 55 %. */
  amount?: number;
}

export const daysShown = 14;

/** Payments stand in their own list, those read from case pages included. Ordered by day, then by kind in the order above. */
export function duesOf(ledger: Pick<Ledger, 'cases' | 'payments'>, manual: Manual, asOf: Day): Due[] {
  const last = addDays(asOf, daysShown - 1);
  const all = [
    ...ledger.cases.flatMap((row) => duesOfCase(row, asOf)),
    ...(ledger.payments ?? []).flatMap((row) => duesOfPayment(row, row.caseNumber ?? row.key)),
    ...stepsOf(manual, asOf),
  ];
  return gathered(all.filter(({ on }) => on >= asOf && on <= last));
}

/** Filed, and not known to be closed by then. */
export function isPending(row: LedgerCase, asOf: Day): boolean {
  return !(row.closedOn && row.closedOn <= asOf) && !(row.filedOn && row.filedOn > asOf);
}

function duesOfCase(row: LedgerCase, asOf: Day): Due[] {
  const hearings = [...(row.hearings ?? []).map(({ date }) => date?.slice(0, 10)), ...(row.hearingDays ?? [])];
  const dues = [...new Set(hearings)].map((on) => due('hearing', on, row));
  if (!isPending(row, asOf)) return dues.flat();
  const limits = (row.limits ?? []).flatMap(({ to }) => due('limit', to, row));
  return [...due('deadline', row.deadlineOn, row), ...dues.flat(), ...limits, ...ages(row)];
}

/** 长期未结 begins the day after; the anniversary itself is the last day in time. */
function ages(row: LedgerCase): Due[] {
  const { filedOn } = row;
  const counted = isFirstInstance(typeOf(row.caseNumber)) && row.excludedFromLongPending !== true;
  if (!filedOn || !counted) return [];
  return [1, 2].flatMap((years) => due('old', addMonths(filedOn, 12 * years), row, years));
}

interface HeldMoney {
  arrivedOn?: Day | null;
  paidOn?: Day | null;
  delayApprovedOn?: Day | null;
}

function duesOfPayment({ arrivedOn, paidOn, delayApprovedOn }: HeldMoney, of: string): Due[] {
  if (!arrivedOn || paidOn || delayApprovedOn) return [];
  return [15, 30].map((days) => ({ on: addDays(arrivedOn, days), kind: 'payment', cases: [of], amount: days }));
}

function due(kind: DueKind, on: Day | null | undefined, row: LedgerCase, amount?: number): Due[] {
  return on ? [{ on, kind, cases: [row.caseNumber], ...(amount && { amount }) }] : [];
}

function stepsOf(manual: Manual, asOf: Day): Due[] {
  const year = Number(asOf.slice(0, 4));
  return Object.values(manual.indicators).flatMap(({ target }): Due[] => {
    if (target.kind === 'zeroBy')
      return target.steps.map(({ by }) => ({ on: `${year}-${by}`, kind: 'zero', cases: [] }));
    if (target.kind !== 'monthlyFloor') return [];
    return Object.entries(target.floors).map(([month, share]) => {
      const [n, d] = share.split('/').map(Number) as [number, number];
      return { on: monthEnd(year, Number(month)), kind: 'floor', cases: [], amount: Math.round((100 * n) / d) };
    });
  });
}

const kinds: DueKind[] = ['deadline', 'hearing', 'limit', 'old', 'payment', 'floor', 'zero'];

/** One line for each day, kind and amount. */
function gathered(dues: Due[]): Due[] {
  const lines = Map.groupBy(dues, ({ on, kind, amount }) => `${on} ${kinds.indexOf(kind)} ${amount ?? ''}`);
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => ({ ...(same[0] as Due), cases: same.flatMap(({ cases }) => cases) }));
}
