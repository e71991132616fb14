// All grids of a document, whatever they are built of.

import type { Grid } from './grid';
import { markedGrids, repeatedGrids } from './grid-divs';
import { tableGrids } from './grid-tables';
import type { Sheet } from './sheet';

export function findGrids(sheet: Sheet): Grid[] {
  const tables = tableGrids(sheet);
  const marked = markedGrids(sheet, tables);
  return [...tables, ...marked, ...repeatedGrids(sheet, [...tables, ...marked], sheet.texts.labels)];
}
