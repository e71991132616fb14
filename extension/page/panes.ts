// While a person points, a pane of glass lies over the page: nothing below it hears of the pointer, no menu opens, nothing
// is pressed. One for each document that is no frame of another: the top one, or every frame of a frameset.

import { backgroundOf } from '../ui/overlay/page-background';
import { type Hit, hitAt, hostPrefix } from '../ui/overlay/page-points';
import { dark, light } from '../ui/tokens';

/** Over the overlay (2147483000), under the teacher's own sheet. */
const layer = 2147483001;

export interface Pane {
  doc: Document;
  host: HTMLElement;
  outline: HTMLElement;
}

/** Documents of the same origin that a person sees: those to lay panes over, and all of them with their frames. */
export function documentsFrom(top: Window): { panes: Document[]; all: Document[] } {
  const panes: Document[] = [];
  const all: Document[] = [];
  const walk = (view: Window, within: boolean): void => {
    const doc = documentOf(view);
    if (!doc) return;
    all.push(doc);
    const isSet = doc.body?.tagName === 'FRAMESET';
    if (!within && !isSet && doc.body) panes.push(doc);
    for (let at = 0; at < view.frames.length; at++) walk(view.frames[at] as Window, within || !isSet);
  };
  walk(top, false);
  return { panes, all };
}

function documentOf(view: Window): Document | undefined {
  try {
    return view.document;
  } catch {
    // Another origin: nothing can be pointed at in there, and the browser says so by throwing.
    return undefined;
  }
}

/** A frame that nothing can be pointed at in from here. */
export function isForeignFrame(element: Element): element is HTMLIFrameElement {
  return /^i?frame$/.test(element.localName) && !(element as HTMLIFrameElement).contentDocument;
}

/** The topmost window of the same origin. */
export function topOfOrigin(view: Window): Window {
  let top = view;
  while (top.parent !== top && documentOf(top.parent)) top = top.parent;
  return top;
}

export function layPane(doc: Document): Pane {
  const host = doc.createElement(`${hostPrefix}pane`);
  host.style.cssText = `all:initial!important;position:fixed!important;inset:0!important;z-index:${layer}!important;cursor:crosshair!important;touch-action:none!important`;
  const outline = doc.createElement('div');
  outline.style.cssText =
    'position:fixed;left:0;top:0;box-sizing:border-box;border:2px solid;border-radius:3px;pointer-events:none;visibility:hidden';
  host.attachShadow({ mode: 'closed' }).append(outline);
  doc.documentElement.append(host);
  return { doc, host, outline };
}

/** What lies under the glass at a point of the pane's own viewport. */
export function underGlass({ doc }: Pane, x: number, y: number): Element | undefined {
  const hit = hitAt(doc, x, y);
  return hit && !/^(?:html|body|frameset)$/.test(hit.element.localName) ? intoShadow(hit) : undefined;
}

/** Closed shadow roots stay closed. */
function intoShadow({ element, x, y }: Hit): Element {
  const inner = element.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== element ? intoShadow({ element: inner, x, y }) : element;
}

/** Draws the outline round an element of the pane's document or of a frame in it; without one, takes it away. */
export function outlineOn(panes: Pane[], element: Element | undefined): void {
  for (const pane of panes) {
    const box = element && boxIn(pane.doc, element);
    pane.outline.style.visibility = box && box.width > 0 ? 'visible' : 'hidden';
    if (!element || !box) continue;
    pane.outline.style.color = (backgroundOf(element) === 'dark' ? dark : light).focus;
    pane.outline.style.transform = `translate(${box.left - 2}px,${box.top - 2}px)`;
    pane.outline.style.width = `${box.width + 4}px`;
    pane.outline.style.height = `${box.height + 4}px`;
  }
}

/** The element's box in the viewport of a document around it; undefined where that is not around it. */
export function boxIn(doc: Document, element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { left, top, width, height };
  let at = element.ownerDocument;
  while (at !== doc) {
    const frame = at.defaultView?.frameElement;
    if (!frame || frame.localName === 'frame') return undefined;
    const around = frame.getBoundingClientRect();
    box.left += around.left + frame.clientLeft;
    box.top += around.top + frame.clientTop;
    at = frame.ownerDocument;
  }
  return box;
}

/** The wheel moves what lies under the glass. */
export function scrollUnder(pane: Pane, event: WheelEvent): void {
  let at: Element | null | undefined = underGlass(pane, event.clientX, event.clientY);
  while (at) {
    if (canScroll(at, event.deltaY)) break;
    at = at.parentElement ?? at.ownerDocument.defaultView?.frameElement;
  }
  (at ?? pane.doc.scrollingElement)?.scrollBy(event.deltaX, event.deltaY);
}

function canScroll(element: Element, by: number): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const isRoot = element === element.ownerDocument.scrollingElement;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? '';
  if (!isRoot && !/auto|scroll/.test(overflow)) return false;
  return by > 0 ? element.scrollTop + element.clientHeight < element.scrollHeight - 1 : element.scrollTop > 0;
}
