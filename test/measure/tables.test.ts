// Which rows count, and how lists hang together. All rows invented.

import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../core/case/ledger';
import closed from '../../core/manuals/2022/01-cases-closed';
import petitions from '../../core/manuals/2022/27-petitions-resolved';
import money from '../../core/manuals/2022/32-money-overdue';
import nodes from '../../core/manuals/2022/33-nodes-overdue';
import { evaluate } from '../../core/measure/evaluate';
import { exampleLedger } from '../../core/measure/example';
import { prepare, scopeOf, type Whose } from '../../core/measure/tables';

const done = { closedOn: '2022-05-10' };
const overdue = { arrivedOn: '2022-02-01', paidOn: null, delayApprovedOn: null };

const ledger = exampleLedger({
  cases: [
    { ...done, caseNumber: '（2022）内2299民初1号', judge: '林晓岚' },
    { ...done, caseNumber: '（2022）内2299刑初2号', judge: '乌云' },
    { ...done, caseNumber: '（2022）内2299民初3号', judge: null },
    { ...done, caseNumber: '（2022）内2299民初4号' },
    { ...done, caseNumber: '（2022）内2299诉前调5号', judge: '林晓岚' },
    { ...done, caseNumber: '（2022）内2299执6号', judge: '林晓岚' },
    { ...done, caseNumber: '不是案号', judge: '林晓岚' },
  ],
  payments: [
    { ...overdue, caseNumber: '（2022）内2299执6号' },
    { ...overdue, caseNumber: '（2022）内2299刑初2号' },
    { ...overdue, caseNumber: '（2022）内2299执99号' },
  ],
  petitions: [{ assignedOn: '2022-03-01', resolved: true }],
});

function counted(indicator: typeof closed, whose: Whose, of: Ledger = ledger): number {
  return evaluate(indicator, scopeOf(prepare(of), '2022-06-30', whose)).numerator;
}

describe('own rows', () => {
  it('are those of the names, and those without a column 承办人', () => {
    expect(counted(closed, {})).toBe(6);
    expect(counted(closed, { judges: ['林晓岚'] })).toBe(4);
    expect(counted(closed, { judges: ['林晓岚', '乌云'] })).toBe(5);
    expect(counted(closed, { judges: [] })).toBe(1);
  });

  it('of 案款 follow their case', () => {
    expect(counted(money, {})).toBe(3);
    expect(counted(money, { judges: ['林晓岚'] })).toBe(2);
    expect(counted(money, { judges: ['乌云'] })).toBe(2);
    // The very first case of the ledger is as good as any
    const first = exampleLedger({
      cases: [{ type: '执', caseNumber: '（2022）内2299执6号', judge: '林晓岚' }],
      payments: [{ ...overdue, caseNumber: '（2022）内2299执6号' }],
    });
    expect(['林晓岚', '乌云'].map((name) => counted(money, { judges: [name] }, first))).toEqual([1, 0]);
    expect((['enforcement', 'civil'] as const).map((caseClass) => counted(money, { caseClass }, first))).toEqual([
      1, 0,
    ]);
  });

  it('of other lists are all', () => {
    expect(counted(petitions, { judges: ['白杨'] })).toBe(1);
  });
});

describe('a class of cases', () => {
  it('counts alone', () => {
    expect(counted(closed, { caseClass: 'civil' })).toBe(3);
    expect(counted(closed, { caseClass: 'criminal' })).toBe(1);
    expect(counted(closed, { caseClass: 'enforcement', judges: ['林晓岚'] })).toBe(1);
    expect(counted(money, { caseClass: 'enforcement' })).toBe(1);
  });
});

describe('payments', () => {
  const late = { type: '执', filedOn: '2022-01-10', noticeOn: '2022-01-11', inquiryOn: '2022-01-11', closedOn: null };
  const one = { ...late, caseNumber: '（2022）内2299执1号' };
  const payment = { key: 'k1', ...overdue };

  it('that stand with their case count once beside the list', () => {
    const cases = [{ ...one, payments: [payment, { ...payment, key: 'k2' }] }];
    const listed = [{ ...payment, caseNumber: one.caseNumber }];
    expect(counted(money, {}, exampleLedger({ cases, payments: listed }))).toBe(2);
    expect(counted(nodes, {}, exampleLedger({ cases, payments: listed }))).toBe(1);
    expect(counted(money, {}, exampleLedger({ cases }))).toBe(2);
  });

  it('are unknown for a case whose list was not seen, or not seen whole', () => {
    const uncertain = (ledger: Ledger) => evaluate(nodes, scopeOf(prepare(ledger), '2022-06-30')).uncertain;
    expect(uncertain(exampleLedger({ cases: [one] }))).toBe(1);
    expect(uncertain(exampleLedger({ cases: [{ ...one, payments: [] }] }))).toBe(0);
    expect(uncertain(exampleLedger({ cases: [{ ...one, payments: [] }, late] }))).toBe(1);
    expect(uncertain(exampleLedger({ cases: [one], payments: [] }))).toBe(0);
    expect(uncertain(exampleLedger({ cases: [{ ...one, incomplete: ['payments'] }], payments: [] }))).toBe(1);
  });
});

it('types side by side keep every case', () => {
  const { tables, rowOf } = prepare(ledger);
  expect(tables.cases.rows).toHaveLength(7);
  expect([...rowOf.keys()].sort()).toEqual(ledger.cases.map(({ caseNumber }) => caseNumber).sort());
});
