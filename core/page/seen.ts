// What a person sees of a document. Reads layout, never writes.

/** Answers what is visible in one document, remembering answers for the time of one reading. */
export interface Eye {
  /** False where nothing is laid out (a parser's document, jsdom): styles and attributes decide then. */
  layout: boolean;
  shown(element: Element): boolean;
  /** Holds an entry or a text that is drawn, but has no room: whether it is empty cannot be seen. */
  squeezed(element: Element): boolean;
  /** Visible text, blocks separated by line breaks. */
  text(element: Element): string;
  box(node: Node): Box | undefined;
  /** After a pause the page may have been scrolled: places are measured anew, so that two of them can be compared. */
  lookAgain(): void;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
  'IFRAME',
  'OBJECT',
  'svg',
  'HEAD',
]);
const blocks = new Set([
  'P',
  'DIV',
  'BR',
  'LI',
  'TR',
  'TD',
  'TH',
  'DT',
  'DD',
  'UL',
  'OL',
  'TABLE',
  'SECTION',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);

export function openEye(doc: Document): Eye {
  const root = doc.documentElement;
  const native = typeof root?.checkVisibility === 'function';
  const layout = native || (root?.getClientRects?.().length ?? 0) > 0;
  const known = new Map<Element, boolean>();
  const texts = new Map<Element, string>();
  const boxes = new Map<Node, Box | undefined>();
  const box = (node: Node): Box | undefined => {
    const known = boxes.get(node);
    if (known) return known;
    const measured = boxOf(node);
    boxes.set(node, measured);
    return measured;
  };
  const own = native
    ? (element: Element) => !isLeaving(element) && !outOfSight(element, box)
    : (element: Element) => styledVisible(element);

  const placed = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const answer = (!parent || placed(parent)) && own(element);
    known.set(element, answer);
    return answer;
  };
  const visible = new Map<Element, boolean>();
  const shown = (element: Element): boolean => {
    const before = visible.get(element);
    if (before !== undefined) return before;
    const answer = (!native || rendered(element)) && placed(element);
    visible.set(element, answer);
    return answer;
  };
  const text = (element: Element): string => {
    const before = texts.get(element);
    if (before !== undefined) return before;
    const answer = saidIn(element, shown);
    texts.set(element, answer);
    return answer;
  };
  const tight = new Map<Element, boolean>();
  const squeezed = (element: Element): boolean => {
    const before = tight.get(element);
    if (before !== undefined) return before;
    const answer = native && [element, ...element.querySelectorAll('*')].some((e) => hasNoRoom(e, shown, box));
    tight.set(element, answer);
    return answer;
  };
  const measured = (node: Node) => (layout ? box(node) : undefined);
  return { layout, shown, squeezed, text, box: measured, lookAgain: () => boxes.clear() };
}

/** A box for entries too small to show one, or a text in something of no size. What is parked outside or hidden was meant to be. */
function hasNoRoom(
  element: Element,
  shown: (element: Element) => boolean,
  box: (node: Node) => Box | undefined,
): boolean {
  const isBox = element.matches(entries);
  if (!isBox && (element.firstElementChild || silent.has(element.tagName) || !element.textContent?.trim()))
    return false;
  if (!rendered(element)) return false;
  const place = box(element);
  return place !== undefined && !isParked(place) && (isBox ? tooSmall(place) : !shown(element));
}

const entries =
  'input:not([type=hidden],[type=radio],[type=checkbox],[type=button],[type=submit],[type=file]),select,textarea';

/** Nothing that was entered could be seen in so little. */
export function tooSmall({ left, right, top, bottom }: Box): boolean {
  return right - left < 3 || bottom - top < 3;
}

const visibly = { visibilityProperty: true, opacityProperty: true };

/** `display: contents` has no box of its own; its children have. */
function rendered(element: Element): boolean {
  if (element.checkVisibility(visibly)) return true;
  const child = element.firstElementChild;
  return (
    child !== null && element.getClientRects().length === 0 && child.getClientRects().length > 0 && rendered(child)
  );
}

function saidIn(element: Element, shown: (e: Element) => boolean): string {
  if (element.firstElementChild) return gather(element, shown);
  return isIcon(element) ? '' : (element.textContent ?? '');
}

const icon = /(?:^|[\s_-])icons?(?:[\s_-]|$)|material-symbols/i;

/** `arrow_drop_down`, which a font draws as an arrow: the word is not seen. */
export function isIcon(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && icon.test(names) && /^\s*\d*[a-z_][a-z_\d]*\s*$/.test(element.textContent ?? '');
}

function gather(element: Element, shown: (e: Element) => boolean): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (text.length > 4000) break;
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (silent.has(child.tagName) || (child.tagName === 'A' && isDeed(child))) continue;
    if (child.tagName === 'BR') text += '\n';
    else if (child.firstChild && shown(child)) {
      const inner = saidIn(child, shown);
      text += blocks.has(child.tagName) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}

/** Links that do something beside a value are no part of it. */
function isDeed(link: Element): boolean {
  const text = link.textContent ?? '';
  return text.length < 8 && /^\s*\[?(?:复制|查看|编辑|修改|删除|选择|详情|查询|更多|展开|收起)\]?\s*$/.test(text);
}

/** Elements that nobody parks outside or folds: their containers are. */
const flowing = new Set([
  'TD',
  'TH',
  'TR',
  'TBODY',
  'THEAD',
  'SPAN',
  'LABEL',
  'B',
  'I',
  'EM',
  'STRONG',
  'FONT',
  'A',
  'P',
  'OPTION',
]);

/** A dialog or tab on its way out: Vue and rc-motion name the class so. What it still shows was emptied already. */
function isLeaving(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && /-leave(?:-active|-to|-from)?(?:\s|$)/.test(names);
}

/** Parked far outside, or folded to nothing. Elements scrolled away in a container are not meant. */
function outOfSight(element: Element, boxOfNode: (node: Node) => Box | undefined): boolean {
  if (flowing.has(element.tagName)) return false;
  const box = boxOfNode(element);
  if (!box) return false;
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (isParked(box)) return true;
  if ((height > 1 && width > 1) || !element.firstElementChild) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === 'contents' || style.display === 'inline') return false;
  return (height <= 1 && style.overflowY !== 'visible') || (width <= 1 && style.overflowX !== 'visible');
}

function isParked(box: Box): boolean {
  return box.right < -4000 || box.bottom < -20_000_000 || (box.bottom < -4000 && box.left < -4000);
}

function styledVisible(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const view = element.ownerDocument.defaultView;
  const inline = (element as HTMLElement).style;
  const style = view?.getComputedStyle(element) ?? inline;
  if (!style) return true;
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return false;
  return !/^-\d{4,}/.test(style.left);
}

function boxOf(node: Node): Box | undefined {
  if (node.nodeType === 1) return (node as Element).getBoundingClientRect();
  const range = node.ownerDocument?.createRange();
  if (!range) return undefined;
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}
