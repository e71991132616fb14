// Values shown as plain text beside a known label: td/td, dt/dd, b+i, 案号：… in one node.

import { handles, isAlike, isPeer, onHandle } from './handles';
import { beforeColon, cleanLabel, shownValue } from './label-text';
import { type Pair, pairOf, type Value } from './pair';
import { saidBy } from './said';
import { holdsLabel, type Sheet } from './sheet';
import { confidence } from './sources/found';
import { spacedPair, type Texts } from './texts';

const inText = /([\p{Script=Han}A-Za-z（）()/、\s\u3000]{2,20}?)\s*[:：]\s*/gu;

type Test = (element: Element) => boolean;

/** Values beside labels; `used` are labels that controls have already; what is `taken` stands in a grid, which is read by itself. */
export function pairsOf(texts: Texts, sheet: Sheet, used: Set<Node>, taken: Test): Pair[] {
  const free = (element: Element): boolean => !taken(element) && sheet.eye.shown(element);
  const values = new Set<Element>();
  const pairs: Pair[] = [];
  for (const label of texts.labels) {
    if (isUsed(label, used) || sheet.holding.has(label) || !free(label) || values.has(label)) continue;
    const pair = besideLabel(label, sheet);
    if (!pair) continue;
    pairs.push(pair);
    // A value in a bare text between labels: its element holds them all.
    if (pair.element.contains(label)) continue;
    for (const inner of [pair.element, ...pair.element.querySelectorAll('*')]) values.add(inner);
  }
  for (const node of texts.inline) {
    const parent = node.parentElement as Element;
    if (!used.has(node) && free(parent)) pairs.push(...within(node, parent, sheet));
  }
  return pairs;
}

/** 原告：沈知微. */
export function rolePairs(texts: Texts, sheet: Sheet, used: Set<Node>, taken: Test): Pair[] {
  return texts.roles.flatMap((node) => {
    const parent = node.parentElement as Element;
    if (used.has(node) || isUsed(parent, used) || taken(parent) || onHandle(parent) || !sheet.eye.shown(parent))
      return [];
    const [, label = '', name = ''] = /^\s*([^:：]+)[:：]?\s*(.*)$/s.exec(node.data) ?? [];
    const from = { label: cleanLabel(label), labelled: parent };
    if (name.trim()) return pairOf(from, { element: parent, text: name }, 'pair', true) ?? [];
    const colon = /[:：]\s*$/.test(node.data);
    const next = colon ? nextSibling(node, sheet, true) : undefined;
    if (next === 'none') return [];
    return (next ? pairOf(from, next, 'pair', true) : besideLabel(parent, sheet)) ?? [];
  });
}

function isUsed(label: Element, used: Set<Node>): boolean {
  if (used.has(label)) return true;
  for (const child of label.childNodes) if (used.has(child)) return true;
  return label.parentElement !== null && used.has(label.parentElement);
}

function besideLabel(label: Element, sheet: Sheet): Pair | undefined {
  if (label.closest('[role=columnheader]')) return undefined;
  const colon = /[:：]\s*$/.test(sheet.eye.text(label).trim());
  const slot = colon ? emptySlot(label, sheet) : undefined;
  if (slot)
    return pairOf(
      { label: cleanLabel(sheet.eye.text(label)), labelled: label },
      { element: slot, text: '' },
      'pair',
      true,
    );
  let at: Element = label;
  for (let step = 0; step < 4; step++) {
    const isCell = /^(?:TD|TH|DT)$/.test(at.tagName);
    const value = isCell ? nextCell(at, label, sheet) : nextSibling(at, sheet, colon, namesKind(label, sheet));
    if (value === 'none') return undefined;
    if (value && !isCell && !colon && (isPeer(at, value.element, sheet) || isTitle(label, value, sheet)))
      return undefined;
    if (value)
      return pairOf(
        { label: cleanLabel(sheet.eye.text(label)), labelled: label },
        value,
        isCell ? 'cell' : 'pair',
        isCell || colon || step <= 1,
      );
    const parent: Element | null = at.parentElement;
    if (isCell || !parent || /^(?:BODY|FORM|TR|TABLE|UL|OL|LI|FIELDSET|NAV|HEADER|MAIN|SECTION)$/.test(parent.tagName))
      return undefined;
    if (cleanLabel(sheet.eye.text(parent)) !== cleanLabel(sheet.eye.text(label))) return undefined;
    at = parent;
  }
  return undefined;
}

