// The months of the year, as a chart or as the table that screen readers and print take.

import type { Card } from '@core/measure/card';
import { Segmented } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { TrendChart } from './trend-chart';
import { trendRows } from './trend-rows';
import { TrendTable } from './trend-table';

const remembered = 'dashboard-trend';

export function Trend({ card }: { card: Card }) {
  const [shape, setShape] = useState(() => localStorage.getItem(remembered) ?? 'chart');
  const fallBack = useCallback(() => setShape('table'), []);
  const rows = useMemo(() => trendRows(card), [card]);
  if (rows.every(({ low, high }) => low === null && high === null)) return null;
  const choose = (next: string) => {
    localStorage.setItem(remembered, next);
    setShape(next);
  };
  const table = <TrendTable rows={rows} caption={text('dashboard_trend')} />;
  return (
    <section className="sheet section">
      <h3 className="trend-head">
        {text('dashboard_trend')}
        <Segmented
          size="small"
          value={shape}
          onChange={choose}
          options={[
            { value: 'chart', label: text('dashboard_chart'), icon: <PageIcon name="chart" size={12} /> },
            { value: 'table', label: text('dashboard_table'), icon: <PageIcon name="table" size={12} /> },
          ]}
        />
      </h3>
      {shape === 'table' ? (
        table
      ) : (
        <>
          <TrendChart rows={rows} failed={fallBack} />
          <div className="hidden-text">{table}</div>
        </>
      )}
    </section>
  );
}
