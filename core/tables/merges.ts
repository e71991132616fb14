// Cells merged down: one 案号 beside the rows of its parties stands for all of them.

import type { RawRow, RawSheet } from './read-file';

/** More repeated cells than these are no list of a court. */
const most = 200_000;

/** Repeats what is merged downwards, below the headers. Cells merged across belong to their first column. */
export function withMerges(sheet: RawSheet, lastHeaderRow: number): RawSheet {
  const down = sheet.merges.filter(({ s, e }) => s.r > lastHeaderRow && e.r > s.r);
  if (down.length === 0) return sheet;
  const rows = [...sheet.rows];
  let left = most;
  for (const { s, e } of down) {
    const cell = rows[s.r]?.[s.c];
    if (!cell) continue;
    for (let row = s.r + 1; row <= Math.min(e.r, rows.length - 1) && left > 0; row++, left--) {
      const copy: RawRow[number][] = [...(rows[row] ?? [])];
      copy[s.c] = cell;
      rows[row] = copy;
    }
  }
  return { ...sheet, rows };
}
