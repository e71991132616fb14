// Tables with a party per column: 原告 and 被告 in the first row, labels in the first column.

import type { Grid } from './grid';
import { cleanLabel } from './label-text';
import { isAgentRole, roleIn } from './roles';
import type { Sheet } from './sheet';

export function transposedGrids(sheet: Sheet): Grid[] {
  return [...sheet.doc.getElementsByTagName('table')].flatMap((table) => {
    const head = table.rows[0];
    const heads = [...(head?.cells ?? [])].slice(1);
    if (heads.length === 0 || table.rows.length < 3 || table.querySelector('table') || !sheet.eye.shown(table))
      return [];
    const text = (cell: Element): string => cleanLabel(sheet.eye.text(cell));
    if (!heads.every((cell) => text(cell).length < 12 && (roleIn(text(cell)) ?? isAgentRole(text(cell))))) return [];
    const lines = [...table.rows].slice(1).filter((row) => row.cells.length === heads.length + 1);
    const labels = lines.map((row) => row.cells[0] as Element);
    if (labels.filter((cell) => sheet.words.known(text(cell))).length < 2) return [];
    const columns = [
      { header: head?.cells[0] as Element, label: '诉讼地位' },
      ...labels.map((cell) => ({ header: cell, label: text(cell) })),
    ];
    const rows = heads.map((cell, at) => ({
      element: cell,
      cells: [cell, ...lines.map((row) => row.cells[at + 1] as Element)],
    }));
    return [{ root: table, columns, rows }];
  });
}
