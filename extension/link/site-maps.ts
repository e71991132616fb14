// Site maps of extension pages: kept by the worker, then laid out for the content scripts.

import type { MapKept } from '@core/check/site-maps';
import { publishMaps } from './published-maps';
import { startWorker } from './worker';

export async function saveSiteMap(map: unknown): Promise<MapKept> {
  const kept = await startWorker().saveSiteMap(map);
  await layOutMaps();
  return kept;
}

export async function removeSiteMap(id: string): Promise<void> {
  await startWorker().removeSiteMap(id);
  await layOutMaps();
}

/** After anything that may have changed them: a restored backup, a wipe. */
export async function layOutMaps(): Promise<void> {
  const listed = await startWorker().listSiteMaps();
  await publishMaps(listed.map(({ map }) => map));
}
