// The figures of the first frame of 我的指标, asked for while the page itself is still being loaded.

import { defineUnlistedScript } from '#imports';
import { lastShownSoon } from '../ui/dashboard/last-shown';
import { readPlace } from '../ui/dashboard/place';
import { localDay } from '../ui/local-day';

export default defineUnlistedScript(() => {
  const { asOf, caseClass } = readPlace(location.hash, localDay(new Date()));
  globalThis.firstFigures = lastShownSoon(asOf, caseClass);
});
