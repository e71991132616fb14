// Cases that may still come in: filed on the day, open, with nothing entered yet. They stand in no record.

import { typeOf } from '../case/case-class';
import { type CaseNumber, formatCaseNumber, parseCaseNumber } from '../case/case-number';
import type { LedgerCase } from '../case/ledger';
import { rowsOf } from '../measure/planes';
import { countedRows, type Scope } from '../measure/tables';

const nothingEntered: Partial<LedgerCase> = {
  closedOn: null,
  closingMode: null,
  extendedDays: null,
  deductedDays: null,
  appealedOn: null,
  secondInstanceFiledOn: null,
  hearingDays: null,
  effectiveOn: null,
  retrialResult: null,
  retrialResultOn: null,
  enforcementFiledOn: null,
  fourKinds: null,
  reviewResult: null,
  suspensionCause: null,
  onlineAuction: null,
  statutoryDeadlineOn: null,
  excludedFromLongPending: null,
  payments: [],
};

/** Numbers that no court gives. */
const firstNumber = 90_000_001;

/** Of the kind that came in most often this year, under one's own name; none where nothing came in. */
export function acceptedCases(scope: Scope, count: number): [string, Partial<LedgerCase>][] {
  const like = usualNumber(scope);
  if (!like) return [];
  const { asOf, whose } = scope;
  return Array.from({ length: count }, (_, i): [string, Partial<LedgerCase>] => {
    const caseNumber = formatCaseNumber({ ...like, number: String(firstNumber + i) });
    const judge = whose.judges?.[0] ?? null;
    return [caseNumber, { ...nothingEntered, caseNumber, filedOn: asOf, judge, procedure: null, cause: null }];
  });
}

/** The number of one of the most frequent kind that was filed this year. */
function usualNumber(scope: Scope): CaseNumber | undefined {
  const year = scope.asOf.slice(0, 4);
  const { rows } = scope.ledger.tables.cases;
  const filed = rowsOf(countedRows(scope.ledger.tables.cases, scope).yes)
    .map((row) => rows[row] as LedgerCase)
    .filter(({ filedOn }) => filedOn?.startsWith(year));
  const kinds = [...Map.groupBy(filed, ({ caseNumber }) => typeOf(caseNumber))].filter(([type]) => type !== '');
  const [first] = kinds.sort(([, a], [, b]) => b.length - a.length)[0]?.[1] ?? [];
  return first && parseCaseNumber(first.caseNumber);
}
