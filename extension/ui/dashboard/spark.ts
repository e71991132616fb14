// The small month trend of a card as paths. Pure: points in, SVG path data out.

import type { TrendPoint } from '@core/measure/card';

export interface Spark {
  /** The lower bound by month; gaps where nothing can be said. */
  line: string;
  /** Floors or the target, dashed. */
  target: string;
  /** From the lower to the upper bound of the last point, where they differ. */
  interval: string;
  last?: { x: number; y: number };
}

export const sparkWidth = 116;
export const sparkHeight = 38;
const side = 4;

export function sparkOf(trend: readonly TrendPoint[]): Spark {
  const values = trend.flatMap(({ low, high, target }) => [low, high, target].filter((v) => typeof v === 'number'));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = (sparkWidth - 2 * side) / Math.max(trend.length - 1, 1);
  const x = (index: number) => round(side + index * step);
  const y = (value: number) =>
    round(sparkHeight - side - ((value - least) / (most - least || 1)) * (sparkHeight - 2 * side));
  const end = trend.length - 1;
  const last = trend[end];
  return {
    line: lineOf(trend, x, y),
    target: targetOf(trend, x, y, step),
    interval:
      last && last.low !== null && last.high !== null && last.low !== last.high
        ? `M${x(end)} ${y(last.low)}V${y(last.high)}M${x(end) - 3} ${y(last.high)}h6`
        : '',
    ...(last && last.low !== null && { last: { x: x(end), y: y(last.low) } }),
  };
}

type Scale = (value: number) => number;

/** A month without a value breaks the line: it is not zero. */
function lineOf(trend: readonly TrendPoint[], x: Scale, y: Scale): string {
  return trend
    .map(({ low }, index) => {
      if (low === null) return '';
      const joined = index > 0 && trend[index - 1]?.low !== null;
      return `${joined ? 'L' : 'M'}${x(index)} ${y(low)}`;
    })
    .join('');
}

function targetOf(trend: readonly TrendPoint[], x: Scale, y: Scale, step: number): string {
  return trend
    .map(({ target }, index) => {
      if (target === undefined) return '';
      const from = Math.max(0, x(index) - step / 2);
      const to = Math.min(sparkWidth, x(index) + step / 2);
      return `M${round(from)} ${y(target)}H${round(to)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
