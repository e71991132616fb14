import { shortCaseNumber } from '@core/case/case-number';
import type { TableColumnsType } from 'antd';
import { text } from '../text';
import type { ListedRow } from './sort-rows';

export function drillColumns(hasReason: boolean, open: (row: ListedRow) => void): TableColumnsType<ListedRow> {
  const number = {
    title: text('dashboard_case_number'),
    dataIndex: 'key',
    width: 116,
    sorter: true,
    render: (key: string, row: ListedRow) => (
      <button type="button" className="link" title={key} onClick={() => open(row)}>
        {row.isCase ? shortCaseNumber(key) : key}
      </button>
    ),
  };
  const cause = { title: text('dashboard_cause'), dataIndex: 'cause', ellipsis: true, sorter: true };
  if (hasReason) return [number, cause, { title: text('dashboard_why'), dataIndex: 'why', width: 240, sorter: true }];
  const day = { width: 72, render: monthDay, sorter: true };
  return [
    number,
    cause,
    { ...day, title: text('dashboard_filed'), dataIndex: 'filedOn' },
    { ...day, title: text('dashboard_closed'), dataIndex: 'closedOn' },
    { title: text('dashboard_closing_mode'), dataIndex: 'closingMode', width: 96, sorter: true },
  ];
}

/** `06-20`; the year stands in the title. */
function monthDay(day: string | undefined) {
  return day && <span title={day}>{day.slice(5)}</span>;
}
