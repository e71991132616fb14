import { shortCaseNumber } from '@core/case/case-number';
import type { ReactNode } from 'react';
import { text } from '../text';
import type { ListedRow, SortField } from './sort-rows';

export interface DrillColumn {
  title: string;
  field: SortField;
  /** In px; the others share what is left. */
  width?: number;
  show: (row: ListedRow) => ReactNode;
}

export function drillColumns(hasReason: boolean, open: (row: ListedRow) => void): DrillColumn[] {
  const number: DrillColumn = {
    title: text('dashboard_case_number'),
    field: 'key',
    width: 116,
    show: (row) => (
      <button type="button" className="link" title={row.key} onClick={() => open(row)}>
        {row.isCase ? shortCaseNumber(row.key) : row.key}
      </button>
    ),
  };
  const cause: DrillColumn = {
    title: text('dashboard_cause'),
    field: 'cause',
    show: ({ cause }) => <span title={cause}>{cause}</span>,
  };
  if (hasReason) return [number, cause, { title: text('dashboard_why'), field: 'why', width: 240, show: reason }];
  return [
    number,
    cause,
    { title: text('dashboard_filed'), field: 'filedOn', width: 72, show: ({ filedOn }) => monthDay(filedOn) },
    { title: text('dashboard_closed'), field: 'closedOn', width: 72, show: ({ closedOn }) => monthDay(closedOn) },
    {
      title: text('dashboard_closing_mode'),
      field: 'closingMode',
      width: 96,
      show: ({ closingMode }) => <span title={closingMode}>{closingMode}</span>,
    },
  ];
}

function reason({ why }: ListedRow) {
  return (
    <span className="case-why" title={why}>
      {why}
    </span>
  );
}

/** `06-20`; the year stands in the title. */
function monthDay(day: string | undefined) {
  return day && <span title={day}>{day.slice(5)}</span>;
}
