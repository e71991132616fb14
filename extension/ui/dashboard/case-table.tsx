import type { FigureRow } from '@core/check/figures';
import { useEffect, useMemo, useState } from 'react';
import { openCase } from '../../link/open-case';
import { copyNumber } from '../copy-number';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import { type DrillColumn, drillColumns } from './drill-columns';
import { type ListedRow, listed, nextSort, prepareSorts, type Sort, type SortField, sortRows } from './sort-rows';
import { useRestHeight } from './use-rest-height';
import './case-table.css';

/** In px; one line, or two where the last column tells a reason. The sheet gives rows the same. */
const rowHeight = { plain: 29, reasoned: 40 };
/** Rows drawn beyond either edge: as many as a turn of the wheel brings. */
const spare = 12;

interface CaseTableProps {
  /** Undefined while they are fetched. */
  rows?: FigureRow[];
  /** The last column tells why a row stands here, instead of how the case was closed. */
  hasReason: boolean;
}

/** Only the rows in sight are drawn: ten thousand scroll, and are sorted, like ten. */
export function CaseTable({ rows, hasReason }: CaseTableProps) {
  const [box, height] = useRestHeight(360);
  const [sort, setSort] = useState<Sort>();
  const [first, setFirst] = useState(0);
  const all = useMemo(() => rows && listed(rows), [rows]);
  useEffect(() => all && prepareSorts(all), [all]);
  const shown = useMemo(() => (all ? sortRows(all, sort) : []), [all, sort]);
  const columns = useMemo(() => drillColumns(hasReason, open), [hasReason]);
  const high = hasReason ? rowHeight.reasoned : rowHeight.plain;
  const from = Math.max(0, Math.min(first, shown.length) - spare);
  const to = Math.min(shown.length, first + Math.ceil(height / high) + spare);
  const press = (field: SortField) => {
    setSort(nextSort(sort, field));
    box.current?.scrollTo({ top: 0 });
  };
  return (
    <div
      ref={box}
      className={hasReason ? 'case-list reasoned' : 'case-list'}
      style={{ maxHeight: height }}
      // Every fourth row is often enough for a window with that much to spare.
      onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / high / 4) * 4)}
    >
      {/* The height of rows that are out of sight. */}
      <div style={{ paddingTop: from * high, paddingBottom: (shown.length - to) * high }}>
        <table aria-rowcount={shown.length + 1} aria-busy={all === undefined}>
          <Heads columns={columns} sort={sort} press={press} />
          <tbody>
            {shown.slice(from, to).map((row, index) => (
              <tr key={row.id} className="case-row" aria-rowindex={from + index + 2}>
                {columns.map(({ field, show }) => (
                  <td key={field}>{show(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className="faint">{text(all ? 'dashboard_list_empty' : 'dashboard_computing')}</p>}
    </div>
  );
}

interface HeadsProps {
  columns: DrillColumn[];
  sort?: Sort;
  press: (field: SortField) => void;
}

function Heads({ columns, sort, press }: HeadsProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ title, field, width }) => {
          const order = sort?.field === field ? sort.order : undefined;
          return (
            <th key={field} scope="col" style={{ width }} aria-sort={order && (`${order}ing` as const)}>
              <button type="button" onClick={() => press(field)}>
                {title}
                {order === 'ascend' && <PageIcon name="up" size={12} />}
                {order === 'descend' && <Icon name="down" size={12} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

async function open({ key, isCase }: ListedRow): Promise<void> {
  if (isCase && (await openCase(key)) === 'nowhere') await copyNumber(key);
}
