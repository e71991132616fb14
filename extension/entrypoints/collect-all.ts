// The same for all pages of the list: it presses the list's own next-page control, because the person asked for it.

import { defineUnlistedScript } from '#imports';
import { collectAllPages } from '../page/collect-pages';

export default defineUnlistedScript(() => collectAllPages());
