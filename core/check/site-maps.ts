// Site maps of this computer: what was taught or brought in here.

import type { SiteMap } from '../page/site-map';
import { type MapProblem, parseMap } from '../site-map/schema';
import { withWriteLock } from '../store/write-lock';
import type { Session } from './session';

export interface ListedMap {
  map: SiteMap;
  /** Given by the organisation: it cannot be changed here. */
  managed: boolean;
}

export type MapKept = { kept: true } | { kept: false; problems: MapProblem[] };

export async function listSiteMaps({ store }: Pick<Session, 'store'>): Promise<ListedMap[]> {
  const rows = await store.db.siteMaps.toArray();
  return rows.flatMap((row) => {
    const parsed = parseMap(row.map);
    return 'map' in parsed ? [{ map: parsed.map, managed: false }] : [];
  });
}

export async function saveSiteMap({ store, now }: Session, raw: unknown): Promise<MapKept> {
  const parsed = parseMap(raw);
  if ('problems' in parsed) return { kept: false, problems: parsed.problems };
  const { map } = parsed;
  await withWriteLock(() => store.db.siteMaps.put({ id: map.id, at: now(), map }));
  return { kept: true };
}

export async function removeSiteMap({ store }: Session, id: string): Promise<void> {
  await withWriteLock(async () => {
    await store.db.siteMaps.delete(id);
    await store.db.mapStates.delete(id);
  });
}
