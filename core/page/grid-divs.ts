// Grids that are no native tables: markup told by a kit, ARIA roles, or blocks that repeat under a row of labels.

import type { Grid } from './grid';
import type { GridMarkup } from './kits/kit';
import { cleanLabel } from './label-text';
import { isGroupRow } from './row-groups';
import type { Eye } from './seen';
import type { Sheet } from './sheet';

const aria: GridMarkup = {
  root: '[role=grid]:not(table),[role=table]:not(table),[role=treegrid]:not(table)',
  header: '[role=columnheader]',
  row: '[role=row]',
  cell: '[role=gridcell],[role=cell],[role=rowheader]',
};

/** Grids by kit markup and ARIA; `native` are the tables already read. */
export function markedGrids(sheet: Sheet, native: Grid[]): Grid[] {
  const grids: Grid[] = [];
  for (const markup of [...sheet.kits.grids, aria])
    for (const root of rootsOf(markup, sheet)) {
      if (!sheet.eye.shown(root) || native.some((g) => root.contains(g.root) || g.root.contains(root))) continue;
      if (grids.some((g) => g.root === root || g.root.contains(root))) continue;
      const grid = marked(root, markup, sheet);
      if (grid) grids.push(grid);
    }
  return grids;
}

/** Found from the labels in their headers: most documents have none. */
function rootsOf(markup: GridMarkup, sheet: Sheet): Set<Element> {
  const roots = new Set<Element>();
  for (const label of sheet.texts.labels) {
    let root = label.closest(markup.header)?.closest(markup.root);
    // Locked and loose columns may each be a grid within the whole.
    for (let at = root; at; at = at.parentElement?.closest(markup.root)) root = at;
    if (root) roots.add(root);
  }
  return roots;
}

function marked(root: Element, markup: GridMarkup, sheet: Sheet): Grid | undefined {
  const headers = [...root.querySelectorAll(markup.header)].filter(
    (h) => sheet.eye.shown(h) && !h.querySelector(markup.header),
  );
  const columns = headers.map((header) => ({ header, label: cleanLabel(sheet.eye.text(header)) }));
  if (columns.filter((c) => sheet.words.known(c.label)).length < 2) return undefined;
  const rows: Grid['rows'] = [];
  for (const part of rowParts(root, markup, sheet)) {
    const cells = new Array<Element | undefined>(columns.length).fill(undefined);
    for (const [at, cell] of [...part.row.querySelectorAll(markup.cell)].filter((c) => sheet.eye.shown(c)).entries()) {
      const place = placeOf(cell, at, headers, part.offset, sheet);
      if (place >= 0 && place < cells.length) cells[place] ??= cell;
    }
    const before = rows[part.index];
    if (before) for (const [i, cell] of cells.entries()) before.cells[i] ??= cell;
    else rows[part.index] = { element: part.row, cells };
  }
  return {
    root,
    columns,
    rows: rows.filter(
      ({ element, cells }) =>
        cells.some((c) => c && (sheet.holding.has(c) || sheet.eye.text(c).trim() !== '')) &&
        !(columns.length > 3 && cells.filter(Boolean).length < 3 && isGroupRow(element, sheet.eye)),
    ),
  };
}

interface RowPart {
  row: Element;
  index: number;
  /** Columns that lie in parts before this one. */
  offset: number;
}

/** Rows in parts: locked columns lie in a container of their own, row by row the same. */
function rowParts(root: Element, markup: GridMarkup, sheet: Sheet): RowPart[] {
  const rows = [...root.querySelectorAll(markup.row)].filter(
    (r) => sheet.eye.shown(r) && r.querySelector(markup.cell) && !r.querySelector(markup.header),
  );
  const bodies: Element[][] = [];
  const holders: Element[] = [];
  for (const row of rows) {
    const holder = bodyOf(row, root, markup);
    const at = holders.indexOf(holder);
    if (at < 0) {
      holders.push(holder);
      bodies.push([row]);
    } else bodies[at]?.push(row);
  }
  let offset = 0;
  return bodies
    .flatMap((body) => byPart(body, sheet))
    .flatMap((body) => {
      const here = offset;
      offset += body[0]?.querySelectorAll(markup.cell).length ?? 0;
      return body.map((row, index) => ({ row, index, offset: here }));
    });
}

