// The store as a ledger: what the indicators are computed from, with what our own check said of each case.

import type { Ledger } from '../case/ledger';
import { buildLedger } from '../store/build-ledger';
import type { Database } from '../store/database';
import { foldRecords } from '../store/fold-records';

/** Lists that were never imported stay unseen; imported and empty is not unseen. */
export async function ledgerOf(db: Database): Promise<Ledger> {
  const [cases, records, imports] = await db.transaction('r', [db.cases, db.records, db.imports], () =>
    Promise.all([db.cases.toArray(), db.records.toArray(), db.imports.toArray()]),
  );
  return buildLedger({
    cases: cases.map(({ facts }) => facts),
    records: foldRecords(records),
    // A figure kept by hand is a list that was seen.
    imported: new Set([...imports.flatMap(({ lists }) => lists), ...records.map(({ kind }) => kind)]),
    checks: new Map(cases.map(({ caseNumber, checked }) => [caseNumber, checked])),
  });
}
