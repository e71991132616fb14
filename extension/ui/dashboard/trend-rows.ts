// The rows of the month trend: the same figures and rounding in chart, table and print. Pure.

import type { Card, TrendPoint } from '@core/measure/card';

export interface TrendRow {
  /** `3` for the end of March, `6-20` for a day within a month. */
  label: string;
  isMonthEnd: boolean;
  low: number | null;
  high: number | null;
  target?: number;
  /** The same day of the year before. */
  before?: { low: number | null; high: number | null };
  /** The whole interval lies on the wrong side of the target. */
  missed: boolean;
}

/** `before` are the points of the year before, one for each of this year. */
export function trendRows(
  { trend, better }: Pick<Card, 'trend' | 'better'>,
  before: readonly TrendPoint[] = [],
): TrendRow[] {
  return trend.map(({ asOf, low, high, target }, index) => {
    const then = before[index];
    const isMonthEnd = endsMonth(asOf);
    const [, month, day] = asOf.split('-').map(Number);
    return {
      label: isMonthEnd ? String(month) : `${month}-${day}`,
      isMonthEnd,
      low: rounded(low),
      high: rounded(high),
      target,
      ...(then && then.low !== null && { before: { low: rounded(then.low), high: rounded(then.high) } }),
      missed: target !== undefined && isMissed(better === 'high' ? high : low, target, better),
    };
  });
}

/** Bounds as text: `51.7–53.3`, one number where they agree, a dash where nothing can be said. */
export function boundsText({ low, high }: Pick<TrendRow, 'low' | 'high'>): string {
  if (low === null && high === null) return '\u2014';
  return low === high ? String(low) : `${low ?? '\u2014'}\u2013${high ?? '\u2014'}`;
}

function isMissed(best: number | null, target: number, better: 'high' | 'low'): boolean {
  if (best === null) return false;
  return better === 'high' ? best < target - 1e-9 : best > target + 1e-9;
}

function endsMonth(day: string): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
  return next.getUTCDate() === 1;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