/** 案由：<span></span> in one cell, before a cell of the same make: its value is empty. */
function emptySlot(label: Element, sheet: Sheet): Element | undefined {
  const slot = label.lastElementChild;
  if (!slot) return isEmptyPair(label, sheet) ? label : undefined;
  if (!slot || !/^(?:SPAN|EM|U|B|DIV)$/.test(slot.tagName) || slot.firstElementChild || slot.textContent?.trim())
    return undefined;
  const next = label.nextElementSibling ?? label.previousElementSibling;
  return next && beginsWithLabel(sheet.eye.text(next), sheet) ? slot : undefined;
}

/** 结案方式： alone, where its neighbours of the same make hold label and value at once. */
function isEmptyPair(label: Element, sheet: Sheet): boolean {
  const next = label.nextElementSibling;
  if (next && (next.childElementCount > 3 || !beginsWithLabel(sheet.eye.text(next), sheet))) return false;
  const row = label.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])].filter((other) => isAlike(other, row as Element));
  return [...(row?.children ?? []), ...rows.flatMap((other) => [...other.children])].some(
    (other) => isAlike(other, label) && holdsPair(other, sheet),
  );
}

/** 结案标的：0元 in one cell */
function holdsPair(cell: Element, sheet: Sheet): boolean {
  const text = sheet.eye.text(cell);
  return /[:：]\s*\S/.test(text) && beginsWithLabel(text, sheet);
}

function beginsWithLabel(text: string, sheet: Sheet): boolean {
  const start = beforeColon(text);
  return start !== undefined && sheet.words.known(start);
}

/** 证件类型 → 统一社会信用代码: a value that is a label elsewhere. A heading 审限变更 stands over labels. */
function namesKind(label: Element, sheet: Sheet): boolean {
  const field = sheet.words.meaning(sheet.eye.text(label), 'party')?.field ?? '';
  return !/^H\d$/.test(label.tagName) && /Type$|kind$|role$|^pronouncement$/.test(field);
}

/** 当事人 with nothing beside it is the title of what follows. */
function isTitle(label: Element, { text }: Value, sheet: Sheet): boolean {
  const said = sheet.eye.text(label);
  return text.trim() === '' && !said.includes('名') && /\.name$/.test(sheet.words.meaning(said)?.field ?? '');
}

function nextCell(cell: Element, label: Element, sheet: Sheet): Value | 'none' {
  if (cell.closest('thead')) return 'none';
  for (let next = cell.nextElementSibling; next; next = next.nextElementSibling) {
    if (!sheet.eye.shown(next)) continue;
    if (sheet.holding.has(next)) return 'none';
    const text = sheet.eye.text(next);
    if (holdsAlike(next, label)) return { element: label.parentElement as Element, text: '' };
    if (beginsWithLabel(text, sheet) || (cell.tagName === 'TH' && next.tagName === 'TH')) return 'none';
    if (text.trim() !== '' && cleanLabel(text) === '' && !/[-—–]/.test(text)) continue;
    return sheet.words.known(text) &&
      !namesKind(label, sheet) &&
      next.tagName !== 'DD' &&
      next.nextElementSibling !== null
      ? 'none'
      : { element: next, text: saidBy(next, text, sheet.eye) };
  }
  return 'none';
}

/** The next cell has its own label, of the same make: this one has no value. */
function holdsAlike(next: Element, label: Element): boolean {
  const make = label.getAttribute('class');
  return !!make && !label.matches('td,th') && next.getElementsByClassName(make).length > 0;
}

