// The months of the year, as a chart or as the table that screen readers and print take.

import type { CaseClass } from '@core/case/case-class';
import type { Day } from '@core/case/day';
import type { Card } from '@core/measure/card';
import { Segmented } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { TrendChart } from './trend-chart';
import { trendRows } from './trend-rows';
import { TrendTable } from './trend-table';
import { useLastYear } from './use-last-year';

const remembered = 'dashboard-trend';

interface TrendProps {
  card: Card;
  asOf: Day;
  caseClass?: CaseClass;
}

export function Trend({ card, asOf, caseClass }: TrendProps) {
  const [shape, setShape] = useState(() => localStorage.getItem(remembered) ?? 'chart');
  const fallBack = useCallback(() => setShape('table'), []);
  const before = useLastYear(card.id, asOf, caseClass);
  const rows = useMemo(() => trendRows(card, before), [card, before]);
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
        {shape !== 'table' && rows.some((row) => row.before) && <Legend />}
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

/** Two lines need names; one line alone has that of the section. */
function Legend() {
  return (
    <span className="trend-legend faint" aria-hidden="true">
      <i /> {text('dashboard_this_year')}
      <i className="before" /> {text('dashboard_last_year')}
    </span>
  );
}
