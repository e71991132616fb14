// What the keys go through while a person points: boxes, buttons, headers and texts, in the order of the page.

import { hostPrefix } from '../ui/overlay/page-points';
import { isForeignFrame } from './panes';

const boxes = 'input:not([type=hidden]),select,textarea,[contenteditable=""],[contenteditable="true"]';
const acts = 'button,a[href],[role=button],[onclick]';

/** The one after (`by` 1) or before (−1) the present one; from none, the first or last that is in sight. */
export function nextPointable(docs: Document[], at: Element | undefined, by: 1 | -1): Element | undefined {
  const all = docs.flatMap(pointablesIn);
  const place = at ? all.indexOf(at) : -1;
  if (place >= 0) return all[(place + by + all.length) % all.length];
  return by === 1 ? (all.find(isInSight) ?? all[0]) : (all.findLast(isInSight) ?? all.at(-1));
}

function pointablesIn(doc: Document): Element[] {
  return [...doc.querySelectorAll('*')].filter((element) => isPointable(element) && hasBox(element));
}

function isPointable(element: Element): boolean {
  if (element.localName.startsWith(hostPrefix) || /^(?:script|style|option|noscript)$/.test(element.localName))
    return false;
  if (element.matches(boxes) || element.matches(acts) || isForeignFrame(element)) return true;
  if (element.parentElement?.closest(acts) || element.closest('svg')) return false;
  return showsText(element) || (element.matches('td,dd') && element.childElementCount === 0);
}

function showsText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}

function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 2 && height > 2 && (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true)
  );
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0);
}
