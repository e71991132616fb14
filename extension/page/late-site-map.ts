// The same as `siteMapHere`, whose script comes only where a map is laid out: with the reader, or when the first map is.

import { closingAction } from '@core/page/closing';
import type { Request } from '../link/messages';
import { publishedMaps, watchPublishedMaps } from '../link/published-maps';
import type { SiteMapHere } from './site-map-here';

/** Where the script leaves its maker, in the isolated world of the frame. */
export const siteMapSlot = Symbol.for('caselint-site-map');

type Make = (changed: () => void) => SiteMapHere;

export function lateSiteMap(changed: () => void): SiteMapHere {
  let here: SiteMapHere | undefined;
  const bring = async () => {
    const make = laid() ?? (await ask());
    if (make) here ??= make(changed);
    await here?.ready;
  };
  const stop = watchPublishedMaps((maps) => {
    if (!here && maps.length > 0) void bring().then(changed, failed);
  });
  const isAnyLaidOut = laid() ? Promise.resolve(true) : publishedMaps().then((maps) => maps.length > 0);
  return {
    ready: isAnyLaidOut.then((any) => (any ? bring() : undefined)).catch(failed),
    map: () => here?.map(),
    lay: () => here?.lay(),
    closes: (element) => (here ? here.closes(element) : closingAction(element)),
    shadowRoots: () => here?.shadowRoots() ?? [],
    stop() {
      stop();
      here?.stop();
    },
  };
}

function laid(): Make | undefined {
  return (globalThis as unknown as Record<symbol, Make | undefined>)[siteMapSlot];
}

async function ask(): Promise<Make | undefined> {
  await chrome.runtime.sendMessage({ to: 'background', type: 'site-map' } satisfies Request);
  return laid();
}

function failed(cause: unknown): void {
  console.warn('caselint: no site maps', cause instanceof Error ? cause.name : 'unknown');
}
