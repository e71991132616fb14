// Site maps: those of the organisation, and what was taught or brought in here.

import type { SiteMap } from '../page/site-map';
import { type MapProblem, parseMap } from '../site-map/schema';
import { withWriteLock } from '../store/write-lock';
import type { DriftView } from '../view';
import { keptDrift } from './map-state';
import type { Session } from './session';

export type { MapProblem };

export interface ListedMap {
  map: SiteMap;
  /** Given by the organisation: it cannot be changed here. */
  managed: boolean;
  /** What its pages no longer had when they were last seen. */
  drift: DriftView[];
}

export type MapKept = { kept: true } | { kept: false; problems: MapProblem[] };

export async function listSiteMaps({ store, policy }: Pick<Session, 'store' | 'policy'>): Promise<ListedMap[]> {
  const states = new Map((await store.db.mapStates.toArray()).map((state) => [state.map, state]));
  const listed = (map: SiteMap, managed: boolean): ListedMap => ({
    map,
    managed,
    drift: keptDrift(states.get(map.id), map),
  });
  const given = policy.siteMaps.map((map) => listed(map, true));
  const rows = (await store.db.siteMaps.toArray()).filter(({ id }) => !isGiven(id, policy));
  const own = rows.flatMap((row) => {
    const parsed = parseMap(row.map);
    return 'map' in parsed ? [listed(parsed.map, false)] : [];
  });
  return [...given, ...own];
}

export async function saveSiteMap({ store, policy, now }: Session, raw: unknown): Promise<MapKept> {
  const parsed = parseMap(raw);
  if ('problems' in parsed) return { kept: false, problems: parsed.problems };
  const { map } = parsed;
  if (isGiven(map.id, policy)) return { kept: false, problems: [{ code: 'managed', where: 'id' }] };
  await withWriteLock(() => store.db.siteMaps.put({ id: map.id, at: now(), map }));
  return { kept: true };
}

export async function removeSiteMap({ store }: Session, id: string): Promise<void> {
  await withWriteLock(async () => {
    await store.db.siteMaps.delete(id);
    await store.db.mapStates.delete(id);
  });
}

function isGiven(id: string, { siteMaps }: Session['policy']): boolean {
  return siteMaps.some((map) => map.id === id);
}
