// Injected into a frame that has something to mark; the reader there takes it from its place.

import { defineUnlistedScript } from '#imports';
import { marksSlot } from '../page/late-marks';
import { createMarks } from '../ui/overlay/marks';

export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, typeof createMarks>)[marksSlot] = createMarks;
});
