// Grids made of native tables: one table, or header, body and locked columns in tables of their own.

import type { Column, Grid } from './grid';
import { headerDepth, isHeader } from './grid-header';
import { cleanLabel, isLabelLike } from './label-text';
import { isGroupRow } from './row-groups';
import { controlsUnder, type Sheet } from './sheet';

interface Part {
  table: HTMLTableElement;
  columns: Column[];
  /** Cells by column place; header cells over several columns or rows count for each. */
  rows: { element: Element; cells: (Element | undefined)[] }[];
  /** The table of the rows, where it is not that of the header. */
  body?: Element;
}

/** Grids of the document's tables. Label tables (td beside td) are none. */
export function tableGrids(sheet: Sheet): Grid[] {
  const tables = [...sheet.doc.querySelectorAll('table')].filter((table) => sheet.eye.shown(table));
  const taken = new Set<HTMLTableElement>();
  const parts: Part[] = [];
  for (const table of tables) {
    if (taken.has(table) || table.rows.length === 0) continue;
    for (const part of segments(table, sheet)) {
      if (part.rows.length === 0) {
        const body = bodyTable(table, part.columns, tables, sheet);
        if (body) {
          const bodies = rowTables(body, tables);
          part.body = bodies.length > 1 ? (body.parentElement?.parentElement as Element) : body;
          for (const each of bodies) taken.add(each);
          part.rows = dataRows(
            bodies.flatMap((each) => [...each.rows]),
            part.columns.length,
            sheet,
          );
        }
      }
      parts.push(part);
    }
  }
  return join(parts, sheet);
}

/** Header rows and what follows them, as often as they occur in one table. */
function segments(table: HTMLTableElement, sheet: Sheet): Part[] {
  const rows = [...table.rows].filter((row) => row.closest('table') === table);
  const found: Part[] = [];
  for (let i = 0; i < rows.length; i++) {
    const depth = headerDepth(rows, i, sheet);
    if (depth === 0) continue;
    const head = rows.slice(i, i + depth);
    const columns = columnsOf(head, sheet);
    // A cell of the header that reaches down holds the grid together: 当事人 beside header and rows.
    const reach = Math.max(...head.flatMap(({ cells }, at) => [...cells].map((cell) => at + cell.rowSpan)));
    const last = reach > depth ? Math.min(rows.length, i + reach) : rows.length;
    let end = i + depth;
    while (end < last && !endsGrid(rows, end, columns.length, sheet)) end++;
    found.push({ table, columns, rows: dataRows(rows.slice(i, end), columns.length, sheet, depth) });
    i = end - 1;
  }
  return found;
}

function columnsOf(header: HTMLTableRowElement[], sheet: Sheet): Column[] {
  const places: (Column | undefined)[] = [];
  const blocked: number[] = [];
  for (const [depth, row] of header.entries()) {
    let at = 0;
    for (const cell of row.cells) {
      while ((blocked[at] ?? 0) > depth) at++;
      const label = cleanLabel(sheet.eye.text(cell));
      for (let i = 0; i < cell.colSpan; i++, at++) {
        const over = places[at]?.label;
        places[at] = { header: cell, label, ...(over && { over }) };
        blocked[at] = depth + cell.rowSpan;
      }
    }
  }
  return places.filter((column): column is Column => column !== undefined);
}

/** A title row, a row of label pairs or another header ends the grid. */
function endsGrid(rows: HTMLTableRowElement[], at: number, columns: number, sheet: Sheet): boolean {
  const row = rows[at] as HTMLTableRowElement;
  const cells = [...row.cells];
  if (cells.length === 1 && columns > 1) {
    const next = rows[at + 1];
    // A group that is closed, above the next group.
    if (next?.cells.length === 1 && isGroupRow(row, sheet.eye) && isGroupRow(next, sheet.eye))
      return endsGrid(rows, at + 1, columns, sheet);
    if (next?.cells.length === columns && !isHeader(next, sheet, rows[at + 2]))
      return isPairRow([...next.cells], sheet);
    const text = cleanLabel(sheet.eye.text(cells[0] as Element));
    return !/暂无|没有|无数据|无记录|加载/.test(text) && text !== '';
  }
  if (cells.length === 2 && columns > 4 && isFormRow(cells, sheet)) return true;
  if (cells.length > 2 && allKnown(cells, sheet) && isHeader(row, sheet, undefined)) return true;
  if (cells.length > 2 && cells.every((c) => c.tagName === 'TH') && isHeader(row, sheet, rows[at + 1])) return true;
  return isPairRow(cells, sheet) && cells.reduce((sum, c) => sum + c.colSpan, 0) !== columns;
}

