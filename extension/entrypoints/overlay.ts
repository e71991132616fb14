// Injected once a case page is recognised, into the top frame or the largest frame of a frameset.

import { defineUnlistedScript } from '#imports';
import { connectOverlay } from '../link/overlay-client';
import { siteStorage } from '../ui/overlay/kept';
import { mountOverlay } from '../ui/overlay/mount';

const started = Symbol.for('caselint-overlay');

export default defineUnlistedScript(() => {
  const holder = globalThis as unknown as Record<symbol, boolean | undefined>;
  if (holder[started]) return;
  holder[started] = true;
  mountOverlay(connectOverlay(), {
    mode: __TESTING__ ? 'open' : 'closed',
    storage: siteStorage(chrome.storage.local, location.host),
  });
});
