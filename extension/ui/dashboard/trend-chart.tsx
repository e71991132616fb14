import { useEffect, useRef } from 'react';
import { dark, light } from '../tokens';
import { useMedia } from '../use-media';
import type { TrendRow } from './trend-rows';

interface TrendChartProps {
  rows: TrendRow[];
  /** The chart could not be loaded or drawn: its table twin takes the place. */
  failed: () => void;
}

/** Hidden from screen readers: the table beside it says the same. */
export function TrendChart({ rows, failed }: TrendChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    let takeAway: (() => void) | undefined;
    let gone = false;
    import('./draw-trend')
      .then(({ drawTrend }) => {
        if (!gone && box.current) takeAway = drawTrend(box.current, rows, isDark ? dark : light);
      })
      .catch((cause: unknown) => {
        console.warn('caselint: no chart', cause instanceof Error ? cause.message : 'unknown');
        failed();
      });
    return () => {
      gone = true;
      takeAway?.();
    };
  }, [rows, isDark, failed]);
  return <div ref={box} className="trend-chart" aria-hidden="true" />;
}
