// Where the page leaves room. The viewport is sampled as a grid of cells; the rest is arithmetic over the grid.

import { isClear } from './page-background';
import { type Box, hasTextAt, hitAt, isControl, isPicture } from './page-points';

/** Cells of the viewport, row by row: 1 where the page shows something that must not be covered. */
export interface Grid {
  cell: number;
  columns: number;
  rows: number;
  taken: Uint8Array;
}

export interface Size {
  width: number;
  height: number;
}

/**
 * Samples the middle of each cell; outside `within` all counts as taken, because asking costs time.
 * With `cells: 'taken'` the empty cells of a bordered table count as taken.
 */
export function sampleGrid(doc: Document, cell: number, cells: 'taken' | 'free', within?: Box): Grid {
  const { clientWidth, clientHeight } = doc.documentElement;
  const columns = Math.floor(clientWidth / cell);
  const rows = Math.floor(clientHeight / cell);
  const taken = new Uint8Array(columns * rows);
  const texts = new Map<Element, DOMRect[]>();
  const blocks = new Map<Element, boolean>();
  const isTaken = (x: number, y: number) => {
    if (within && !contains(within, x, y)) return true;
    const hit = hitAt(doc, x, y);
    return hit !== undefined && (isBlock(hit.element, cells, blocks) || hasTextAt(hit, cell / 2, texts));
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isTaken((column + 0.5) * cell, (row + 0.5) * cell)) taken[row * columns + column] = 1;
    }
  }
  return { cell, columns, rows, taken };
}

/** The largest free rectangle of at least this size; of equal ones the rightmost. What is wider than `useful` counts for no more. */
export function largestStrip(grid: Grid, least: Size, useful = Number.POSITIVE_INFINITY): Box | undefined {
  const area = (box: Box) => Math.min(box.width, useful) * box.height;
  let best: Box | undefined;
  const heights = new Array<number>(grid.columns).fill(0);
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      heights[column] = grid.taken[row * grid.columns + column] ? 0 : (heights[column] ?? 0) + 1;
    }
    for (const box of rectanglesAbove(heights, row, grid.cell)) {
      if (box.width < least.width || box.height < least.height) continue;
      if (!best || area(box) > area(best) || (area(box) === area(best) && box.left > best.left)) best = box;
    }
  }
  return best;
}

/** The free place of this size that lies nearest to a box; where there is none, the one that covers least. */
export function nearestPlace(grid: Grid, size: Size, near: Box): Box {
  const wide = Math.ceil(size.width / grid.cell);
  const high = Math.ceil(size.height / grid.cell);
  let best = { cost: Number.POSITIVE_INFINITY, left: 0, top: 0 };
  for (let row = 0; row + high <= grid.rows; row++) {
    for (let column = 0; column + wide <= grid.columns; column++) {
      const place = { left: column * grid.cell, top: row * grid.cell };
      const cost = distance({ ...place, ...size }, near) + coveredCells(grid, column, row, wide, high) * 10_000;
      if (cost < best.cost) best = { cost, ...place };
    }
  }
  return { left: best.left, top: best.top, ...size };
}

/** Rectangles that end in this row, one for each height that limits them. */
function* rectanglesAbove(heights: number[], row: number, cell: number): Generator<Box> {
  for (let from = 0; from < heights.length; from++) {
    let least = heights[from] ?? 0;
    for (let to = from; to < heights.length && least > 0; to++) {
      least = Math.min(least, heights[to] ?? 0);
      const isWidest = to + 1 === heights.length || (heights[to + 1] ?? 0) < least;
      if (least > 0 && isWidest) {
        yield { left: from * cell, top: (row + 1 - least) * cell, width: (to + 1 - from) * cell, height: least * cell };
      }
    }
  }
}

function isBlock(element: Element, cells: 'taken' | 'free', known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const answer =
    isControl(element) || isPicture(element) || isBar(element) || (cells === 'taken' && isGridCell(element));
  known.set(element, answer);
  return answer;
}

/** The court's own bars (title, path, buttons) stay visible even where they are empty. */
function isBar(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  if (!view || box.height > 72 || box.width < view.innerWidth / 2) return false;
  const style = view.getComputedStyle(element);
  return style.backgroundImage !== 'none' || !isClear(style.backgroundColor) || style.borderBottomWidth !== '0px';
}

function isGridCell(element: Element): boolean {
  const cell = element.closest('td,th');
  const style = cell?.ownerDocument.defaultView?.getComputedStyle(cell);
  return style !== undefined && style.borderBottomStyle !== 'none' && style.borderBottomWidth !== '0px';
}

function coveredCells(grid: Grid, column: number, row: number, wide: number, high: number): number {
  let covered = 0;
  for (let y = row; y < row + high; y++) {
    for (let x = column; x < column + wide; x++) covered += grid.taken[y * grid.columns + x] ?? 0;
  }
  return covered;
}

/** From the left lower corner of the field: below it and flush with it is nearest; on the field itself is no place. */
function distance(place: Box, near: Box): number {
  const under = Math.abs(place.top - (near.top + near.height + 6));
  const above = Math.abs(place.top + place.height - (near.top - 6)) + 24;
  const overField =
    place.top < near.top + near.height &&
    near.top < place.top + place.height &&
    place.left < near.left + near.width &&
    near.left < place.left + place.width;
  return Math.min(under, above) + Math.abs(place.left - near.left) / 2 + (overField ? 100_000 : 0);
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
}
