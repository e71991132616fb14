// Where the sheet stands: beside what was pointed at, never over it where that can be.

import type { Box } from '../overlay/page-points';

const widest = 340;
const most = 460;
const gap = 8;

interface Place {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
}

/** Below the element, else above, else at its side; without a box at the right edge. */
export function sheetPlace(
  box: Box | undefined,
  { clientWidth, clientHeight }: Pick<Element, 'clientWidth' | 'clientHeight'>,
): Place {
  const height = Math.min(most, clientHeight - 2 * gap);
  const width = Math.min(widest, clientWidth - 2 * gap);
  const right = Math.max(gap, clientWidth - width - gap);
  if (!box) return { left: right, top: gap, width, maxHeight: height };
  const left = Math.min(Math.max(gap, box.left), right);
  const under = box.top + box.height + gap;
  const over = box.top - gap - height;
  if (under + height <= clientHeight) return { left, top: under, width, maxHeight: height };
  if (over >= gap) return { left, top: over, width, maxHeight: height };
  const beside = box.left + box.width + gap;
  const isRoom = beside + width <= clientWidth - gap;
  const top = Math.max(gap, clientHeight - height - gap);
  if (isRoom) return { left: beside, top, width, maxHeight: height };
  return { left: Math.max(gap, box.left - gap - width), top, width, maxHeight: height };
}
