// The work list as it stands in the store, live: an entry that is repaired leaves by itself.

import { type Database, openDatabase } from '@core/store/database';
import { everyRow } from '@core/store/shelves';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { localDay } from '../local-day';
import { buildWorkList, type WorkCase, type WorkRows } from './work-list';

export interface WorkListState {
  list: WorkCase[];
  /** Cases that have ever been looked at. */
  cases: number;
}

let database: Database | undefined;

/** Undefined while loading, 'blocked' where the browser refuses the store. */
export function useWorkList(): WorkListState | 'blocked' | undefined {
  const rows = useLiveQuery(readRows);
  return useMemo(() => {
    if (rows === undefined || rows === 'blocked') return rows;
    const today = localDay(new Date());
    const isToday = (time: string) => localDay(new Date(time)) === today;
    return { list: buildWorkList(rows, isToday), cases: rows.cases.length };
  }, [rows]);
}

async function readRows(): Promise<WorkRows | 'blocked'> {
  database ??= openDatabase();
  const db = database;
  try {
    return await db.transaction('r', [db.shelves, db.waivers], async () => ({
      cases: await everyRow(db, 'cases'),
      findings: await everyRow(db, 'findings'),
      waivers: await db.waivers.toArray(),
    }));
  } catch (cause) {
    console.warn('caselint: the store cannot be read', cause instanceof Error ? cause.name : 'unknown');
    return 'blocked';
  }
}
