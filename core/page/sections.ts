// Whose entries stand here: titles of the cards, dialogs, tabs and tables around an element, nearest first.

import type { Group } from '../case/fields';
import { beforeColon } from './label-text';
import { type Sister, sisterHeads } from './lone-heads';
import { readHead, tagBefore } from './named-titles';
import { neighboursOf } from './neighbours';
import { placedTitles } from './placed-titles';
import type { Title } from './roles';
import { holdsLabel, type Sheet } from './sheet';

export interface Section extends Title {
  /** The element whose title it is: entries below it belong together. */
  root: Element;
  title: Element;
  /** 沈知微 after the role: 原告 沈知微 */
  named?: { element: Element; value: string } | undefined;
}

export interface Sections {
  /** The nearest title that says something, or undefined. */
  of(element: Element): Section | undefined;
  /** The nearest dialog around. */
  dialog(element: Element): Element | undefined;
  /** What the labels in the nearest block speak of. */
  around(element: Element): Group[];
  /** The nearest title that names a 诉讼地位, if no nearer one speaks of something else. */
  roleOf(element: Element): Section | undefined;
  /** The heads of the cards of one make with that of this title, itself left out. */
  beside(title: Element): Sister[];
}

const dialogs =
  '[role=dialog],dialog,.el-dialog,.layui-layer,.ant-modal,.ivu-modal,.x-window,.mini-window,.window,.modal';

export function openSections(sheet: Sheet): Sections {
  const own = new Map<Element, Section | undefined>();
  const leads: Leads = { rows: new WeakMap(), above: new Map() };
  const told = (element: Element): Section | undefined => {
    if (own.has(element)) return own.get(element);
    const section = isPlain(element) ? undefined : titled(element, sheet, leads);
    own.set(element, section);
    return section;
  };
  const placed = placedTitles(sheet);
  const climb = (element: Element, wanted: (s: Section) => boolean | 'stop'): Section | undefined => {
    for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
      const by = at === element || at === element.parentElement ? placed(at) : undefined;
      const section = by ? { ...by, root: sheet.doc.body } : told(at);
      const answer = section ? wanted(section) : false;
      if (answer === 'stop') return undefined;
      if (answer) return section;
    }
    return undefined;
  };
  const found = new Map<Element, Section | undefined>();
  const of = (element: Element): Section | undefined => {
    if (!found.has(element))
      found.set(
        element,
        climb(element, () => true),
      );
    return found.get(element);
  };
  const around = new Map<Element | null, Element | undefined>([[null, undefined]]);
  const dialog = (element: Element | null): Element | undefined => {
    if (element && !around.has(element))
      around.set(element, element.matches(dialogs) ? element : dialog(element.parentElement));
    return around.get(element);
  };
  return {
    of,
    dialog,
    around: neighboursOf(sheet),
    beside: (title) => sisterHeads(title, sheet),
    roleOf: (element) =>
      climb(element, (s) => (s.role ? true : s.context === 'party' || s.context === 'case' ? false : 'stop')),
  };
}

/** The title of this very element, if it has one that says something. */
interface Leads {
  /** Bodies of tables with the cell that leads each row. */
  rows: WeakMap<Element, Map<Element, Element>>;
  /** What stands before an element and all of its make. */
  above: Map<Element, Element | null>;
}

function titled(element: Element, sheet: Sheet, known: Leads): Section | undefined {
  for (const title of titleElements(element, sheet, known)) {
    const head = readHead(title, sheet);
    if (head) return { ...head, root: element };
  }
  const before = plainTags.test(element.tagName) ? undefined : known.above.get(element);
  return before ? tagBefore(element, before, sheet) : undefined;
}

const plainTags = /^(?:TD|TH|TBODY|SPAN|INPUT|SELECT|TEXTAREA|LABEL|A|B|I|EM)$/;

/** Kits name what has a title by its class; most cells and boxes have none. */
function isPlain(element: Element): boolean {
  return plainTags.test(element.tagName) && !element.hasAttribute('class') && !element.hasAttribute('role');
}

