// Where a field stands for the overlay, which lives in the top frame or in a frame of the frameset.

import type { FieldBox } from '../link/overlay-link';

/** The field's box in the overlay's viewport; undefined across origins, where offsets cannot be told. */
export function boxInOverlay(element: Element): FieldBox | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { left, top, width, height };
  let view: Window = window;
  while (view.parent !== view) {
    const frame = frameOf(view);
    if (frame === undefined) return undefined;
    if (frame.tagName === 'FRAME') return box;
    const offset = frame.getBoundingClientRect();
    box.left += offset.left + frame.clientLeft;
    box.top += offset.top + frame.clientTop;
    view = view.parent;
  }
  return box;
}

/** Null for a parent of another origin: such frames do not tell. */
function frameOf(view: Window): Element | undefined {
  return view.frameElement ?? undefined;
}
