// 修补前后 from the store, live. Apart from the list, which must not wait for it.

import { type Progress, progressByMonth, progressOfCase } from '@core/check/progress';
import { type Database, openDatabase, type Run } from '@core/store/database';
import { everyRow, rowsOfCase } from '@core/store/shelves';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

let database: Database | undefined;

/** Of one case; undefined while nothing is known of it. */
export function useCaseProgress(caseNumber: string): Progress | undefined {
  const runs = useLiveQuery(() => readRuns(caseNumber), [caseNumber]);
  return useMemo(() => (runs && runs.length > 0 ? progressOfCase(runs) : undefined), [runs]);
}

/** Of a month (2022-06) over all cases; undefined while nothing was looked at in it. */
export function useMonthProgress(month: string): Progress | undefined {
  const runs = useLiveQuery(() => readRuns());
  return useMemo(() => runs && progressByMonth(runs).get(month), [runs, month]);
}

/** A store that cannot be read is told by the list itself. */
async function readRuns(caseNumber?: string): Promise<Run[]> {
  database ??= openDatabase();
  const asked = caseNumber === undefined ? everyRow(database, 'runs') : rowsOfCase(database, 'runs', caseNumber);
  return asked.catch((cause: unknown) => {
    console.warn('caselint: the runs cannot be read', cause instanceof Error ? cause.name : 'unknown');
    return [];
  });
}
