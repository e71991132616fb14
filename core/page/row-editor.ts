// The button that opens the row or card of one subject, where its entries are changed in a dialog or in the row itself.

import { editWords, mayPress, plainWord } from './may-press';

const buttons = 'a,button,[role=button],.el-button,.layui-btn,.l-btn,.x-btn,.mini-button,.ivu-btn,.ant-btn,.btn,span,i';
const rows = 'tr,[role=row],.el-table-v2__row,.x-grid-row,.mini-grid-row';
const grids =
  '.el-table,.layui-table-view,.datagrid-view,.ivu-table,.ant-table,.x-grid,.x-grid-panel,.mini-grid,.bootstrap-table';
/** What can be typed or chosen in. */
const boxes = 'input:not([type=hidden]),select,textarea,[contenteditable=""],[contenteditable=true],[role=combobox]';
/** Words beside a row that is being changed. */
const underway = /^(?:保存|取消|确定|完成|更新)$/;
/** Blocks around a field that are still of one subject. */
const levels = 6;

export interface RowEditor {
  opener: HTMLElement;
  /** 编辑, 修改 … */
  word: string;
  /** Another row near it is being changed: it must not be left. */
  isTaken: boolean;
}

/** Undefined where the entry can be changed where it stands, or where no such button is plainly the subject's own. */
export function rowEditor(entry: Element): RowEditor | undefined {
  if (entry.matches(boxes) || entry.querySelector(boxes) || entry.closest('thead,th')) return undefined;
  const row = entry.closest(rows);
  const parts = row ? partsOf(row) : [];
  if (parts.some(isUnderway)) return undefined;
  const opener = row ? only(parts) : inCard(entry);
  if (!opener) return undefined;
  const around = row?.closest(grids) ?? row?.closest('table') ?? opener.parentElement;
  return {
    opener,
    word: plainWord(opener),
    isTaken: around !== null && [...around.querySelectorAll(rows)].some(isUnderway),
  };
}

/** The nearest block around the entry with one such button. */
function inCard(entry: Element): HTMLElement | undefined {
  let at = entry.parentElement;
  for (
    let level = 0;
    at && level < levels && !/^(?:body|main|form)$/.test(at.localName);
    level++, at = at.parentElement
  ) {
    if (at.querySelector('tbody tr + tr')) return undefined;
    const found = candidates([at]);
    if (found.length > 0) return only([at]);
  }
  return undefined;
}

/** Locked columns lie in a table of their own: the same row by its number there. */
function partsOf(row: Element): Element[] {
  const grid = row.closest(grids);
  const body = row.parentElement;
  if (!grid || !body) return [row];
  const number = [...body.children].indexOf(row);
  const twins = [...grid.querySelectorAll(row.localName)].filter(
    (one) =>
      one.parentElement !== body &&
      one.parentElement?.localName === body.localName &&
      one.parentElement.childElementCount === body.childElementCount &&
      one.parentElement.children[number] === one,
  );
  return [row, ...twins];
}

/** The most useful word; twice the same word is nobody's. */
function only(parts: Element[]): HTMLElement | undefined {
  const found = candidates(parts);
  for (const word of editWords) {
    const same = found.filter((one) => plainWord(one) === word);
    if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  }
  return undefined;
}

/** Of a button and the text in it, the button. */
function candidates(parts: Element[]): HTMLElement[] {
  const found = parts
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(buttons)])
    .filter((one) => mayPress(one, 'editor') && isOffered(one));
  return found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
}

/** A word in a text is none: it is a link, a button, or something that says it can be pressed. */
function isOffered(element: HTMLElement): boolean {
  if (!/^(?:span|i)$/.test(element.localName)) return true;
  if (element.closest('a,button,[role=button]')) return false;
  return element.onclick !== null || element.hasAttribute('onclick') || cursor(element) === 'pointer';
}

function cursor(element: Element): string | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor;
}

function isUnderway(row: Element): boolean {
  if (!row.querySelector(boxes)) return false;
  return [...row.querySelectorAll(buttons)].some((one) => underway.test(plainWord(one)));
}