function* titleElements(element: Element, sheet: Sheet, known: Leads): Generator<Element> {
  for (const [container, selector] of sheet.kits.titles) {
    if (!element.matches(container)) continue;
    const title = [...element.querySelectorAll(selector)].find(
      (t) => t.closest(container) === element && sheet.eye.shown(t),
    );
    if (title) yield title;
  }
  for (const [set, selector] of sheet.kits.tabs) {
    if (!element.matches(set)) continue;
    const open =
      [...element.querySelectorAll(selector)].find((t) => t.closest(set) === element) ??
      element.parentElement?.querySelector(selector);
    if (open && sheet.eye.shown(open)) yield open;
  }
  if (element.getAttribute('role') === 'tabpanel') {
    const tab =
      sheet.doc.getElementById(element.getAttribute('aria-labelledby') ?? '') ??
      (element.id
        ? [...sheet.doc.querySelectorAll('[role=tab]')].find((t) => t.getAttribute('aria-controls') === element.id)
        : undefined);
    if (tab) yield tab;
  }
  if (element.getAttribute('role') === 'dialog') {
    const title = sheet.doc.getElementById(element.getAttribute('aria-labelledby') ?? '');
    if (title) yield title;
  }
  if (element.tagName === 'TR') {
    const lead = groupCells(element as HTMLTableRowElement, sheet, known);
    if (lead) yield lead;
    return;
  }
  if (plainTags.test(element.tagName)) return;
  if (element.tagName === 'TABLE') {
    const { caption } = element as HTMLTableElement;
    if (caption) yield caption;
  }
  yield* standingAbove(element, sheet, known);
}

/** A cell over several rows before the labels, or a row of one cell above: 原告. */
function groupCells(row: HTMLTableRowElement, sheet: Sheet, known: Leads): Element | undefined {
  const body = row.parentElement;
  if (!body) return undefined;
  let leads = known.rows.get(body);
  if (!leads) {
    leads = leadsOf(body, sheet);
    known.rows.set(body, leads);
  }
  return leads.get(row);
}

/** For every row the group cell that holds it, else the last row of one cell before it. */
function leadsOf(body: Element, sheet: Sheet): Map<Element, Element> {
  const leads = new Map<Element, Element>();
  let groups: { cell: Element; left: number }[] = [];
  let title: Element | undefined;
  for (const row of body.children) {
    const cells = (row as HTMLTableRowElement).cells;
    const first = cells?.[0];
    if (!first) continue;
    if (cells.length === 1 && !sheet.holding.has(first)) {
      if (groups.length === 0 && !isLabelRow(row, first, sheet)) title = first;
    }
    for (const cell of cells.length > 1 ? cells : []) {
      if (cell.rowSpan === 1 || sheet.holding.has(cell)) break;
      groups.push({ cell, left: cell.rowSpan });
    }
    const lead = groups.at(-1)?.cell ?? title;
    if (lead && lead !== first) leads.set(row, lead);
    else if (lead && cells.length > 1) leads.set(row, lead);
    groups = groups.flatMap(({ cell, left }) => (left > 1 ? [{ cell, left: left - 1 }] : []));
  }
  return leads;
}

/** A label in a row of its own above its control. */
function isLabelRow(row: Element, cell: Element, sheet: Sheet): boolean {
  const below = row.nextElementSibling as HTMLTableRowElement | null;
  return below?.cells?.length === 1 && sheet.words.known(sheet.eye.text(cell));
}

/** A short text of its own right before or at the head of a block: headings without any class a kit would give. */
function* standingAbove(element: Element, sheet: Sheet, known: Leads): Generator<Element> {
  if (
    /^(?:TD|TH|TR|TBODY|THEAD|SPAN|LABEL|INPUT|SELECT|TEXTAREA|OPTION|BUTTON|A|B|I|P|EM|STRONG|FONT|U|LI|DT|DD|COL)$/.test(
      element.tagName,
    )
  )
    return;
  if (sheet.controlAt.has(element)) return;
  const before = aboveAll(element, sheet, known);
  const lead = before && leadOf(before, sheet);
  if (lead) yield lead;
  if (
    before &&
    !sheet.holding.has(before) &&
    isTitleLike(before, sheet) &&
    !isPeer(before, element) &&
    !isWiderPeer(before, element)
  ) {
    // 承办法官 before a lone value is its label; before further labels it is their title.
    if (!sheet.words.known(sheet.eye.text(before)) || holdsLabel(element, sheet)) yield before;
  }
  const first = element.firstElementChild;
  if (
    first &&
    first !== before &&
    element.childElementCount > 1 &&
    !/^(?:SPAN|LABEL|EM|I|A|DT)$/.test(first.tagName) &&
    !sheet.holding.has(first) &&
    isTitleLike(first, sheet) &&
    !isLabelAmongLabels(first, sheet) &&
    !isOneOfMany(first, sheet)
  )
    yield first;
}

