// The store as a ledger: what the indicators are computed from, with what our own check said of each case.

import type { Ledger, LedgerCase } from '../case/ledger';
import type { Database } from '../store/database';

/** Lists that no page shows stay unseen until they are imported. */
export async function ledgerOf(db: Database): Promise<Ledger> {
  const cases = await db.cases.toArray();
  return { cases: cases.map(({ facts, checked }): LedgerCase => ({ ...facts, checked })) };
}
