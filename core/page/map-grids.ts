// Grids that a site's own map describes by their headers.

import { elementsAt } from './anchors';
import type { Meaning } from './dictionary';
import { areasOf, type Column, type Grid } from './grid';
import { labelKey } from './label-text';
import type { MappedGrid } from './site-map';

/** The mapped grid that this one is: the one with most of its headers, and no less than half of them. */
export function mappedAs(grid: Grid, mapped: readonly MappedGrid[], doc: Document): MappedGrid | undefined {
  const rated = mapped
    .filter((one) => standsAt(grid, one, doc))
    .map((one) => ({ one, found: one.columns.filter(({ header }) => columnNamed(grid, header)).length }))
    .filter(({ one, found }) => found > 0 && found * 2 >= one.columns.length);
  return rated.sort((a, b) => b.found - a.found)[0]?.one;
}

export function columnNamed(grid: Grid, header: string): Column | undefined {
  return grid.columns.find((column) => isNamed(column, header));
}

/** What the map says of a column. */
export function mappedMeaning(column: Column, mapped: MappedGrid): Meaning | undefined {
  const found = mapped.columns.find(({ header }) => isNamed(column, header));
  return found && { field: found.field, rank: -1 };
}

function isNamed({ label, over }: Column, header: string): boolean {
  const wanted = labelKey(header);
  return labelKey(label) === wanted || (over !== undefined && labelKey(over + label) === wanted);
}

function standsAt(grid: Grid, { at }: MappedGrid, doc: Document): boolean {
  if (!at) return true;
  const areas = areasOf(grid);
  return elementsAt(at, doc).some((place) => areas.some((area) => place.contains(area) || area.contains(place)));
}
