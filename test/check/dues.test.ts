import { describe, expect, it } from 'vitest';
import type { LedgerCase } from '../../core/case/ledger';
import { duesOf, isPending } from '../../core/check/dues';
import { manual2022 } from '../../core/manuals/manual-2022';

// Invented cases.
const row = (number: number, facts: Partial<LedgerCase> = {}): LedgerCase => ({
  caseNumber: `（2022）内2299民初${number}号`,
  ...facts,
});
const dues = (cases: LedgerCase[], payments: { key: string; arrivedOn: string; paidOn?: string }[] = []) =>
  duesOf({ cases, payments }, { ...manual2022, indicators: {} }, '2022-06-20').map(
    ({ on, kind, cases: of, amount }) => [on.slice(5), kind, of.length, amount],
  );

describe('duesOf', () => {
  it('shows two weeks, today included, and nothing before or after', () => {
    const cases = ['2022-06-19', '2022-06-20', '2022-07-03', '2022-07-04'].map((deadlineOn, i) =>
      row(i, { deadlineOn }),
    );
    expect(dues(cases)).toEqual([
      ['06-20', 'deadline', 1, undefined],
      ['07-03', 'deadline', 1, undefined],
    ]);
  });

  it('gathers the cases of a day, deadlines before hearings', () => {
    const cases = [
      row(1, { deadlineOn: '2022-06-23', hearings: [{ key: 'hearing:1', date: '2022-06-23T09:00' }] }),
      row(2, { deadlineOn: '2022-06-23' }),
    ];
    expect(dues(cases)).toEqual([
      ['06-23', 'deadline', 2, undefined],
      ['06-23', 'hearing', 1, undefined],
    ]);
  });

  it('keeps the hearing of a closed case but not its deadline', () => {
    const closed = { closedOn: '2022-06-01', deadlineOn: '2022-06-23', hearingDays: ['2022-06-23'] };
    expect(dues([row(1, closed)])).toEqual([['06-23', 'hearing', 1, undefined]]);
  });

  it('tells when a case passes one or two years, unless it is taken out', () => {
    const cases = [
      row(1, { filedOn: '2021-06-25' }),
      row(2, { filedOn: '2020-06-25' }),
      row(3, { filedOn: '2021-06-25', excludedFromLongPending: true }),
    ];
    expect(dues(cases)).toEqual([
      ['06-25', 'old', 1, 1],
      ['06-25', 'old', 1, 2],
    ]);
  });

  it('tells 15 and 30 days of money still held', () => {
    const payments = [
      { key: '1', arrivedOn: '2022-06-10' },
      { key: '2', arrivedOn: '2022-05-25' },
      { key: '3', arrivedOn: '2022-06-10', paidOn: '2022-06-12' },
    ];
    expect(dues([], payments)).toEqual([
      ['06-24', 'payment', 1, 30],
      ['06-25', 'payment', 1, 15],
    ]);
  });

  it('puts the steps of the manual on their days', () => {
    const steps = duesOf({ cases: [] }, manual2022, '2022-06-20').map(({ on, kind, amount }) => [on, kind, amount]);
    expect(steps).toContainEqual(['2022-06-30', 'floor', 55]);
    expect(steps).toContainEqual(['2022-06-30', 'zero', undefined]);
  });
});

describe('isPending', () => {
  it('goes by what had happened on the day', () => {
    expect(isPending(row(1, { filedOn: '2022-01-04', closedOn: '2022-06-21' }), '2022-06-20')).toBe(true);
    expect(isPending(row(1, { closedOn: '2022-06-20' }), '2022-06-20')).toBe(false);
    expect(isPending(row(1, { filedOn: '2022-06-21' }), '2022-06-20')).toBe(false);
    expect(isPending(row(1), '2022-06-20')).toBe(true);
  });
});
