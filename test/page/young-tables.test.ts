// @vitest-environment jsdom
// An empty table is believed once it has stood empty for a while.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading } from '../../core/page/reading';
import { youngTables } from '../../extension/page/young-tables';

const caseNumber = '（2022）内2299民初418号';
const table = document.createElement('table');

function reading(grid: { rows: number; complete?: boolean; wordless?: boolean }, number = caseNumber): PageReading {
  const grids = [{ group: 'party' as const, complete: true, control: table, ...grid }];
  return { fields: [], doors: [], caseNumbers: [number], grids };
}

const empty = { rows: 0, wordless: true };

function opened() {
  const again = vi.fn();
  const young = youngTables(again);
  const complete = (...of: Parameters<typeof reading>) => young.withheld(reading(...of)).grids[0]?.complete;
  return { again, complete, young };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('is not complete at first, asks to be read again once, and is complete then', () => {
  const { again, complete } = opened();
  expect(complete(empty)).toBe(false);
  vi.advanceTimersByTime(800);
  expect(complete(empty)).toBe(false);
  vi.runAllTimers();
  expect(again).toHaveBeenCalledTimes(1);
  expect(complete(empty)).toBe(true);
  vi.runAllTimers();
  expect(again).toHaveBeenCalledTimes(1);
});

it('is complete at once with rows, or where it says itself that it is empty', () => {
  const { again, complete } = opened();
  expect(complete({ rows: 2 })).toBe(true);
  expect(complete({ rows: 0 })).toBe(true);
  vi.runAllTimers();
  expect(again).not.toHaveBeenCalled();
});

it('stays incomplete where more than time is missing', () => {
  const { complete } = opened();
  expect(complete({ ...empty, complete: false })).toBe(false);
  vi.runAllTimers();
  expect(complete({ ...empty, complete: false })).toBe(false);
});

it('begins anew when its rows are taken away, and when another case is shown in it', () => {
  const { complete } = opened();
  complete(empty);
  vi.advanceTimersByTime(5000);
  expect(complete({ rows: 2 })).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(complete(empty)).toBe(false);
  vi.advanceTimersByTime(5000);
  expect(complete(empty)).toBe(true);
  expect(complete(empty, '（2022）内2299民初419号')).toBe(false);
});

it('leaves nothing of the wait in the reading, and asks no more once stopped', () => {
  const { again, young } = opened();
  expect(young.withheld(reading(empty)).grids).toEqual([{ group: 'party', rows: 0, complete: false, control: table }]);
  young.stop();
  vi.runAllTimers();
  expect(again).not.toHaveBeenCalled();
});
