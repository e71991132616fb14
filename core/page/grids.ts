// All grids of a document, whatever they are built of.

import type { Grid } from './grid';
import { markedGrids, repeatedGrids } from './grid-divs';
import { tableGrids } from './grid-tables';
import { transposedGrids } from './grid-transposed';
import type { Sheet } from './sheet';

export function findGrids(sheet: Sheet): Grid[] {
  const transposed = transposedGrids(sheet);
  const tables = [...transposed, ...tableGrids(sheet).filter((grid) => !transposed.some((t) => t.root === grid.root))];
  const marked = markedGrids(sheet, tables);
  return [...tables, ...marked, ...repeatedGrids(sheet, [...tables, ...marked], sheet.texts.labels)];
}
