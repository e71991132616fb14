import { shortCaseNumber } from '@core/case/case-number';
import type { FigureRow } from '@core/check/figures';
import type { TableColumnsType } from 'antd';
import { text } from '../text';

export function drillColumns(hasReason: boolean, open: (row: FigureRow) => void): TableColumnsType<FigureRow> {
  const number = {
    title: text('dashboard_case_number'),
    dataIndex: 'key',
    width: 116,
    sorter: by('key'),
    render: (key: string, row: FigureRow) => (
      <button type="button" className="link" title={key} onClick={() => open(row)}>
        {row.isCase ? shortCaseNumber(key) : key}
      </button>
    ),
  };
  const cause = { title: text('dashboard_cause'), dataIndex: 'cause', ellipsis: true, sorter: by('cause') };
  if (hasReason) {
    const why = { title: text('dashboard_why'), dataIndex: 'why', width: 240, sorter: by('why') };
    return [number, cause, why];
  }
  const day = { width: 72, render: monthDay };
  return [
    number,
    cause,
    { ...day, title: text('dashboard_filed'), dataIndex: 'filedOn', sorter: by('filedOn') },
    { ...day, title: text('dashboard_closed'), dataIndex: 'closedOn', sorter: by('closedOn') },
    { title: text('dashboard_closing_mode'), dataIndex: 'closingMode', width: 96, sorter: by('closingMode') },
  ];
}

/** `06-20`; the year stands in the title. */
function monthDay(day: string | undefined) {
  return day && <span title={day}>{day.slice(5)}</span>;
}

/** One collator for all comparisons: making one for each would be slow in long lists. */
const collator = new Intl.Collator('zh', { numeric: true });

function by(field: 'key' | 'cause' | 'filedOn' | 'closedOn' | 'closingMode' | 'why') {
  return (a: FigureRow, b: FigureRow) => collator.compare(a[field] ?? '', b[field] ?? '');
}
