// One walk over all texts of a document. Most of them are none of our business, so the first look is at single characters.

import { cleanLabel } from './label-text';
import { roleLabelled } from './roles';
import type { Words } from './words';

export interface Texts {
  /** Elements whose whole text is a label of the dictionary. */
  labels: Element[];
  /** Texts that may hold a label and its value at once. */
  inline: Text[];
  /** 原告： before a name, in one text or alone. */
  roles: Text[];
  /** Texts that may hold a 案号. */
  numbered: Text[];
  /** Short texts on tabs, links and buttons that name a facet or ask for a list. */
  handles: Text[];
}

const silent = new Set(['SCRIPT', 'STYLE', 'OPTION', 'TEXTAREA', 'NOSCRIPT', 'TITLE', 'TEMPLATE']);
const handle =
  /^(?:当事|诉讼|联系|开庭|庭审|排期|宣判|送达|文书|结案|案件|立案|基本|收案|审限|审理|扣审|执行|案款|款物|四类|监督|审判|司法|查询|搜索|检索|筛选|过滤|查找|高级|搜一|开始|快速|切换案件|[查搜]$)/;
const year = /[（(〔[【]\s*(?:19|20|１９|２０)/;

/** What a text can be, told by its characters alone. */
interface Look {
  /** A label of the dictionary. */
  label: boolean;
  /** A piece of one: one to six characters, perhaps with a star. */
  piece: boolean;
  inline: boolean;
  role: boolean;
  numbered: boolean;
  handle: boolean;
}

/** Yields now and then; visibility is asked later, and only of what was found. */
export function* textSlices(doc: Document, words: Words): Generator<void, Texts> {
  const found: Texts = { labels: [], inline: [], roles: [], numbered: [], handles: [] };
  const looked = new Set<Element>();
  const looks = new Map<string, Look | null>();
  const walker = doc.createTreeWalker(doc.body, 4);
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++count % 2000 === 0) yield;
    const { data } = node;
    let look = looks.get(data);
    if (look === undefined) {
      look = lookAt(data, words);
      // Lists and tables say the same over and over; what is said once is not worth keeping.
      if (data.length <= 48 && looks.size < 4000) looks.set(data, look);
    }
    if (look !== null) sort(node, look, words, looked, found);
  }
  return found;
}

const fragment = /^[\s*＊]*\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){0,5}[\s:：*＊]*$/u;

/** 承办人 林晓岚 in one text: a label, blanks, and one word or number. */
export const spacedPair = /^\s*(\p{Script=Han}{2,8})[\s\u3000]+([^\s\u3000]{1,30})\s*$/u;

/** How words for a 诉讼地位 end, and what may follow. */
const sides = /^[^:：]{0,12}[告人关位](?:[^:：]{0,4}[:：]|[^:：]{0,4}$)/;

/** `null`: none of our business. */
function lookAt(data: string, words: Words): Look | null {
  const { length } = data;
  const begins = length <= 48 && words.maybe(data);
  if (length < 2 && !begins) return null;
  const label = begins && length <= 40 && words.known(data);
  const piece = begins && fragment.test(data) && words.maybePiece(data);
  const inline =
    (length <= 400 && colonAfter(data, 0) >= 0 && hasKnownBeforeColon(data, words)) ||
    (begins && !label && words.known(spacedPair.exec(data)?.[1] ?? ''));
  const role = begins && sides.test(data) && roleLabelled(/^[^:：]{2,14}/.exec(data)?.[0] ?? '') !== undefined;
  const numbered = length >= 9 && data.includes('号') && year.test(data);
  const named =
    begins && length <= 24 && (handle.test(data.trimStart()) || (length < 9 && handle.test(data.replace(/\s/g, ''))));
  return label || piece || inline || role || numbered || named
    ? { label, piece, inline, role, numbered, handle: named }
    : null;
}

function sort(node: Text, look: Look, words: Words, looked: Set<Element>, found: Texts): void {
  const parent = node.parentElement;
  if (!parent || silent.has(parent.tagName)) return;
  if (look.numbered) found.numbered.push(node);
  if (look.role) found.roles.push(node);
  const label = look.label || look.piece ? labelAt(node, parent, look, looked, words) : undefined;
  if (label) found.labels.push(label);
  else if (look.inline || (look.label && node.nextSibling?.nodeType === 1 && !looked.has(parent)))
    found.inline.push(node);
  if (look.handle) found.handles.push(node);
}

/** The element whose whole text is a known label; labels may be split over several elements. */
function labelAt(node: Text, parent: Element, look: Look, looked: Set<Element>, words: Words): Element | undefined {
  if (look.label && onlyText(parent, node)) {
    if (parent.tagName === 'BUTTON' || looked.has(parent)) return undefined;
    const whole = wholeLabel(parent, words);
    looked.add(parent);
    looked.add(whole);
    return whole;
  }
  if (!look.piece || parent.tagName === 'A' || parent.tagName === 'BUTTON') return undefined;
  let at: Element | null = parent;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (at.childNodes.length > 24 || looked.has(at)) return undefined;
    const whole: string = at.textContent ?? '';
    if (whole.length > 48) return undefined;
    if (whole.length > node.length && words.known(whole)) {
      looked.add(at);
      return at;
    }
    if (
      at.tagName === 'TD' ||
      at.tagName === 'TH' ||
      at.tagName === 'DT' ||
      at.tagName === 'LI' ||
      at.tagName === 'DIV'
    )
      return undefined;
  }
  return undefined;
}

/** 审限届满 and 日期 below it in one cell: both are labels by themselves, and the cell says one. */
function wholeLabel(part: Element, words: Words): Element {
  const cell = part.parentElement;
  if (part.tagName !== 'P' || cell?.childElementCount !== 2 || !/^(?:TD|TH|DT)$/.test(cell.tagName)) return part;
  const text = cell.textContent ?? '';
  return text.length <= 48 && text.trim().length > (part.textContent ?? '').trim().length && words.known(text)
    ? cell
    : part;
}

/** Nothing else with text in the element but this node. */
function onlyText(parent: Element, node: Text): boolean {
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (child !== node && cleanLabel(child.textContent ?? '') !== '') return false;
  return true;
}

function hasKnownBeforeColon(data: string, words: Words): boolean {
  for (let at = colonAfter(data, 0); at >= 0; at = colonAfter(data, at + 1)) {
    const before = data.slice(Math.max(0, at - 20), at);
    if (
      words.known(before.trim()) ||
      words.known(
        before
          .trim()
          .split(/[\s\u3000;；,，。|]+/)
          .at(-1) ?? '',
      )
    )
      return true;
  }
  return false;
}

function colonAfter(data: string, from: number): number {
  const wide = data.indexOf('：', from);
  const narrow = data.indexOf(':', from);
  return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
}
