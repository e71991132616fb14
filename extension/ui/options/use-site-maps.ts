import type { ListedMap } from '@core/check/site-maps';
import { openDatabase } from '@core/store/database';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { startWorker } from '../../link/worker';

/** Every site map; again when one changes or a page tells how its map fares. */
export function useSiteMaps(): ListedMap[] | undefined {
  const state = useLiveQuery(readState);
  const [maps, setMaps] = useState<ListedMap[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the worker lists them anew when something in the store is new
  useEffect(() => {
    const unreadable = (cause: unknown) =>
      console.warn('caselint: site maps not listed', cause instanceof Error ? cause.name : 'unknown');
    startWorker().listSiteMaps().then(setMaps, unreadable);
  }, [state]);
  return maps;
}

async function readState(): Promise<string> {
  const db = openDatabase();
  try {
    return JSON.stringify([await db.siteMaps.toArray(), await db.mapStates.toArray()]);
  } finally {
    db.close();
  }
}
