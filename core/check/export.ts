// The ledger out: what goes out here comes in again without change.

import type { Database } from '../store/database';
import { foldRecords } from '../store/fold-records';
import { everyRow } from '../store/shelves';
import { ledgerSheets } from '../tables/ledger-sheets';
import { writeXlsx } from '../tables/write-xlsx';

export async function exportLedger(db: Database): Promise<Uint8Array<ArrayBuffer>> {
  const [cases, records] = await Promise.all([everyRow(db, 'cases'), db.records.toArray()]);
  return writeXlsx(
    ledgerSheets(
      cases.map(({ facts }) => facts),
      foldRecords(records),
    ),
  );
}
