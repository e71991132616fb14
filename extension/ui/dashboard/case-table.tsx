import type { FigureRow } from '@core/check/figures';
import { Table, type TableProps } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { openCase } from '../../link/open-case';
import { text } from '../text';
import { useCopiedNumber } from '../use-copied-number';
import { drillColumns } from './drill-columns';
import { type ListedRow, listed, prepareSorts, type Sort, type SortField, sortRows } from './sort-rows';
import { useRestHeight } from './use-rest-height';

interface CaseTableProps {
  /** Undefined while they are fetched. */
  rows?: FigureRow[];
  /** The last column tells why a row stands here, instead of how the case was closed. */
  hasReason: boolean;
}

/** Virtual: ten thousand rows scroll like ten. */
export function CaseTable({ rows, hasReason }: CaseTableProps) {
  const [box, height] = useRestHeight(360);
  const [sort, setSort] = useState<Sort>();
  const copied = useCopiedNumber();
  const all = useMemo(() => rows && listed(rows), [rows]);
  useEffect(() => all && prepareSorts(all), [all]);
  const shown = useMemo(() => all && sortRows(all, sort), [all, sort]);
  const columns = useMemo(() => {
    const open = async ({ key, isCase }: ListedRow) => {
      if (isCase && (await openCase(key)) === 'nowhere') await copied(key);
    };
    return drillColumns(hasReason, open);
  }, [hasReason, copied]);
  const change: TableProps<ListedRow>['onChange'] = (_pages, _filters, sorter) => {
    const { field, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
    setSort(order ? { field: field as SortField, order } : undefined);
  };
  return (
    <div ref={box}>
      <Table<ListedRow>
        virtual
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={shown}
        loading={rows === undefined}
        pagination={false}
        scroll={{ x: 440, y: height }}
        locale={{ emptyText: text('dashboard_list_empty') }}
        onChange={change}
      />
    </div>
  );
}
