// Which rows of a table are its header. Label tables (td beside td) have none.

import { cleanLabel, isLabelLike } from './label-text';
import type { Sheet } from './sheet';

/** How many rows from here are header: 0, 1 or 2. */
export function headerDepth(rows: HTMLTableRowElement[], at: number, sheet: Sheet): number {
  const row = rows[at] as HTMLTableRowElement;
  const next = rows[at + 1];
  const head = row.parentElement;
  if (head?.tagName === 'THEAD' && head.childElementCount > 1) {
    const lines = rows.slice(at).filter((line) => line.parentElement === head);
    return lines.every((line) => allLabels(line, sheet)) && lines.some((line) => isHeader(line, sheet, undefined))
      ? lines.length
      : 0;
  }
  if (isHeader(row, sheet, next)) {
    const spans =
      [...row.cells].some((cell) => cell.colSpan > 1) &&
      [...row.cells].some((cell) => cell.rowSpan > 1 || cell.colSpan > 1);
    if (spans && next && isSubHeader(row, next, sheet)) return 2;
    return 1;
  }
  if (
    next &&
    [...row.cells].some((c) => c.colSpan > 1) &&
    !/\d/.test(row.textContent ?? '') &&
    isSubHeader(row, next, sheet) &&
    isHeader(next, sheet, rows[at + 2]) &&
    allLabels(row, sheet)
  )
    return 2;
  return 0;
}

function isSubHeader(row: HTMLTableRowElement, next: HTMLTableRowElement, sheet: Sheet): boolean {
  const open = [...row.cells].filter((c) => c.rowSpan === 1).reduce((sum, c) => sum + c.colSpan, 0);
  const width = [...next.cells].reduce((sum, c) => sum + c.colSpan, 0);
  return open === width && allLabels(next, sheet);
}

function allLabels(row: HTMLTableRowElement, sheet: Sheet): boolean {
  return (
    !sheetHoldsEntry(row, sheet) &&
    [...row.cells].every((c) => headText(cleanLabel(sheet.eye.text(c))) === '' || isLabelLike(sheet.eye.text(c)))
  );
}

/** Boxes that select rows are no entries. */
function sheetHoldsEntry(row: Element, sheet: Sheet): boolean {
  if (!sheet.holding.has(row)) return false;
  return row.querySelector('input:not([type=checkbox]):not([type=radio]):not([type=hidden]),select,textarea') !== null;
}

/** # above the numbers of rows */
function headText(label: string): string {
  return /^[#№.]{1,3}$/.test(label) ? '' : label;
}

/** A row of labels: told by th, thead, or two known labels side by side with no value between. */
export function isHeader(row: HTMLTableRowElement, sheet: Sheet, next: HTMLTableRowElement | undefined): boolean {
  if (sheetHoldsEntry(row, sheet)) return false;
  const { cells } = row;
  if (cells.length < 2) return isLockedHeader(row, sheet);
  const texts: string[] = [];
  for (const cell of cells) {
    const text = cell.firstElementChild ? sheet.eye.text(cell) : (cell.textContent ?? '');
    if (cell.tagName === 'TD' && /[:：]\s*$/.test(text)) return false;
    const label = text.length > 80 ? text : headText(cleanLabel(text));
    if (label !== '' && !isLabelLike(label)) return false;
    texts.push(label);
  }
  const known = texts.map((text) => text !== '' && sheet.words.known(text));
  const count = known.filter(Boolean).length;
  if (count === 0) return false;
  const allTh = [...cells].every((cell) => cell.tagName === 'TH');
  if (isKitHeader(row, sheet)) return true;
  const inHead = row.parentElement?.tagName === 'THEAD';
  if (allTh || inHead) return count >= 2 || (cells.length >= 3 && !hasOwnValues(row, next));
  // Locked columns often are 序号 and one more.
  if (row.parentElement?.childElementCount === 1 && texts.includes('序号')) return headerOnly(row);
  if (!known.some((k, i) => k && known[i + 1]) || isInPairs(row) || isOfPairs(next, cells.length, sheet)) return false;
  const inner = texts.slice(1, -1);
  if (inner.some((text) => text === '')) return false;
  if (count / cells.length < (isAboveFigures(texts, next) ? 0.3 : 0.5)) return false;
  return next === undefined
    ? headerOnly(row)
    : [1, 2].some((reach) => next.cells.length === cells.length - [...cells].filter((c) => c.rowSpan > reach).length) ||
        next.cells.length === 1 ||
        [...cells].some((c) => c.colSpan > 1);
}

/** Every other cell is of another make: labels and values side by side. */
function isInPairs({ cells }: HTMLTableRowElement): boolean {
  const makes = [...cells].map((cell) => `${cell.className} ${cell.getAttribute('bgcolor')}`);
  return cells.length % 2 === 0 && makes[0] !== makes[1] && makes.every((make, at) => make === makes[at % 2]);
}

/** Labels where the first values would stand. */
function isOfPairs(next: HTMLTableRowElement | undefined, width: number, sheet: Sheet): boolean {
  const cells = [...(next?.cells ?? [])];
  return (
    width > 2 &&
    cells.length === width &&
    cells.every((cell, at) => at % 2 === 1 || sheet.words.known(sheet.eye.text(cell)))
  );
}

/** Words without a figure over a row with several: a header, even where few of its words are known. */
function isAboveFigures(texts: string[], next: HTMLTableRowElement | undefined): boolean {
  if (next?.cells.length !== texts.length || texts.some((text) => /\d/.test(text))) return false;
  return [...next.cells].filter((cell) => /\d/.test(cell.textContent ?? '')).length > 1;
}

/** A locked part of a kit's table may have one column only. */
function isLockedHeader(row: HTMLTableRowElement, sheet: Sheet): boolean {
  const [cell] = row.cells;
  return cell !== undefined && isKitHeader(row, sheet) && sheet.words.known(sheet.eye.text(cell));
}

function isKitHeader(row: HTMLTableRowElement, sheet: Sheet): boolean {
  const whole = sheet.kits.tables && row.closest(sheet.kits.tables);
  if (!whole) return false;
  const part = row.closest('[class*=header],[class*=htable]');
  return row.parentElement?.tagName === 'THEAD' || (part !== null && part !== whole && whole.contains(part));
}

function hasOwnValues(row: HTMLTableRowElement, next: HTMLTableRowElement | undefined): boolean {
  return next === undefined && row.parentElement?.tagName !== 'THEAD';
}

/** A table of a single row of labels is a grid's header when a kit says so. */
function headerOnly(row: HTMLTableRowElement): boolean {
  return row.closest('[class*=head],[class*=Head],[class*=htable]') !== null || row.cells.length >= 3;
}
