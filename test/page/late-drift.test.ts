// Drift is told once it has stayed.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mapped } from '../../core/page/site-map';
import { lateDrift } from '../../extension/page/late-drift';

const mapped = (...names: string[]): Mapped => ({
  map: 'm',
  version: 1,
  pages: ['case'],
  drift: names.map((name) => ({ page: 'case', what: 'grid', name })),
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('says nothing of a page that is still being drawn', () => {
  const again = vi.fn();
  const drift = lateDrift(again);
  expect(drift.of(mapped('a', 'b'))).toBeUndefined();
  expect(drift.of(mapped('a'))).toBeUndefined();
  expect(drift.of(mapped())).toEqual(mapped());
  vi.runAllTimers();
  expect(again).not.toHaveBeenCalled();
});

it('tells what has stayed, once, and takes it back when it is there again', () => {
  const again = vi.fn();
  const drift = lateDrift(again);
  drift.of(mapped('a'));
  drift.of(mapped('a'));
  vi.runAllTimers();
  expect(again).toHaveBeenCalledTimes(1);
  expect(drift.of(mapped('a'))).toEqual(mapped('a'));
  expect(drift.of(mapped('a', 'b'))).toEqual(mapped('a'));
  expect(drift.of(mapped())).toEqual(mapped());
});

it('says nothing without a map, and nothing more once stopped', () => {
  const again = vi.fn();
  const drift = lateDrift(again);
  expect(drift.of(undefined)).toBeUndefined();
  drift.of(mapped('a'));
  drift.stop();
  vi.runAllTimers();
  expect(again).not.toHaveBeenCalled();
});
