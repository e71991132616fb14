// The store as a ledger: what the indicators are computed from, with what our own check said of each case.

import type { Ledger } from '../case/ledger';
import { buildLedger } from '../store/build-ledger';
import type { Database } from '../store/database';
import { foldRecords } from '../store/fold-records';
import { everyRow } from '../store/shelves';

/** Lists that were never imported stay unseen; imported and empty is not unseen. */
export async function ledgerOf(db: Database): Promise<Ledger> {
  return (await datedLedger(db)).ledger;
}

/** `seenAt`: the latest look at any case, as ISO time; undefined where none is known. */
export async function datedLedger(db: Database): Promise<{ ledger: Ledger; seenAt?: string }> {
  const [cases, records, imports] = await db.transaction('r', [db.shelves, db.records, db.imports], () =>
    Promise.all([everyRow(db, 'cases'), db.records.toArray(), db.imports.toArray()]),
  );
  const ledger = buildLedger({
    cases: cases.map(({ facts }) => facts),
    records: foldRecords(records),
    // A figure kept by hand is a list that was seen.
    imported: new Set([...imports.flatMap(({ lists }) => lists), ...records.map(({ kind }) => kind)]),
    checks: new Map(cases.map(({ caseNumber, checked }) => [caseNumber, checked])),
  });
  const looks = cases.map(({ updatedAt }) => updatedAt).sort();
  return { ledger, seenAt: looks.at(-1) };
}