/** 二、原告信息 in a line or table of its own together with a box: the first that stands there. */
function leadOf(line: Element, sheet: Sheet): Element | undefined {
  if (line.tagName === 'TABLE' ? (line as HTMLTableElement).rows.length > 1 : !sheet.holding.has(line))
    return undefined;
  let at: Element | null = line;
  while (at && (sheet.holding.has(at) || /^T(?:ABLE|BODY|R)$/.test(at.tagName))) at = at.firstElementChild;
  return at && isTitleLike(at, sheet) && /(?:信息|情况|资料)\s*$/.test(at.textContent ?? '') ? at : undefined;
}

/** Label and value within, as in the next of its make. */
function isOneOfMany(first: Element, sheet: Sheet): boolean {
  const next = first.nextElementSibling;
  return next !== null && isPeer(first, next) && first.childElementCount > 1 && holdsLabel(first, sheet);
}

/** First of several labels in a row, each before its value: 联系人 [ ] 案由 [ ] */
function isLabelAmongLabels(first: Element, sheet: Sheet): boolean {
  if (/^H\d$/.test(first.tagName)) return false;
  const value = first.nextElementSibling;
  const other = value?.nextElementSibling;
  if (other && isPeer(first, other) && !isPeer(first, value as Element)) return true;
  return sheet.words.known(sheet.eye.text(first)) && value !== null && !holdsLabel(value, sheet);
}

/** A heading speaks for all blocks of one make that follow it. */
function aboveAll(element: Element, sheet: Sheet, { above }: Leads): Element | null {
  let before = element.previousElementSibling;
  while (before) {
    const same = alike(before, element);
    const told = same ? above.get(before) : undefined;
    if (told !== undefined) {
      before = told;
      break;
    }
    if (!same && !/^[BH]R$/.test(before.tagName) && sheet.eye.shown(before)) break;
    before = before.previousElementSibling;
  }
  above.set(element, before);
  return before;
}

function alike(a: Element, b: Element): boolean {
  return a.tagName === b.tagName && a.className === b.className && /^(?:DIV|P|UL|SECTION)$/.test(a.tagName);
}

/** Of the same make as what it stands above: a neighbour, no title. */
function isPeer(a: Element, b: Element): boolean {
  return a.tagName === b.tagName && a.className === b.className && a.className !== '';
}

/** A label and its value before another pair of the same make that is wider: item, item full. */
function isWiderPeer(a: Element, b: Element): boolean {
  const count = a.childElementCount;
  return (
    count > 1 &&
    count === b.childElementCount &&
    a.tagName === b.tagName &&
    a.className !== '' &&
    a.classList[0] === b.classList[0]
  );
}

/** Short, and no entry of its own: 承办人：林晓岚, or 合议庭成员：林晓岚 before 案由：继承纠纷. */
function isTitleLike(element: Element, sheet: Sheet): boolean {
  if (/^(?:TABLE|FORM|UL|OL|NAV|TBODY|THEAD|TR|IFRAME|LABEL|DT)$/.test(element.tagName)) return false;
  const text = element.textContent ?? '';
  const label = beforeColon(text);
  const next = label && beforeColon(element.nextElementSibling?.textContent ?? '');
  return (
    text.length > 1 &&
    text.length < 60 &&
    !(label && sheet.words.group(label) === 'case') &&
    !(next && sheet.words.known(next) && element.tagName === element.nextElementSibling?.tagName) &&
    element.querySelectorAll('[role=tab],li,td,[class$=tab],[class*="tab "]').length < 2
  );
}
