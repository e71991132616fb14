// Closing actions that a site's own map names, asked at the moment of a press.

import { elementsAt } from './anchors';
import { closingAction } from './closing';
import { cleanLabel } from './label-text';
import { anchored, isShown } from './mapped-site';
import type { SiteMap } from './site-map';

/** Does a press on this element, or the submit of this form, close the case? The site's own map is asked before the known words. */
export function closes(element: Element, map: SiteMap | undefined): boolean {
  if (map && isIgnored(element, map)) return false;
  const own = element.tagName === 'FORM' ? element.querySelector(submits) : element;
  return (own !== null && mappedClosing(own, map)) || closingAction(element);
}

const submits = 'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]';

/** By the map alone. */
export function mappedClosing(element: Element, map: SiteMap | undefined): boolean {
  const doc = element.ownerDocument;
  return (map?.pages ?? []).some(
    (page) =>
      page.closing?.some(
        ({ at }) => mayBe(element, at) && anchored(at, doc).some((found) => found.contains(element)),
      ) && isShown(page, doc),
  );
}

/** Is it part of what the map says to leave alone? */
export function isIgnored(element: Element, map: SiteMap | undefined): boolean {
  const doc = element.ownerDocument;
  return (map?.ignore ?? []).some(
    (at) => !('label' in at) && elementsAt(at, doc).some((found) => found.contains(element)),
  );
}

/** Cheap first look: most presses are on something else. */
function mayBe(element: Element, at: Parameters<typeof anchored>[0]): boolean {
  if (!('text' in at)) return true;
  const wanted = cleanLabel(at.text);
  let step: Element | null = element;
  for (let i = 0; step && i < 6; i++, step = step.parentElement) {
    const text = step.tagName === 'INPUT' ? (step as HTMLInputElement).value : (step.textContent ?? '');
    if (text.length <= 400 && cleanLabel(text) === wanted) return true;
  }
  return false;
}