/** Rows that begin again at the height of the first belong to a locked part. */
function byPart(rows: Element[], sheet: Sheet): Element[][] {
  const top = (row: Element | undefined) => row && sheet.eye.box(row)?.top;
  const again = rows.findIndex(
    (row, at) => at > 0 && row.parentElement !== rows[0]?.parentElement && top(row) === top(rows[0]),
  );
  return again > 0 && top(rows[0]) !== undefined ? [rows.slice(0, again), rows.slice(again)] : [rows];
}

/** The largest block around a row that holds no header; what a row shares with its header, where there is none. */
function bodyOf(row: Element, root: Element, markup: GridMarkup): Element {
  let at = row;
  while (at.parentElement && at.parentElement !== root && !at.parentElement.querySelector(markup.header))
    at = at.parentElement;
  return at === row ? (row.parentElement ?? row) : at;
}

/** By the header that stands over the cell, else by number. */
function placeOf(cell: Element, at: number, headers: Element[], offset: number, sheet: Sheet): number {
  const box = sheet.eye.box(cell);
  if (box && box.right > box.left) {
    const middle = (box.left + box.right) / 2;
    const over = headers.findIndex((header) => {
      const h = sheet.eye.box(header);
      return h !== undefined && h.left <= middle && middle <= h.right;
    });
    if (over >= 0) return over;
  }
  return offset + at;
}

/** A row of labels in blocks of their own, followed by blocks with as many parts. */
export function repeatedGrids(sheet: Sheet, known: Grid[], labels: Element[]): Grid[] {
  const seen = new Set<Element>();
  const grids: Grid[] = [];
  for (const label of labels) {
    const unit = unitOf(label);
    const row = unit.parentElement;
    if (!row || seen.has(row) || /^(?:TR|TBODY|TABLE|BODY|DL|SELECT)$/.test(row.tagName)) continue;
    seen.add(row);
    if (known.some((g) => g.root.contains(row) || row.contains(g.root))) continue;
    const grid = flat(row, sheet) ?? stacked(row, sheet);
    if (grid && !grids.some((g) => g.root.contains(row))) grids.push(grid);
  }
  return grids;
}

/** The block that is nothing but this label. */
function unitOf(label: Element): Element {
  let at = label;
  while (at.parentElement && at.parentElement.childElementCount === 1 && at.parentElement.tagName !== 'BODY')
    at = at.parentElement;
  return at;
}

function headerUnits(units: Element[], sheet: Sheet): boolean {
  if (units.length < 3 || units.some((unit) => unit.tagName === 'A' || holdsEntry(unit, sheet))) return false;
  const known = units.map((unit) => sheet.words.known(sheet.eye.text(unit)));
  const count = known.filter(Boolean).length;
  return (
    count >= 2 &&
    count >= units.length * 0.4 &&
    known.some((k, i) => k && known[i + 1]) &&
    units.every((u) => (u.textContent ?? '').trim().length <= 20)
  );
}

function holdsEntry(unit: Element, sheet: Sheet): boolean {
  return sheet.holding.has(unit) && unit.querySelector('input:not([type=checkbox]),select,textarea') !== null;
}

/** Header block, then row blocks beside it or in the block after it. */
function stacked(header: Element, sheet: Sheet): Grid | undefined {
  const units = [...header.children].filter((u) => sheet.eye.shown(u));
  if (!headerUnits(units, sheet) || units.some((u) => /[:：]\s*$/.test(sheet.eye.text(u)))) return undefined;
  const isRow = (e: Element): boolean =>
    e.childElementCount === header.childElementCount &&
    e.tagName !== 'TBODY' &&
    sheet.eye.shown(e) &&
    isUnder([...e.children], [...header.children], sheet.eye) &&
    !speaksInLabels([...e.children], sheet);
  let holder: Element = header;
  for (let step = 0; step < 3 && holder.parentElement; step++, holder = holder.parentElement) {
    const rows = [...after(holder)].flatMap((next) => (isRow(next) ? [next] : repeatedIn(next, isRow, sheet)));
    const read: Grid['rows'] =
      rows.length > 0
        ? rows.map((row) => ({ element: row, cells: cellsOf(row, header, sheet) }))
        : linesBelow(holder, units, sheet);
    if (read.length > 0) return { root: holder.parentElement, columns: columnsOf(units, sheet), rows: read };
  }
  return undefined;
}

