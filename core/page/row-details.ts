// Rows that fold out below a row of a grid: what stands there belongs to the row above.

import { type Group, groupOf } from '../case/fields';
import type { ReadGrid } from './grid-entries';
import type { Sheet } from './sheet';
import type { Candidate } from './subjects';

/** Row that folds out → the row above it, and what that row is of. */
export type RowDetails = Map<Element, { row: Element; group: Group }>;

const foldedOut = /expand|detail|row-?body/i;

/**
 * One cell below a row of several that says something. Below the last row it may as well be the foot of a sheet: there it
 * must be told by its name, by what opened it, or by such rows between the others.
 */
export function rowDetails(grids: ReadGrid[], sheet: Sheet): RowDetails {
  const details: RowDetails = new Map();
  let saying: Set<Element> | undefined;
  for (const { grid, group, groups } of grids) {
    if (group === 'case' || grid.columns.length < 2) continue;
    const rows = new Set(grid.rows.map(({ element }) => element));
    let isUsual = false;
    for (const row of rows) {
      const below = row.nextElementSibling as HTMLTableRowElement | null;
      if (below?.tagName !== 'TR' || below.cells.length !== 1 || rows.has(below) || groups?.titles.has(below)) continue;
      const isBetween = below.nextElementSibling !== null && rows.has(below.nextElementSibling);
      if (!isBetween && !isUsual && !isFoldedOut(row, below)) continue;
      saying ??= rowsThatSay(sheet);
      if (!saying.has(below) || !sheet.eye.shown(below)) continue;
      isUsual = true;
      details.set(below, { row, group });
    }
  }
  return details;
}

function isFoldedOut(row: Element, below: HTMLTableRowElement): boolean {
  return (
    foldedOut.test(`${below.className} ${below.cells[0]?.className}`) ||
    row.querySelector('[aria-expanded=true]') !== null
  );
}

/** Rows around labels with their values, and around controls. A label alone in its row is a title. */
function rowsThatSay({ texts, controls, eye }: Sheet): Set<Element> {
  const rows = new Set<Element>();
  const addAround = (element: Element | null): void => {
    for (let row = element?.closest('tr'); row && !rows.has(row); row = row.parentElement?.closest('tr')) rows.add(row);
  };
  for (const label of texts.labels) {
    const row = label.closest('tr');
    if (row && eye.text(row).trim() !== eye.text(label).trim()) addAround(label);
  }
  for (const text of texts.inline) addAround(text.parentElement);
  for (const { element } of controls) addAround(element);
  return rows;
}

/** The row below which an element is folded out. */
export function detailAround(element: Element, details: RowDetails): { row: Element; group: Group } | undefined {
  if (details.size === 0) return undefined;
  for (let row = element.closest('tr'); row; row = row.parentElement?.closest('tr') ?? null) {
    const detail = details.get(row);
    if (detail) return detail;
  }
  return undefined;
}

/** An agent told below the row of a party is that party's. */
export function inDetails(items: Candidate[], details: RowDetails): Candidate[] {
  return items.map((item) => {
    const detail = item.row ? undefined : detailAround(item.control, details);
    const own = detail && groupOf(item.field);
    return detail && (own === detail.group || (detail.group === 'party' && own === 'agent'))
      ? { ...item, row: detail.row }
      : item;
  });
}
