// Injected into a list page when the person asks for collecting the page; answers with what its grids show.

import { defineUnlistedScript } from '#imports';
import { collectPage } from '../page/collect-pages';

export default defineUnlistedScript(() => collectPage());
