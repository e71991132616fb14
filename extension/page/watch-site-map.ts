// The site map of the frame that this script runs in, kept up to date.

import { mapFor, type SiteMap } from '@core/page/site-map';
import { publishedMaps, watchPublishedMaps } from '../link/published-maps';

export interface WatchedMaps {
  /** Settled once the maps were looked for. */
  ready: Promise<void>;
  map(): SiteMap | undefined;
  /** Is any map laid out, be it for another address? */
  any(): boolean;
  stop(): void;
}

/** `changed` is called with every later change of the maps. */
export function watchSiteMap(changed: () => void): WatchedMaps {
  let maps: SiteMap[] = [];
  const stop = watchPublishedMaps((fresh) => {
    maps = fresh;
    changed();
  });
  const ready = publishedMaps().then(
    (found) => {
      maps = found;
    },
    (cause: unknown) => console.warn('caselint: no site maps', cause instanceof Error ? cause.name : 'unknown'),
  );
  return { ready, stop, map: () => mapOf(maps, ownWindows()), any: () => maps.length > 0 };
}

/** The nearest frame whose address a map knows: pages are often put together of frames with addresses of their own. */
function mapOf(maps: SiteMap[], windows: Window[]): SiteMap | undefined {
  for (const { location } of windows) {
    const map = mapFor(maps, location.href);
    if (map) return map;
  }
  return undefined;
}

/** This frame and those around it of the same origin, nearest first. */
function ownWindows(): Window[] {
  const windows: Window[] = [window];
  for (let at: Window = window; at !== at.parent && isOpen(at.parent); at = at.parent) windows.push(at.parent);
  return windows;
}

/** A frame of another origin does not say where it is. */
function isOpen(other: Window): boolean {
  try {
    return other.location.href !== undefined;
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}
