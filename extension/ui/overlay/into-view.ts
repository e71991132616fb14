// A field that is wholly in sight stays where it is; any other comes to the middle, at once.

import { hitAt } from './page-points';
import { visibleBox } from './visible-box';

export function bringIntoView(element: Element): void {
  if (!isInView(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** When what still moves the element has ended: dialogs and folds open over a while. */
export async function whenStill(element: Element): Promise<void> {
  const moving = element.ownerDocument.getAnimations?.() ?? [];
  const around = moving.filter(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return target?.contains(element) && Number.isFinite(effect?.getComputedTiming().endTime);
  });
  await Promise.allSettled(around.map(({ finished }) => finished));
}

function isInView(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  const seen = visibleBox(element);
  if (!view || !seen || seen.width < box.width - 1 || seen.height < box.height - 1) return false;
  if (box.left < 0 || box.top < 0 || box.right > view.innerWidth || box.bottom > view.innerHeight) return false;
  return isUncovered(element, box) && isFrameInView(view, box);
}

/** Something fixed of the page may lie over it. */
function isUncovered(element: Element, { left, top, width, height }: DOMRect): boolean {
  const hit = hitAt(element.ownerDocument, left + width / 2, top + height / 2)?.element;
  return hit !== undefined && (element.contains(hit) || hit.contains(element));
}

/** The same in the documents around; where they do not tell, the browser is asked to scroll them. */
function isFrameInView(view: Window, box: { left: number; top: number; width: number; height: number }): boolean {
  if (view.parent === view) return true;
  const frame = view.frameElement;
  const outer = frame?.ownerDocument.defaultView;
  if (!frame || !outer) return false;
  if (frame.localName === 'frame') return true;
  const { left, top } = frame.getBoundingClientRect();
  const inOuter = { ...box, left: box.left + left + frame.clientLeft, top: box.top + top + frame.clientTop };
  const isIn =
    inOuter.left >= 0 &&
    inOuter.top >= 0 &&
    inOuter.left + box.width <= outer.innerWidth &&
    inOuter.top + box.height <= outer.innerHeight;
  return isIn && isFrameInView(outer, inOuter);
}
