// Conditions on other rows: the payments of a case, the cases that name it.

import type { Condition } from './compile';
import { type Bits, forEachRow, has, isCertain, type Planes, planesOf, set, withoutBits } from './planes';
import { everyRow, kept, type Table } from './table';
import type { Scope } from './tables';

/** Cases with a payment for which the condition holds; unknown where their payments were not seen. */
export function paymentRows(cases: Table, scope: Scope, where: Condition): Planes {
  const { tables, caseOfPayment, paymentsSeen } = scope.ledger;
  const planes = where(tables.payments, scope);
  const yes = casesOf(planes.yes, caseOfPayment, new Int32Array(paymentsSeen.length));
  const unseen = kept(cases, 'payments unseen', () => planesOf(withoutBits(everyRow(cases).yes, paymentsSeen)));
  if (unseen.from >= unseen.to && isCertain(planes)) return planesOf(yes);
  return planesOf(yes, casesOf(planes.maybe, caseOfPayment, unseen.yes.slice()));
}

/** Cases that a case names as its 执行依据; a link that was not seen counts as none. */
export function namedRows(cases: Table, scope: Scope, where: Condition): Planes {
  const { yes: naming } = where(cases, scope);
  const bits = new Int32Array(naming.length);
  for (const { named, by } of scope.ledger.names) {
    if (has(naming, by)) set(bits, named);
  }
  return planesOf(bits);
}

/** Marks the case of each payment of the set in `cases`. */
function casesOf(payments: Bits, caseOfPayment: Int32Array, cases: Bits): Bits {
  forEachRow(payments, (row) => {
    const at = caseOfPayment[row] as number;
    if (at >= 0) set(cases, at);
  });
  return cases;
}
