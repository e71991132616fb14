// Folded cases and lists → the ledger that indicators count over.

import type { CaseFacts } from '../case/facts';
import type { Checked, Ledger } from '../case/ledger';
import type { FoldedRecords } from './fold-records';

const notOfTheCase: ReadonlySet<string> = new Set([
  'caseNumber',
  'incomplete',
  'parties',
  'agents',
  'hearings',
  'services',
  'limits',
  'payments',
]);

export interface LedgerParts {
  cases: readonly CaseFacts[];
  records: FoldedRecords;
  /** Lists that were imported, also where they had no row: imported and empty is not unseen. */
  imported: ReadonlySet<Exclude<keyof Ledger, 'cases'>>;
  /** What the last check of a case said. */
  checks?: ReadonlyMap<string, Checked>;
}

/** A case of which only rows of lists are known (a 开庭 row, say) is no row of 案件 and is not counted; its money is. */
export function buildLedger({ cases, records, imported, checks }: LedgerParts): Ledger {
  const empty = Object.fromEntries([...imported].map((kind) => [kind, []]));
  const ledger: Ledger = { ...empty, ...records, cases: [] };
  const payments = [...(ledger.payments ?? [])];
  for (const facts of cases) {
    if (isKnown(facts)) ledger.cases.push({ ...facts, checked: checks?.get(facts.caseNumber) });
    else for (const payment of facts.payments ?? []) payments.push({ ...payment, caseNumber: facts.caseNumber });
  }
  if (payments.length > 0) ledger.payments = payments;
  return ledger;
}

function isKnown(facts: CaseFacts): boolean {
  return Object.entries(facts).some(([name, value]) => value !== undefined && !notOfTheCase.has(name));
}
