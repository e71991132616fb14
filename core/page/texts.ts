// One walk over all texts of a document. Most of them are none of our business, so the first look is at single characters.

import { cleanLabel } from './label-text';
import type { Words } from './words';

export interface Texts {
  /** Elements whose whole text is a label of the dictionary. */
  labels: Element[];
  /** Texts that may hold a label and its value at once. */
  inline: Text[];
  /** Texts that may hold a 案号. */
  numbered: Text[];
  /** Short texts on tabs, links and buttons that name a facet or ask for a list. */
  handles: Text[];
}

const silent = new Set(['SCRIPT', 'STYLE', 'OPTION', 'TEXTAREA', 'NOSCRIPT', 'TITLE', 'TEMPLATE']);
const handle =
  /^(?:当事|诉讼|联系|开庭|庭审|排期|宣判|送达|文书|结案|案件|立案|基本|收案|审限|审理|扣审|执行|案款|款物|四类|监督|审判|司法|查询|搜索|检索|筛选|查找|高级|搜一|开始|快速)/;
const year = /[（(〔[【]\s*(?:19|20|１９|２０)/;

/** Yields now and then; visibility is asked later, and only of what was found. */
export function* textSlices(doc: Document, words: Words): Generator<void, Texts> {
  const found: Texts = { labels: [], inline: [], numbered: [], handles: [] };
  const looked = new Set<Element>();
  const walker = doc.createTreeWalker(doc.body, 4);
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++count % 2000 === 0) yield;
    const { data } = node;
    if (data.length > 1 || words.maybe(data)) sort(node, data, words, looked, found);
  }
  return found;
}

function sort(node: Text, data: string, words: Words, looked: Set<Element>, found: Texts): void {
  const { length } = data;
  const begins = length <= 48 && words.maybe(data);
  const colon = length <= 400 && colonAfter(data, 0) >= 0;
  const number = length >= 9 && data.includes('号');
  if (!begins && !colon && !number) return;
  const parent = node.parentElement;
  if (!parent || silent.has(parent.tagName)) return;
  if (number && year.test(data)) found.numbered.push(node);
  const label = begins ? labelAt(node, parent, looked, words) : undefined;
  if (label) found.labels.push(label);
  else if (colon && hasKnownBeforeColon(data, words)) found.inline.push(node);
  if (begins && length <= 24 && handle.test(data.trimStart())) found.handles.push(node);
}

/** A piece of a label: one to four characters, perhaps with a star. */
const fragment = /^[\s*＊]*\p{Script=Han}(?:[\s\u3000]*\p{Script=Han}){0,5}[\s:：*＊]*$/u;

/** The element whose whole text is a known label; labels may be split over several elements. */
function labelAt(node: Text, parent: Element, looked: Set<Element>, words: Words): Element | undefined {
  const text = node.data;
  if (text.length <= 40 && words.known(text) && onlyText(parent, node)) {
    if (parent.tagName === 'BUTTON' || looked.has(parent)) return undefined;
    looked.add(parent);
    return parent;
  }
  if (!fragment.test(text) || parent.tagName === 'A' || parent.tagName === 'BUTTON') return undefined;
  let at: Element | null = parent;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (at.childNodes.length > 24 || looked.has(at)) return undefined;
    const whole: string = at.textContent ?? '';
    if (whole.length > 48) return undefined;
    if (whole.length > text.length && words.known(whole)) {
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
