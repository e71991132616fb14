import { describe, expect, it } from 'vitest';
import type { LedgerCase } from '../../core/case/ledger';
import { numberAt, sumOver, unseenNumbers } from '../../core/measure/amounts';
import { toText } from '../../core/measure/fraction';
import { allBits, planesOf, rowsOf } from '../../core/measure/planes';
import { tableOf } from '../../core/measure/table';

function sumOf(...amounts: (number | null | undefined)[]): string {
  const rows = amounts.map((recoveredAmount, i): LedgerCase => ({ caseNumber: `${i}`, recoveredAmount }));
  return toText(sumOver(tableOf('cases', rows), 'recoveredAmount', planesOf(allBits(rows.length))));
}

describe('sums', () => {
  it('are exact where floats are not', () => {
    expect(sumOf(0.1, 0.2)).toBe('30/100');
    expect(sumOf(1.005, 2)).toBe('3005/1000');
    expect(sumOf(0.1, null, undefined)).toBe('10/100');
    expect(sumOf()).toBe('0/1');
  });

  it('are exact beyond what a float counts', () => {
    const much = Array.from({ length: 2000 }, () => 70_368_744_177.66);
    expect(sumOf(...much, 0.01)).toBe(`${7_036_874_417_766n * 2000n + 1n}/100`);
    expect(sumOf(...much.map((value) => -value))).toBe(`${-7_036_874_417_766n * 2000n}/100`);
    expect(sumOf(Number.MAX_SAFE_INTEGER, 2)).toBe('9007199254740993/1');
    expect(sumOf(0.000001, 1)).toBe('1000001/1000000');
  });
});

it('unseen numbers are told, and no zero', () => {
  const rows: LedgerCase[] = [
    { caseNumber: '1', recoveredAmount: null },
    { caseNumber: '2' },
    { caseNumber: '3', recoveredAmount: 2.5 },
  ];
  const table = tableOf('cases', rows);
  const unseen = unseenNumbers(table, 'recoveredAmount', planesOf(allBits(3)));
  expect(unseen && rowsOf(unseen)).toEqual([1]);
  expect([0, 1, 2].map((row) => numberAt(table, 'recoveredAmount', row))).toEqual([
    { n: 0n, d: 1n },
    undefined,
    { n: 25n, d: 10n },
  ]);
  expect(unseenNumbers(tableOf('cases', rows.slice(2)), 'recoveredAmount', planesOf(allBits(1)))).toBeUndefined();
});
