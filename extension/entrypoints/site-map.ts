// Injected before the reader where a site map is laid out; the reader takes it from its place.

import { defineUnlistedScript } from '#imports';
import { siteMapSlot } from '../page/late-site-map';
import { siteMapHere } from '../page/site-map-here';

export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, typeof siteMapHere>)[siteMapSlot] = siteMapHere;
});
