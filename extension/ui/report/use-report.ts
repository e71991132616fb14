// The rows of a report as they stand in the store, live: a reason that is taken back leaves the report by itself.

import { type Database, openDatabase } from '@core/store/database';
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
  const { cases, findings, waivers, runs, closings } = database;
  try {
    return await database.transaction('r', [cases, findings, waivers, runs, closings], async () => ({
      cases: await (only === undefined ? cases.toArray() : cases.where({ caseNumber: only }).toArray()),
      findings: await (only === undefined ? findings.toArray() : findings.where({ caseNumber: only }).toArray()),
      waivers: await waivers.toArray(),
      runs: await (only === undefined ? runs.toArray() : runs.where({ caseNumber: only }).toArray()),
      closings: await (only === undefined ? closings.toArray() : closings.where({ caseNumber: only }).toArray()),
    }));
  } catch (cause) {
    console.warn('caselint: the store cannot be read', cause instanceof Error ? cause.name : 'unknown');
    return 'blocked';
  }
}
