// Injected once a case page is recognised, into the top frame or the largest frame of a frameset.

import type { TabView } from '@core/view';
import { defineUnlistedScript } from '#imports';
import { isOrphan } from '../link/connection';
import type { Request } from '../link/messages';
import { connectOverlay } from '../link/overlay-client';
import { siteStorage } from '../ui/overlay/kept';
import { mountOverlay } from '../ui/overlay/mount';
import { text } from '../ui/text';

const started = Symbol.for('caselint-overlay');

export default defineUnlistedScript(() => {
  const holder = globalThis as unknown as Record<symbol, boolean | undefined>;
  if (holder[started]) return;
  holder[started] = true;
  const link = connectOverlay();
  // Said when the extension has been updated, where no words can be asked for any more.
  for (const key of ['notice_updated', 'notice_updated_more', 'notice_dismiss']) text(key);
  const icon = { view: undefined as TabView | undefined, isOurs: false };
  link.onView((view) => {
    icon.view = view;
    if (icon.isOurs) showOnIcon(view);
  });
  mountOverlay(link, {
    mode: __TESTING__ ? 'open' : 'closed',
    storage: siteStorage(chrome.storage.local, location.host),
    onDrivenAway: () => {
      icon.isOurs = true;
      showOnIcon(icon.view);
    },
  });
});

/** Where the page does not let the badge stand, the toolbar icon carries its count. */
function showOnIcon(view: TabView | undefined): void {
  const count = Math.min(view?.case?.open ?? 0, 999);
  const request: Request = { to: 'background', type: 'on-icon', text: count > 0 ? String(count) : '' };
  if (isOrphan()) return;
  chrome.runtime.sendMessage(request).catch((cause: unknown) => {
    console.debug('caselint: background not reached', cause instanceof Error ? cause.name : cause);
  });
}
