// Looks at a document until it has to do with a case, then asks for the reader. No polling: it looks again only after the
// document has changed, and not more often than the page has idle time for.

import { mayBeMapped } from '@core/page/may-be-mapped';
import { recognise } from '@core/page/recognise';
import type { Request } from '../link/messages';
import { type WatchedMaps, watchSiteMap } from './watch-site-map';

/** Changes are gathered for this long, in ms. */
const gather = 150;

export function watchForCase(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let found = false;
  const lookSoon = () => {
    if (timer === undefined && !found) timer = setTimeout(look, gather);
  };
  const observer = new MutationObserver(lookSoon);
  const site = watchSiteMap(() => {
    // The reader may have come without what reads by a map.
    if (found && site.any()) void askFor('site-map', 3);
    lookSoon();
  });
  const look = () => {
    timer = undefined;
    if (found || document.body === null || !isOfCase(site)) return;
    found = true;
    observer.disconnect();
    void askFor('recognised', 3);
  };
  const start = () => {
    observer.observe(document, { childList: true, subtree: true });
    look();
    void site.ready.then(() => site.map() && look());
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function isOfCase(site: WatchedMaps): boolean {
  const map = site.map();
  return recognise(document) || (map !== undefined && mayBeMapped(map, document));
}

/** The background may be waking up: a few tries, then silence until the page is loaded again. */
async function askFor(type: 'recognised' | 'site-map', tries: number): Promise<void> {
  try {
    const asked = await chrome.runtime.sendMessage({ to: 'background', type } satisfies Request);
    if (asked === true || tries <= 1) return;
  } catch (cause) {
    if (chrome.runtime?.id === undefined) return;
    console.debug('caselint: background not reached', cause instanceof Error ? cause.name : cause);
  }
  setTimeout(() => void askFor(type, tries - 1), 300);
}
