// The part of an element that can be seen inside its scrolling ancestors and the window.

import type { Box } from './page-points';

/** Undefined when nothing of it can be seen. */
export function visibleBox(element: Element): Box | undefined {
  const view = element.ownerDocument.defaultView;
  const rect = element.getBoundingClientRect();
  if (!view || rect.width === 0 || rect.height === 0) return undefined;
  let { left, top, right, bottom } = rect;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const clips =
      at !== element.ownerDocument.documentElement && at !== element.ownerDocument.body && isClipping(at, view);
    if (!clips) continue;
    const outer = at.getBoundingClientRect();
    left = Math.max(left, outer.left);
    top = Math.max(top, outer.top);
    right = Math.min(right, outer.right);
    bottom = Math.min(bottom, outer.bottom);
  }
  if (right - left < 4 || bottom - top < 4) return undefined;
  if (right < 0 || bottom < 0 || left > view.innerWidth || top > view.innerHeight) return undefined;
  return { left, top, width: right - left, height: bottom - top };
}

function isClipping(element: Element, view: Window): boolean {
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible';
}
