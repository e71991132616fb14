// Rows that were not taken in, with the reason in the last column. Personal columns are masked.

import type { OutSheet } from './out-sheet';
import type { ImportPlan, PlannedTable } from './plan';
import { maskedMark } from './sheet-kinds';

const hidden = '（不显示）';

/** One sheet for each table that has rejected rows. */
export function rejectedSheets(plan: Pick<ImportPlan, 'tables' | 'rejected'>): OutSheet[] {
  return plan.tables.flatMap((table, index) => {
    const rows = plan.rejected.filter((row) => row.table === index);
    if (rows.length === 0) return [];
    return [
      {
        name: table.sheet,
        columns: [
          ...table.columns.map(({ header, at }) => ({
            header: headerOf(header, table, at, rows),
            type: 'text' as const,
          })),
          { header: '所在行', type: 'number' as const },
          { header: '未导入的原因', type: 'text' as const, width: 40 },
        ],
        rows: rows.map(({ cells, row, reason, column }) => [...cells, row, column ? `${column}：${reason}` : reason]),
      },
    ];
  });
}

function headerOf(header: string, table: PlannedTable, at: number, rows: readonly { cells: string[] }[]): string {
  const place = table.columns.findIndex((column) => column.at === at);
  return rows.some(({ cells }) => cells[place] === hidden) ? `${header}${maskedMark}` : header;
}
