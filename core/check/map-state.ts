// What the pages said last of their site maps: shown in the tab, and kept for the settings.

import type { Drift, Mapped, SiteMap } from '../page/site-map';
import type { Database, StoredMapState } from '../store/database';
import { withWriteLock } from '../store/write-lock';
import type { DriftView } from '../view';

/** With the names that people know. Several frames may tell the same. */
export function driftViews(readings: readonly (Mapped | undefined)[], maps: readonly SiteMap[]): DriftView[] {
  const all = readings.flatMap((mapped) => {
    const map = maps.find(({ id }) => id === mapped?.map);
    return map && mapped ? mapped.drift.map((drift) => named(drift, map)) : [];
  });
  return [...new Map(all.map((view) => [JSON.stringify(view), view])).values()];
}

function named(drift: Drift, map: SiteMap): DriftView {
  const { page, ...rest } = drift;
  return { map: map.name, page: map.pages.find(({ kind }) => kind === page)?.name ?? page, ...rest };
}

/** Of a state that was kept for another version of the map nothing can be said. */
export function keptDrift(state: StoredMapState | undefined, map: SiteMap): DriftView[] {
  if (state?.version !== map.version) return [];
  return Object.values(state.pages).flatMap(({ drift }) => drift.map((one) => named(one, map)));
}

/** Writes only what is news. */
export async function keepMapState(db: Database, mapped: Mapped, at: string): Promise<void> {
  const before = await db.mapStates.get(mapped.map);
  const after = stateAfter(before, mapped, at);
  if (JSON.stringify(after.pages) === JSON.stringify(before?.pages) && after.version === before?.version) return;
  await withWriteLock(() => db.mapStates.put(after));
}

function stateAfter(
  before: StoredMapState | undefined,
  { map, version, pages, drift }: Mapped,
  at: string,
): StoredMapState {
  const known = before?.version === version ? { ...before.pages } : {};
  for (const kind of new Set([...pages, ...drift.map(({ page }) => page)])) {
    const now = drift.filter(({ page }) => page === kind);
    if (JSON.stringify(known[kind]?.drift) !== JSON.stringify(now)) known[kind] = { at, drift: now };
  }
  return { map, version, pages: known };
}
