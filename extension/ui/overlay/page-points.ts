// What of the court's page lies under a point of the viewport. Everything that keeps our surfaces out of the way asks here.

/** Hosts of ours carry this prefix and are never seen as part of the page. */
export const hostPrefix = 'caselint-';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The element under a point, inside same-origin frames too, with the point in its own viewport. */
export interface Hit {
  element: Element;
  x: number;
  y: number;
}

const controls =
  'a,button,input,select,textarea,summary,[role="button"],[role="tab"],[role="link"],[role="checkbox"],[role="radio"],[role="switch"],[role="combobox"],[role="menuitem"],[onclick],[contenteditable="true"],[tabindex="0"]';
const pagers = '.pagination,.pager,[class*="pagination"],[class*="laypage"],[class*="datagrid-pager"]';
const pictures = 'img,svg,canvas,video,object,embed,hr';

/** Undefined outside the viewport. A frame of another origin is its own element: nothing can be known of its inside. */
export function hitAt(doc: Document, x: number, y: number): Hit | undefined {
  const element = pageElementAt(doc, x, y);
  if (!element) return undefined;
  const inner = frameDocument(element);
  if (!inner) return { element, x, y };
  const frame = element.getBoundingClientRect();
  return hitAt(inner, x - frame.left - element.clientLeft, y - frame.top - element.clientTop) ?? { element, x, y };
}

/** One element is much cheaper to ask for than all, and is nearly always enough. */
function pageElementAt(doc: Document, x: number, y: number): Element | undefined {
  const top = doc.elementFromPoint(x, y) ?? undefined;
  if (!top?.localName.startsWith(hostPrefix)) return top;
  return doc.elementsFromPoint(x, y).find((found) => !found.localName.startsWith(hostPrefix));
}

export function isControl(element: Element): boolean {
  if (element.closest(controls) || element.closest(pagers) || isFrame(element)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.cursor === 'pointer';
}

export function isPicture(element: Element): boolean {
  return element.closest(pictures) !== null;
}

/** Whether text that stands directly in the element comes within `reach` px of the point. */
export function hasTextAt(hit: Hit, reach: number, known: Map<Element, DOMRect[]> = new Map()): boolean {
  let rects = known.get(hit.element);
  if (!rects) {
    rects = textRects(hit.element);
    known.set(hit.element, rects);
  }
  return rects.some(
    (rect) =>
      hit.x + reach > rect.left &&
      hit.x - reach < rect.right &&
      hit.y + reach > rect.top &&
      hit.y - reach < rect.bottom,
  );
}

/** Boxes of the text that stands directly in an element, in the viewport of its document. */
export function textRects(element: Element): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  return rects;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function frameDocument(element: Element): Document | undefined {
  if (!isFrame(element)) return undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    // A frame of another origin throws in some versions and answers null in others: both mean that it cannot be seen.
    return undefined;
  }
}

function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame';
}
