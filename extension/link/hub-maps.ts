// Site maps in the hub: frames save through it, and it lays out what the worker keeps for the content scripts.

import type { MapKept } from '@core/check/site-maps';
import type { HubOptions } from './hub-tab';

export async function saveMap(map: unknown, options: HubOptions): Promise<MapKept> {
  const kept = await options.worker.saveSiteMap(map);
  if (kept.kept) await layOutMaps(options);
  return kept;
}

export async function layOutMaps({ worker, request }: HubOptions): Promise<void> {
  const listed = await worker.listSiteMaps();
  await request({ to: 'background', type: 'publish-maps', maps: listed.map(({ map }) => map) });
}
