import { describe, expect, it } from 'vitest';
import { boundsText, trendRows } from '../../../extension/ui/dashboard/trend-rows';

describe('trendRows', () => {
  it('tells month ends from the day within a month, leap years included', () => {
    const trend = ['2024-02-29', '2022-02-28', '2024-02-28', '2022-12-31', '2022-06-20'].map((asOf) => ({
      asOf,
      low: 1,
      high: 1,
    }));
    expect(trendRows({ trend, better: 'high' }).map((r) => r.label)).toEqual(['2', '2', '2-28', '12', '6-20']);
  });

  it('calls a month missed only when the whole interval lies on the wrong side', () => {
    const at = (low: number | null, high: number | null, better: 'high' | 'low') =>
      trendRows({ trend: [{ asOf: '2022-03-31', low, high, target: 50 }], better })[0]?.missed;
    expect(at(40, 60, 'high')).toBe(false);
    expect(at(40, 49.9, 'high')).toBe(true);
    expect(at(50, 50, 'high')).toBe(false);
    expect(at(50.1, 60, 'low')).toBe(true);
    expect(at(40, 60, 'low')).toBe(false);
    expect(at(null, null, 'high')).toBe(false);
  });
});

describe('boundsText', () => {
  it('shows one number, an interval, an open side or nothing', () => {
    expect(boundsText({ low: 55, high: 55 })).toBe('55');
    expect(boundsText({ low: 51.7, high: 53.3 })).toBe('51.7–53.3');
    expect(boundsText({ low: 0, high: null })).toBe('0–—');
    expect(boundsText({ low: null, high: null })).toBe('—');
  });
});