/** Lines of a table in the block right after, or of a table for each: as many cells as there are blocks above (ExtJS). */
function linesBelow(holder: Element, units: Element[], sheet: Sheet): Grid['rows'] {
  const { eye, holding } = sheet;
  const block = [...after(holder)].find(eye.shown);
  const lines = [...(block?.querySelectorAll('tr') ?? [])].filter((line) => eye.shown(line));
  const rows = lines.map((element) => ({ element, cells: [...element.cells].filter(eye.shown) }));
  const [first] = rows;
  if (first?.cells.length !== units.length || !isUnder(first.cells, units, eye) || speaksInLabels(first.cells, sheet))
    return [];
  return rows.filter(
    ({ element, cells }) =>
      cells.length === units.length && (holding.has(element) || cells.some((cell) => eye.text(cell).trim() !== '')),
  );
}

/** Labels and values in turn: a card of its own, and no row. One value alone may be a label elsewhere, 统一社会信用代码. */
function speaksInLabels(cells: (Element | undefined)[], sheet: Sheet): boolean {
  return cells.filter((cell) => cell && sheet.words.known(sheet.eye.text(cell))).length > 1;
}

/** What shows something shows it under its own label. */
function isUnder(cells: Element[], labels: Element[], eye: Eye): boolean {
  return [0, -1].every((at) => {
    const [under, over] = [cells, labels].map((line) => eye.box(line.at(at) as Element));
    if (!under || !over || under.right <= under.left || over.right <= over.left) return true;
    return under.left < over.right && under.right > over.left;
  });
}

function cellsOf(row: Element, header: Element, sheet: Sheet): Element[] {
  return [...row.children].filter((_, i) => sheet.eye.shown(header.children[i] as Element));
}

function* after(element: Element): Generator<Element> {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) yield next;
}

function repeatedIn(block: Element, isRow: (e: Element) => boolean, sheet: Sheet): Element[] {
  if (!sheet.eye.shown(block) || block.tagName === 'TABLE') return [];
  for (const holder of [block, ...block.querySelectorAll(':scope > *, :scope > * > *')]) {
    const rows = [...holder.children].filter(isRow);
    const others = rows.length > 0 ? [...holder.children].filter((e) => !isRow(e) && !isGroupRow(e, sheet.eye)) : [];
    if (rows.length > 0 && others.length < 2) return rows;
  }
  return [];
}

/** One block that holds header cells and row cells alike, laid out by CSS grid. */
function flat(holder: Element, sheet: Sheet): Grid | undefined {
  const units = [...holder.children].filter((u) => sheet.eye.shown(u));
  const width = columnsAcross(holder, units, sheet);
  if (width < 3 || units.length < width * 2 || units.length % width !== 0) return undefined;
  const header = units.slice(0, width);
  if (!headerUnits(header, sheet)) return undefined;
  const rows: Grid['rows'] = [];
  for (let at = width; at < units.length; at += width)
    rows.push({ element: units[at] as Element, cells: units.slice(at, at + width) });
  if (rows.some(({ cells }) => speaksInLabels(cells, sheet))) return undefined;
  return { root: holder, columns: columnsOf(header, sheet), rows };
}

function columnsAcross(holder: Element, units: Element[], sheet: Sheet): number {
  const view = sheet.doc.defaultView;
  const display = view?.getComputedStyle(holder).display ?? '';
  if (!/grid|flex|table|block/.test(display)) return 0;
  const first = units[0] && sheet.eye.box(units[0]);
  if (!first) return 0;
  const next = units.findIndex((unit) => (sheet.eye.box(unit)?.top ?? 0) >= first.bottom - 2);
  return next;
}

function columnsOf(units: Element[], sheet: Sheet): Grid['columns'] {
  return units.map((header) => ({ header, label: cleanLabel(sheet.eye.text(header)) }));
}
