// 采集本页: the grids of a list page as plain text, to be taken in like a file. Only on a person's wish.

import { isComplete } from './grid-complete';
import { findGrids } from './grids';
import { openSheet } from './sheet';
import { textSlices } from './texts';
import { wordsWith } from './words';

export interface CollectedGrid {
  headers: string[];
  /** What a person sees in each cell. */
  rows: string[][];
  /** False where there are further pages, or rows that are not loaded yet. */
  complete: boolean;
}

/** Grids of at least one row that have a column of case numbers. */
export function collectGrids(doc: Document): CollectedGrid[] {
  if (!doc.body || doc.body.tagName === 'FRAMESET') return [];
  const words = wordsWith();
  const slices = textSlices(doc, words);
  let step = slices.next();
  while (!step.done) step = slices.next();
  const sheet = openSheet(doc, step.value, words);
  return findGrids(sheet)
    .filter(({ columns, rows }) => rows.length > 0 && columns.some(({ label }) => label.includes('案号')))
    .map((grid) => ({
      headers: grid.columns.map(({ label }) => label),
      rows: grid.rows.map(({ cells }) => cells.map((cell) => (cell ? sheet.eye.text(cell).trim() : ''))),
      complete: isComplete(grid, sheet),
    }));
}
