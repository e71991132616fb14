// What the reader of a frame asks of the site map that holds there, and of the script that brings it.

import { shadowRootsOn } from '@core/page/anchors';
import { type LaidMap, layMap } from '@core/page/lay-map';
import { closes } from '@core/page/map-closing';
import type { Mapped, SiteMap } from '@core/page/site-map';
import { lateDrift } from './late-drift';
import { watchSiteMap } from './watch-site-map';

export interface SiteMapHere {
  /** Settled once the maps were looked for. */
  ready: Promise<void>;
  map(): SiteMap | undefined;
  /** Lays the map over the document; undefined where there is none. */
  lay(): (() => LaidMap) | undefined;
  closes(element: Element): boolean;
  /** Those that the map looks into: what changes in them is not heard outside. */
  shadowRoots(): ShadowRoot[];
  /** What may be told now of how the page fits the map: drift only once it has stayed. */
  told(mapped: Mapped | undefined): Mapped | undefined;
  stop(): void;
}

/** `changed` is called with every later change of the maps, and when drift has stayed. */
export function siteMapHere(changed: () => void): SiteMapHere {
  const { ready, map, stop } = watchSiteMap(changed);
  const drift = lateDrift(changed);
  return {
    ready,
    map,
    told: drift.of,
    stop() {
      stop();
      drift.stop();
    },
    lay() {
      const present = map();
      return present && (() => layMap(present, document));
    },
    closes: (element) => closes(element, map()),
    shadowRoots: () =>
      (map()?.pages ?? [])
        .flatMap(({ fields }) => fields ?? [])
        .flatMap(({ at }) => ('path' in at ? shadowRootsOn(at, document) : [])),
  };
}
