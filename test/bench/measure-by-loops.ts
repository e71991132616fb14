// The counts of ten indicators as one would write them by hand: one loop over the rows for each month.

import { typeOf } from '../../core/case/case-class';
import { addMonths, type Day } from '../../core/case/day';
import type { Ledger, LedgerCase } from '../../core/case/ledger';

interface Known {
  c: LedgerCase;
  type: string;
  deadline: Day | undefined;
}

export function byLoops({ cases }: Ledger, months: readonly Day[]): () => number[] {
  const known = cases.map((c): Known => {
    const absolute = c.filedOn ? addMonths(c.filedOn, c.onlineAuction ? 12 : 6) : undefined;
    return { c, type: typeOf(c.caseNumber), deadline: c.statutoryDeadlineOn ?? absolute };
  });
  return () => months.flatMap((asOf) => countsOf(known, asOf));
}

function countsOf(known: Known[], asOf: Day): number[] {
  const year = Number(asOf.slice(0, 4));
  const november = `${year}-11-30`;
  const courtEnd = asOf < november ? asOf : november;
  const counts = new Array<number>(20).fill(0);
  counts[1] = 1;
  const add = (indicator: number, numerator: boolean, denominator: boolean) => {
    if (numerator) counts[indicator * 2] = (counts[indicator * 2] as number) + 1;
    if (denominator) counts[indicator * 2 + 1] = (counts[indicator * 2 + 1] as number) + 1;
  };
  const inYear = (day: Day | null | undefined) => typeof day === 'string' && day >= `${year}-01-01` && day <= asOf;
  const inCourtYear = (day: Day | null | undefined) =>
    typeof day === 'string' && day >= `${year - 1}-12-01` && day <= courtEnd;
  for (const { c, type, deadline } of known) {
    const pending = (day: Day) =>
      typeof c.filedOn === 'string' &&
      c.filedOn <= day &&
      (c.closedOn === null || (c.closedOn !== undefined && c.closedOn > day));
    const closed = inYear(c.closedOn);
    if (!['诉前调确', '诉前调书', '执恢', '执保'].includes(type)) {
      add(0, closed, false);
      add(1, closed, inCourtYear(c.filedOn) || pending(`${year - 1}-11-30`));
    }
    if (['刑初', '民初', '行初', '行赔初'].includes(type)) {
      add(2, inCourtYear(c.appealedOn), closed);
      const simple = ['简易程序', '小额诉讼程序', '速裁程序'].includes(c.procedure?.[0] ?? '');
      const heard = closed && simple && (c.hearingDays?.[0] ?? '9') <= asOf;
      add(3, heard && c.pronouncedInCourt === true, heard);
    }
    if (/^(刑|民|行(?!保)|法赔|委赔)/.test(type)) {
      const valid = c.validlyDisclosed === undefined ? c.checked?.disclosureOpen === 0 : c.validlyDisclosed === true;
      add(4, closed && valid, closed);
      add(5, closed && c.publication === '上网', closed && (c.publication === '上网' || c.publication === '不上网'));
    }
    if (type === '执' || type === '执恢') {
      const inHand = inYear(c.filedOn) || pending(`${year - 1}-12-31`);
      add(6, inHand && closed, inHand);
    }
    if (type === '执') {
      const last = closed && c.closingMode?.[0] === '终结本次执行程序';
      add(7, closed && deadline !== undefined && (c.closedOn as Day) <= deadline, closed);
      add(8, closed && c.closingMode?.[0] === '执行完毕', closed);
      add(9, last && c.finalRoundQualified === true, last);
    }
  }
  return counts;
}