/** A blank cell or two to open it, and one over all columns. */
function isWideGroupRow(row: HTMLTableRowElement, { eye }: Sheet): boolean {
  return row.cells.length < 4 && (row.cells[row.cells.length - 1]?.colSpan ?? 1) > 1 && isGroupRow(row, eye);
}

/** 结案说明 before a box over all other columns. */
function isFormRow(cells: Element[], { eye, holding }: Sheet): boolean {
  return cells.every((cell, at) => (at > 0 ? holding.has(cell) : !holding.has(cell) && isLabelLike(eye.text(cell))));
}

function allKnown(cells: Element[], sheet: Sheet): boolean {
  return cells.filter((c) => sheet.words.known(sheet.eye.text(c))).length >= cells.length / 2;
}

function isPairRow(cells: Element[], sheet: Sheet): boolean {
  return cells.some((cell, i) => i % 2 === 0 && sheet.words.known(sheet.eye.text(cell)));
}

const noData = /^(?:暂无|没有|无|无匹配)?(?:找到匹配的)?(?:数据|记录|筛选结果|相关数据|内容)?$/;

/** The first `heads` rows are the header: a cell of it may reach down to the rows. */
function dataRows(rows: HTMLTableRowElement[], columns: number, sheet: Sheet, heads = 0): Part['rows'] {
  const covered: { left: number; cell: Element }[] = [];
  const found: Part['rows'] = [];
  for (const [line, row] of rows.entries()) {
    if (!sheet.eye.shown(row)) continue;
    const own = [...row.cells];
    const cells: (Element | undefined)[] = [];
    let at = 0;
    for (const cell of own) {
      const { colSpan, rowSpan } = cell;
      while ((covered[at]?.left ?? 0) > 0) cells[at] = take(covered, at++);
      for (let i = 0; i < colSpan; i++, at++) {
        cells[at] = cell;
        if (rowSpan > 1) covered[at] = { left: rowSpan - 1, cell };
      }
    }
    while (at < columns && (covered[at]?.left ?? 0) > 0) cells[at] = take(covered, at++);
    if (line < heads || (own.length === 1 && columns > 1) || isWideGroupRow(row, sheet)) continue;
    if (isData(row, own, sheet)) found.push({ element: row, cells });
  }
  const [{ element: before } = {}, { element: last } = {}] = found.slice(-2);
  if (before && last && addsRow(last, sheet) && !addButton(before)) found.pop();
  return found;
}

/** Empty boxes below the rows, with 添加 beside them: no row yet. */
function addsRow(row: Element, sheet: Sheet): boolean {
  return addButton(row) && controlsUnder(sheet, row).every((control) => control.value() === null);
}

function addButton(row: Element): boolean {
  return [...row.querySelectorAll('a,button,input[type=button],input[type=submit]')].some((button) =>
    /^[+＋\s]*(?:添加|新增|插入|增加)/.test((button as HTMLInputElement).value || (button.textContent ?? '')),
  );
}

function take(covered: { left: number; cell: Element }[], at: number): Element | undefined {
  const over = covered[at];
  if (over) over.left--;
  return over?.cell;
}

function isData(row: Element, cells: Element[], sheet: Sheet): boolean {
  if (sheet.holding.has(row)) return true;
  let first = '';
  for (const cell of cells) {
    const text = cleanLabel(sheet.eye.text(cell));
    first ||= text;
    if (/^(?:合计|总计|小计)/.test(first)) return false;
    if (!noData.test(text)) return true;
  }
  return false;
}

