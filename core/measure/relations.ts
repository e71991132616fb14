// Conditions on other rows: the payments of a case, the cases that name it.

import type { Condition } from './compile';
import { forEachRow, has, isCertain, type Planes, planesOf, set, withoutBits } from './planes';
import { everyRow, type Table } from './table';
import type { Scope } from './tables';

/** Cases with a payment for which the condition holds; unknown where their payments were not seen. */
export function paymentRows(cases: Table, scope: Scope, where: Condition): Planes {
  const { tables, caseOfPayment, paymentsSeen } = scope.ledger;
  const planes = where(tables.payments, scope);
  const yes = new Int32Array(paymentsSeen.length);
  forEachRow(planes.yes, (row) => mark(yes, caseOfPayment[row] as number));
  const maybe = withoutBits(everyRow(cases).yes, paymentsSeen);
  const hasUnseen = maybe.some((word) => word !== 0);
  if (!hasUnseen && isCertain(planes)) return planesOf(yes);
  forEachRow(planes.maybe, (row) => mark(maybe, caseOfPayment[row] as number));
  return planesOf(yes, maybe);
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

function mark(bits: Int32Array, row: number): void {
  if (row >= 0) set(bits, row);
}