/** The value right after an inline label; text nodes count too. */
function nextSibling(element: ChildNode, sheet: Sheet, colon: boolean, anyWord = false): Value | 'none' | undefined {
  let empty: Element | undefined;
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim()) {
      const text = (node as Text).data;
      if (!colon && !/^\s*[:：]/.test(text)) return 'none';
      return { element: element.parentElement as Element, text: text.replace(/^\s*[:：]\s*/, '') };
    }
    if (node.nodeType !== 1) continue;
    const sibling = node as Element;
    if (sibling.tagName === 'BR') break;
    if (sibling.firstChild && (!sheet.eye.shown(sibling) || isSpeck(sibling, sheet))) continue;
    if (sheet.holding.has(sibling) || /^(?:TABLE|UL|FORM|IFRAME|BUTTON)$/.test(sibling.tagName)) return 'none';
    const text = sheet.eye.text(sibling);
    if (cleanLabel(text) === '') {
      if (/^(?:SPAN|DIV|I|EM|B|P|DD|STRONG|LABEL|FONT|A|U)$/.test(sibling.tagName) && text.trim() === '')
        empty ??= sibling;
      continue;
    }
    if ((sheet.words.known(text) && !anyWord) || beginsWithLabel(text, sheet)) break;
    if (!anyWord && holdsLabel(sibling, sheet)) return 'none';
    if (empty && isAlike(sibling, element as Element)) break;
    return text.length > 400 || [...sibling.querySelectorAll('table,ul,form,h3,h4')].some(sheet.eye.shown)
      ? 'none'
      : { element: sibling, text: saidBy(sibling, text, sheet.eye) };
  }
  return empty ? { element: empty, text: '' } : undefined;
}

/** Shrunk to a point, for screen readers only. */
function isSpeck(element: Element, sheet: Sheet): boolean {
  const box = sheet.eye.box(element);
  return (
    box !== undefined && (box.right - box.left <= 1 || box.bottom - box.top <= 1) && sheet.eye.text(element) !== ''
  );
}

/** 2022-02-18 分案，承办人：林晓岚: a step of the case told in a sentence, no entry. */
const inProse = /^\s*\d{4}[-/.年]|\p{Script=Han}[，,]\s*$/u;

/** 案号：（2022）… 案由：… in one text node. */
function within(node: Text, parent: Element, sheet: Sheet): Pair[] {
  const text = node.data.replace(/\s+/g, ' ');
  const marks = [...text.matchAll(inText)];
  if (marks.length === 0) return unmarked(node, parent, sheet);
  const pairs: Pair[] = [];
  const starts = marks.map((found) => found.index + (found[1] ?? '').length - lastToken(found[1] ?? '', sheet).length);
  for (const [i, found] of marks.entries()) {
    const label = lastKnown(found[1] ?? '', sheet);
    if (!label || (i === 0 && inProse.test(text.slice(0, starts[0])))) continue;
    const rest = text.slice(found.index + found[0].length, starts[i + 1] ?? text.length);
    if (rest.trim() === '' && i === marks.length - 1) {
      const next = nextSibling(node, sheet, true);
      if (next && next !== 'none')
        pairs.push(...[pairOf({ label, labelled: parent }, next, 'pair', true)].filter((p) => p !== undefined));
      continue;
    }
    const value = shownValue(rest.replace(/[;；,，|]\s*$/, ''));
    if (value === null || value.length > 200) continue;
    pairs.push({ element: parent, label, value, source: 'text', confidence: confidence.text, labelled: parent });
  }
  return pairs;
}

/** 承办人 林晓岚 in one text, or 结案方式 <b>判决</b>: without a colon only where nothing else can be meant. */
function unmarked(node: Text, parent: Element, sheet: Sheet): Pair[] {
  if (onHandle(parent) || parent.closest('label,th')) return [];
  const [, label = node.data, text] = spacedPair.exec(node.data) ?? [];
  const next = text === undefined && node.nextSibling?.nodeType === 1 ? (node.nextSibling as Element) : null;
  const value = shownValue(
    text ?? (next && !next.matches(handles) && !sheet.holding.has(next) ? sheet.eye.text(next) : ''),
  );
  if (value === null || value.length > 30 || sheet.words.known(value)) return [];
  const told = { label: cleanLabel(label), value, source: 'text', confidence: confidence.above };
  return [{ element: next ?? parent, labelled: parent, ...told }];
}

function lastKnown(text: string, sheet: Sheet): string | undefined {
  const whole = cleanLabel(text);
  if (sheet.words.known(whole)) return whole;
  const last = cleanLabel(lastToken(text, sheet));
  return last !== '' && sheet.words.known(last) ? last : undefined;
}

function lastToken(text: string, sheet: Sheet): string {
  return sheet.words.known(text)
    ? text.trimStart()
    : (text
        .trimStart()
        .split(/[\s\u3000]+/)
        .at(-1) ?? '');
}
