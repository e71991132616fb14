// Injected into a frame that has something to mark, to correct or to open; the reader there takes it from its place.

import { defineUnlistedScript } from '#imports';
import { createAids } from '../page/aids';
import { aidsSlot } from '../page/late-aids';

export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, typeof createAids>)[aidsSlot] = createAids;
});
