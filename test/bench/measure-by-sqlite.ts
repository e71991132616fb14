// The counts of ten indicators by node:sqlite in memory: one statement and one pass for each month. An index on type and
// closing day with a statement for each count took twice as long.

import { DatabaseSync } from 'node:sqlite';
import type { Day } from '../../core/case/day';
import { type FlatRow, flatDays, flatNames } from './measure-rows';
import { countsSql, tableSql } from './measure-sql';

export function bySqlite(rows: readonly FlatRow[], months: readonly Day[]): () => number[] {
  const db = new DatabaseSync(':memory:');
  db.exec(tableSql('TEXT'));
  const insert = db.prepare(`INSERT INTO cases VALUES (${flatNames.map(() => '?').join(', ')})`);
  db.exec('BEGIN');
  for (const row of rows) insert.run(...flatNames.map((name) => row[name]));
  db.exec('COMMIT; ANALYZE');
  const statements = months.map((asOf) => db.prepare(countsSql(flatDays(asOf))));
  return () => statements.flatMap((statement) => Object.values(statement.get() ?? {}).map(Number));
}
