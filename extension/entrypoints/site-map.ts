// Injected where a site map is laid out: before the reader, or when the first map is laid out while the reader is there.

import { defineUnlistedScript } from '#imports';
import { bringSiteMap } from '../page/late-site-map';
import { siteMapHere } from '../page/site-map-here';

export default defineUnlistedScript(() => bringSiteMap(siteMapHere));
