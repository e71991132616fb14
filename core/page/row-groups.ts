// Rows of one text between the rows of a grid that speak for those below them: 诉讼地位: 原告 (2).

import type { Grid } from './grid';
import { isAgentRole, roleLabelled } from './roles';
import type { Eye } from './seen';

export interface RowGroups {
  /** The rows of one text themselves. */
  titles: Set<Element>;
  /** Row of the grid → 诉讼地位 of its group, and where that is told. */
  roles: Map<Element, { role: string; title: Element }>;
}

/** `role` is undefined for a group of others: 其他诉讼参与人 (1). */
interface GroupTitle {
  role: string | undefined;
  /** 诉讼地位：原告 alone may as well fold out below a row. */
  mayBeDetail: boolean;
}

const unit = '(?:人|名|位|个|条|项|方|家|行|件|Items?|records?)?';
const count = `[（(【\\[]?\\s*(?:共|合计|数量|人数|计数|Count)?\\s*[:：]?\\s*(?:\\d{1,4}|[一二三四五六七八九十]{1,3})\\s*${unit}(?:\\(s\\))?\\s*[)）】\\]]?`;
const grouped = new RegExp(
  `^[^\\p{L}\\d]*(?:([\\p{Script=Han}/]{2,8})\\s*[:：=]\\s*)?(\\p{Script=Han}{2,12}?)(?:一?方)?\\s*[-—·:：]?\\s*(${count})?[^\\p{L}\\d）)]*$`,
  'iu',
);

/** Nothing where a text is no title of a group. */
export function groupTitle(text: string): GroupTitle | undefined {
  const [, label, word = '', number] = (text.length < 60 && grouped.exec(text.trim())) || [];
  const role = roleLabelled(word) ?? (isAgentRole(word) ? word : undefined);
  if (role) return { role, mayBeDetail: label !== undefined && number === undefined };
  return word && (number !== undefined || !label) ? { role: undefined, mayBeDetail: false } : undefined;
}

/** True for a row, or what stands in its place, that says nothing but the 诉讼地位 of a group. */
export function isGroupRow(row: Element, eye: Eye): boolean {
  return (row.textContent?.length ?? 0) < 200 && groupTitle(eye.text(row))?.role !== undefined;
}

/** What the rows of one text say for the rows below them, until the next. */
export function rowGroups({ columns, rows }: Grid, eye: Eye): RowGroups {
  const found: RowGroups = { titles: new Set(), roles: new Map() };
  let cells: Set<Element | undefined> | undefined;
  let before: Element | undefined = columns[0]?.header;
  let current: { role: string; title: Element } | undefined;
  for (const [at, { element }] of rows.entries()) {
    for (const title of standingBetween(before, element)) {
      cells ??= new Set(rows.flatMap((row) => row.cells));
      if (cells.has(title) || (title.textContent?.length ?? 0) > 200 || !eye.shown(title)) continue;
      const said = groupTitle(eye.text(title));
      if (!said || (said.mayBeDetail && at > 0 && found.titles.size === 0)) continue;
      if (said.role) found.titles.add(title);
      current = said.role ? { role: said.role, title } : undefined;
      break;
    }
    if (current) found.roles.set(element, current);
    before = element;
  }
  return found;
}

/** What stands between two elements in the document, the nearest to the second first. */
function* standingBetween(first: Element | undefined, second: Element): Generator<Element> {
  for (let at: Element | null = second; at; at = at.parentElement) {
    if (first && at.contains(first)) return;
    for (let other = at.previousElementSibling; other; other = other.previousElementSibling) {
      if (first && other.contains(first)) return;
      yield other;
    }
  }
}