/** The table that holds the rows of a header without rows: the next one around that has as many columns. */
function bodyTable(
  header: HTMLTableElement,
  columns: Column[],
  tables: HTMLTableElement[],
  sheet: Sheet,
): HTMLTableElement | undefined {
  let around: Element | null = header.parentElement;
  for (let step = 0; around && step < 6; step++, around = around.parentElement) {
    const scope: Element = around;
    const after = tables.filter((t) => t !== header && scope.contains(t) && !header.contains(t) && follows(header, t));
    const under = after.filter((t) => !isInside(t, after) && standsUnder(header, t, sheet));
    const wide = (t: HTMLTableElement): HTMLTableRowElement | undefined =>
      [...t.rows].find((row) => sheet.eye.shown(row) && row.cells.length >= Math.min(2, columns.length));
    const nearest = under.find((t) => !isGroupRow(t, sheet.eye));
    // A table of one cell before the rows of a group is its title (EasyUI).
    const titled = nearest && !wide(nearest) && under.find((t) => t.parentElement?.contains(nearest) && wide(t));
    const next = titled || nearest;
    if (next) {
      const first = wide(next);
      if (!first) return next.rows.length <= 1 ? next : undefined;
      const width = [...first.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
      return Math.abs(width - columns.length) <= 1 && !isHeader(first, sheet, undefined) ? next : undefined;
    }
  }
  return undefined;
}

/** Rows in tables by group (EasyUI), or every row in a table and a block of its own (ExtJS 3). */
function rowTables(body: HTMLTableElement, tables: HTMLTableElement[]): HTMLTableElement[] {
  const block = body.parentElement;
  const groups = tables.filter((table) => table.parentElement === block && table.className === body.className);
  if (groups.length > 1 && body.className !== '') return groups;
  if (!block || body.rows.length !== 1 || block.childElementCount !== 1) return [body];
  return tables.filter((table) => {
    const own = table.parentElement;
    return (
      table === body ||
      (follows(body, table) &&
        table.rows.length === 1 &&
        table.className === body.className &&
        own?.childElementCount === 1 &&
        own.className === block.className &&
        own.parentElement === block.parentElement)
    );
  });
}

/** Locked and loose columns have header and rows in four tables: rows begin where their header begins. */
function standsUnder(header: Element, table: Element, sheet: Sheet): boolean {
  const [over, under] = [sheet.eye.box(header), sheet.eye.box(table)];
  return !over || !under || (under.top >= over.bottom - 4 && Math.abs(over.left - under.left) < 24);
}

function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

function isInside(table: Element, others: Element[]): boolean {
  return others.some((other) => other !== table && other.contains(table));
}

/** A header drawn twice, once above its own body: the copy without rows is no grid. */
function repeats(other: Part, empty: Part): boolean {
  if (other.rows.length === 0 || !empty.columns.every((c) => other.columns.some((o) => o.label === c.label)))
    return false;
  let around: Element | null = empty.table;
  for (let step = 0; around && step < 5; step++, around = around.parentElement)
    if (around.contains(other.table)) return true;
  return false;
}

/** Header and rows apart, at the same height as those of another: its loose columns. */
function inLine(grid: Grid, part: Part, sheet: Sheet): boolean {
  const tops = [grid.root, part.table, grid.body, part.body].map((table) => table && sheet.eye.box(table)?.top);
  return tops.every((top) => top !== undefined) && tops[0] === tops[1] && tops[2] === tops[3];
}

/** Locked columns lie in a part of their own with as many rows; copies of columns are dropped. */
function join(parts: Part[], sheet: Sheet): Grid[] {
  const grids: (Grid & { whole: Element | null })[] = [];
  for (const part of parts) {
    const whole = sheet.kits.tables ? part.table.closest(sheet.kits.tables) : null;
    const other = grids.find(
      (g) => g.rows.length === part.rows.length && (whole ? g.whole === whole : inLine(g, part, sheet)),
    );
    if (!other) {
      if (part.rows.length === 0 && parts.some((p) => p !== part && repeats(p, part))) continue;
      grids.push({
        root: whole ?? part.table,
        columns: part.columns,
        rows: part.rows,
        whole,
        ...(part.body && { body: part.body }),
      });
      continue;
    }
    if (!whole) other.loose = [...(other.loose ?? []), part.table, ...(part.body ? [part.body] : [])];
    for (const [at, column] of part.columns.entries()) {
      if (column.label === '' || other.columns.some((c) => c.label === column.label)) continue;
      other.columns.push(column);
      const place = other.columns.length - 1;
      for (const [i, row] of other.rows.entries()) row.cells[place] = part.rows[i]?.cells[at];
    }
  }
  return grids;
}
