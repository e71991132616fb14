// The counts of ten indicators by DuckDB-WASM, in this process: the build that blocks, no worker, no extension of its own.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Day } from '../../core/case/day';
import { type FlatRow, flatDays, flatNames } from './measure-rows';
import { countsSql, tableSql } from './measure-sql';

export async function byDuckDb(rows: readonly FlatRow[], months: readonly Day[]): Promise<() => number[]> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = (kind: string) => ({ mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: '' });
  const db = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => undefined);
  const connection = db.connect();
  connection.query(tableSql('VARCHAR'));
  db.registerFileText('rows.csv', csvOf(rows));
  connection.query("COPY cases FROM 'rows.csv' (FORMAT csv, HEADER false)");
  db.dropFile('rows.csv');
  const statements = months.map((asOf) => connection.prepare(countsSql(flatDays(asOf))));
  return () =>
    statements.flatMap((statement) => {
      const row = statement.query().get(0)?.toJSON() ?? {};
      return Object.values(row).map(Number);
    });
}

function csvOf(rows: readonly FlatRow[]): string {
  return rows.map((row) => flatNames.map((name) => row[name] ?? '').join(',')).join('\n');
}
