// Cases as flat rows for the other ways to count: days as numbers, sets of 类型代字 told once.

import { typeOf } from '../../core/case/case-class';
import { addMonths, type Day, dayNumber } from '../../core/case/day';
import type { Ledger } from '../../core/case/ledger';

const names = [
  'worked',
  'first',
  'disclosed',
  'enforced',
  'resumed',
  'filed',
  'closed',
  'closedSeen',
  'appealed',
  'hearing',
  'simple',
  'mode',
  'pronounced',
  'valid',
  'published',
  'deadline',
  'qualified',
] as const;

export type FlatName = (typeof names)[number];
/** 0 and 1 for no and yes; null where nothing was entered or seen. */
export type FlatRow = Record<FlatName, number | string | null>;
export const flatNames: readonly FlatName[] = names;

export function flatRows({ cases }: Ledger): FlatRow[] {
  const moved = new Map<string, number>();
  const later = (day: Day, months: number) => {
    const key = `${day} ${months}`;
    const known = moved.get(key) ?? dayNumber(addMonths(day, months));
    moved.set(key, known);
    return known;
  };
  return cases.map((c): FlatRow => {
    const type = typeOf(c.caseNumber);
    const valid = c.validlyDisclosed ?? (c.checked && c.checked.disclosureOpen === 0);
    return {
      worked: Number(!['诉前调确', '诉前调书', '执恢', '执保'].includes(type)),
      first: Number(['刑初', '民初', '行初', '行赔初'].includes(type)),
      disclosed: Number(/^(刑|民|行(?!保)|法赔|委赔)/.test(type)),
      enforced: Number(type === '执'),
      resumed: Number(type === '执恢'),
      filed: numberOf(c.filedOn),
      closed: numberOf(c.closedOn),
      closedSeen: Number(c.closedOn !== undefined),
      appealed: numberOf(c.appealedOn),
      hearing: numberOf(c.hearingDays?.[0]),
      simple: Number(['简易程序', '小额诉讼程序', '速裁程序'].includes(c.procedure?.[0] ?? '')),
      mode: c.closingMode?.[0] ?? null,
      pronounced: bit(c.pronouncedInCourt),
      valid: bit(valid),
      published: c.publication === '上网' ? 1 : c.publication === '不上网' ? 0 : null,
      deadline: numberOf(c.statutoryDeadlineOn) ?? (c.filedOn ? later(c.filedOn, c.onlineAuction ? 12 : 6) : null),
      qualified: bit(c.finalRoundQualified),
    };
  });
}

/** The days that the conditions compare with. */
export interface FlatDays {
  asOf: number;
  newYear: number;
  lastYearEnd: number;
  courtStart: number;
  courtEnd: number;
  lastCourtEnd: number;
}

export function flatDays(asOf: Day): FlatDays {
  const year = Number(asOf.slice(0, 4));
  const november = `${year}-11-30`;
  return {
    asOf: dayNumber(asOf),
    newYear: dayNumber(`${year}-01-01`),
    lastYearEnd: dayNumber(`${year - 1}-12-31`),
    courtStart: dayNumber(`${year - 1}-12-01`),
    courtEnd: dayNumber(asOf < november ? asOf : november),
    lastCourtEnd: dayNumber(`${year - 1}-11-30`),
  };
}

function numberOf(day: Day | null | undefined): number | null {
  return day ? dayNumber(day) : null;
}

function bit(value: boolean | null | undefined): number | null {
  return typeof value === 'boolean' ? Number(value) : null;
}
