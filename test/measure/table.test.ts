// What is asked of a table that it does not hold is a mistake of the definition, and is told by name. All rows invented.

import { expect, it } from 'vitest';
import type { LedgerCase } from '../../core/case/ledger';
import progress from '../../core/manuals/2022/02-closing-progress';
import { sumOver } from '../../core/measure/amounts';
import { targetWords } from '../../core/measure/card-words';
import { measureOf } from '../../core/measure/evaluate';
import { labelOf } from '../../core/measure/fields';
import { compare } from '../../core/measure/fraction';
import { allBits, planesOf } from '../../core/measure/planes';
import type { Selection } from '../../core/measure/predicate';
import { dayColumn, fieldOf, notAfter, tableOf } from '../../core/measure/table';
import { prepare, scopeOf } from '../../core/measure/tables';
import { bestToClose, closingToday } from '../../core/measure/what-if';

const rows: LedgerCase[] = [
  { caseNumber: '（2022）内2299民初1号', closedOn: '2022-05-10', recoveredAmount: 1e-12 },
  { caseNumber: '（2022）内2299民初2号', closedOn: null, recoveredAmount: null },
  { caseNumber: '（2022）内2299民初3号', recoveredAmount: 70_368_744_177.5 },
];
const table = tableOf('cases', rows);

it('an entry that does not exist, or is of another kind', () => {
  expect(() => fieldOf(table, 'nothing')).toThrow('no entry nothing in cases');
  expect(() => sumOver(table, 'closedOn', planesOf(allBits(3)))).toThrow('closedOn is no number');
  expect(() => dayColumn(table, 'recoveredAmount')).toThrow('实际到位金额 is no day');
  expect(labelOf('cases', 'nothing')).toBe('nothing');
  expect(() => measureOf(progress, 'z')).toThrow('no second value z');
});

it('sums too fine for whole numbers are reckoned one by one', () => {
  const sum = sumOver(table, 'recoveredAmount', planesOf(allBits(3)));
  expect(compare(sum, { n: 70_368_744_177_500_000_000_001n, d: 1_000_000_000_000n })).toBe(0);
});

it('days that were asked for are forgotten when there are many', () => {
  const first = notAfter(table, 'closedOn', 19_000);
  for (let day = 0; day < 2_000; day += 1) notAfter(table, 'closedOn', day);
  const again = notAfter(table, 'closedOn', 19_000);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

it('no case, no effect', () => {
  const scope = scopeOf(prepare({ cases: [] }), '2022-06-20');
  expect(bestToClose(progress, scope, '判决')).toEqual([]);
  expect([...closingToday(scope, ['（2022）内2299民初9号'], '判决')]).toEqual([]);
});

it('after the last day the last step is named', () => {
  const of: Selection = { records: 'cases', where: { op: 'all', of: [] } };
  const step = (title: string, by: string) => ({ of, title, by });
  const words = (asOf: string, steps: ReturnType<typeof step>[]) =>
    targetWords({ kind: 'zeroBy', steps }, 'case', 'low', asOf);
  const steps = [step('两年以上', '06-30'), step('一年以上', '09-30')];
  expect(['2022-06-30', '2022-07-01', '2022-10-01'].map((day) => words(day, steps))).toEqual([
    '两年以上 6 月 30 日 清零',
    '一年以上 9 月 30 日 清零',
    '一年以上 9 月 30 日 清零',
  ]);
  expect(words('2022-10-01', [])).toBe('');
});
