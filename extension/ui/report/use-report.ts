// The rows of a report as they stand in the store, live: a reason that is taken back leaves the report by itself.

import { type Database, openDatabase, type ShelfKind } from '@core/store/database';
import { everyRow, rowsOfCase } from '@core/store/shelves';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { buildReport, type Report, type ReportRows } from './report';

let database: Database | undefined;

/** Undefined while loading, 'blocked' where the browser refuses the store. */
export function useReport(only: string | undefined): Report | 'blocked' | undefined {
  const rows = useLiveQuery(() => readRows(only), [only]);
  return useMemo(() => (rows === undefined || rows === 'blocked' ? rows : buildReport(rows, only)), [rows, only]);
}

export async function readRows(only: string | undefined): Promise<ReportRows | 'blocked'> {
  database ??= openDatabase();
  const db = database;
  const of = <Kind extends ShelfKind>(kind: Kind) =>
    only === undefined ? everyRow(db, kind) : rowsOfCase(db, kind, only);
  try {
    return await db.transaction('r', [db.shelves, db.waivers, db.closings], async () => ({
      cases: await of('cases'),
      findings: await of('findings'),
      waivers: await db.waivers.toArray(),
      runs: await of('runs'),
      closings: await (only === undefined ? db.closings.toArray() : db.closings.where({ caseNumber: only }).toArray()),
    }));
  } catch (cause) {
    console.warn('caselint: the store cannot be read', cause instanceof Error ? cause.name : 'unknown');
    return 'blocked';
  }
}
