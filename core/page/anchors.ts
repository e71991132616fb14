// Where the anchors of a site map lead to in a document.

import { cleanLabel } from './label-text';
import type { Spot } from './site-map';

/**
 * Elements of this document at a spot. A path may begin here or in a document around this one: each frame finds what
 * lies in itself.
 */
export function elementsAt(spot: Spot, doc: Document): Element[] {
  if ('selector' in spot) return select(doc, spot.selector);
  const starts = [doc, ...documentsAround(doc)];
  const found = starts.flatMap((start) => follow(spot.path, start).elements);
  return [...new Set(found)].filter((element) => element.ownerDocument === doc);
}

/** Leads the spot anywhere, seen from this document? A frame that is not loaded or not open to us cannot tell. */
export function leadsSomewhere(spot: Spot, doc: Document): boolean {
  if ('selector' in spot) return select(doc, spot.selector).length > 0;
  const { elements, closed } = follow(spot.path, doc);
  return closed || elements.length > 0;
}

/** The open shadow roots that a path passes: changes in them are not seen from outside. */
export function shadowRootsOn(spot: Spot, doc: Document): ShadowRoot[] {
  if ('selector' in spot) return [];
  return spot.path
    .slice(1)
    .flatMap((_, step) =>
      follow(spot.path.slice(0, step + 1), doc).elements.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : [])),
    );
}

/** Elements whose whole text is this, as people read it; buttons speak by their value. */
export function elementsSaying(text: string, doc: Document): Element[] {
  const wanted = cleanLabel(text);
  const walker = doc.createTreeWalker(doc.body, 4);
  const found = new Set<Element>();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const piece = node.data.length <= 200 ? cleanLabel(node.data) : '';
    if (piece === '' || !wanted.includes(piece)) continue;
    const element = saying(wanted, node.parentElement);
    if (element) found.add(element);
  }
  for (const button of doc.querySelectorAll<HTMLInputElement>('input[type=button],input[type=submit]'))
    if (cleanLabel(button.value) === wanted) found.add(button);
  return [...found];
}

/** A text may be split over several elements. */
function saying(wanted: string, from: Element | null): Element | undefined {
  let at = from;
  for (let step = 0; at && step < 4; step++, at = at.parentElement) {
    const whole = at.textContent ?? '';
    if (whole.length > 400) return undefined;
    if (cleanLabel(whole) === wanted) return /^(?:SCRIPT|STYLE|OPTION|TEXTAREA)$/.test(at.tagName) ? undefined : at;
  }
  return undefined;
}

interface Followed {
  elements: Element[];
  /** A frame on the way could not be entered. */
  closed: boolean;
}

function follow(path: string[], start: Document): Followed {
  let scopes: (Document | ShadowRoot)[] = [start];
  let elements: Element[] = [];
  let closed = false;
  for (const [step, selector] of path.entries()) {
    if (step > 0) {
      const entered = elements.map(enter);
      closed ||= entered.includes('closed');
      scopes = entered.filter((scope) => scope !== undefined && scope !== 'closed');
    }
    elements = scopes.flatMap((scope) => select(scope, selector));
  }
  return { elements, closed };
}

function enter(element: Element): Document | ShadowRoot | 'closed' | undefined {
  if (/^I?FRAME$/.test(element.tagName)) {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.readyState === 'complete' ? inner : 'closed';
  }
  return element.shadowRoot ?? undefined;
}

function documentsAround(doc: Document): Document[] {
  const around: Document[] = [];
  for (let at = doc.defaultView?.frameElement; at; at = at.ownerDocument.defaultView?.frameElement)
    around.push(at.ownerDocument);
  return around;
}

/** A selector that the browser does not understand leads nowhere. */
function select(scope: Document | ShadowRoot, selector: string): Element[] {
  try {
    return [...scope.querySelectorAll(selector)];
  } catch (cause) {
    if ((cause as DOMException).name === 'SyntaxError') return [];
    throw cause;
  }
}
