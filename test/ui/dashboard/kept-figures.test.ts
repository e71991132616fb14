import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figures } from '../../../core/check/figures';
import { keepFigures, keptFigures } from '../../../extension/ui/dashboard/kept-figures';

/** As much of a Storage as is used. */
function memory(): Storage {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  } as Storage;
}

const figures = { asOf: '2022-06-20', cases: 58 } as Figures;

describe('kept figures', () => {
  let storage: Storage;
  const version = (now: string) => vi.stubGlobal('chrome', { runtime: { getManifest: () => ({ version: now }) } });
  beforeEach(() => {
    storage = memory();
    version('0.1.0');
  });

  it('come back for the same day and selection, and for no other', () => {
    keepFigures(figures, '2022-06-20', storage);
    expect(keptFigures('2022-06-20', storage)).toEqual(figures);
    expect(keptFigures('2022-06-21', storage)).toBeUndefined();
  });

  it('are not read by another version, whose shape may differ', () => {
    keepFigures(figures, '2022-06-20', storage);
    version('0.2.0');
    expect(keptFigures('2022-06-20', storage)).toBeUndefined();
  });

  it('are not kept when they are too long to help', () => {
    keepFigures({ ...figures, overdue: Array(100_000).fill('（2022）内2299民初1号') }, '2022-06-20', storage);
    expect(keptFigures('2022-06-20', storage)).toBeUndefined();
  });
});
