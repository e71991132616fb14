// 审限: how long a case may take, by its type and procedure. In force since 2022: 民诉法, 刑诉法, 行诉法, 法释〔2000〕29号.

import { typeOf } from './case-class';
import { addDays, addMonths, type Day, dayNumber, daysBetween } from './day';
import { nextWorkday } from './day-off';
import type { CaseFacts, Limit } from './facts';
import { type Procedure, proceduresOf } from './procedures';

export interface Period {
  months?: number;
  days?: number;
}

export interface StatutoryLimit extends Period {
  /** 'open': a superior may always grant more. 'none': the law knows no extension. */
  extension: Period | 'open' | 'none';
  basis: string;
}

export interface TimeLimit {
  /** By the law alone, from the day after filing. */
  statutory: Day;
  /** With extensions and deductions on record. */
  deadline: Day;
  /** The deadline moved to a workday, where that was asked for and the calendar covers it. */
  rolledOver?: Day;
  extendedDays: number;
  deductedDays: number;
}

const open = 'open';
const month = { months: 1 };

const civilFirst: Partial<Record<Procedure, StatutoryLimit>> = {
  'small-claims': { months: 2, extension: month, basis: '民诉法:168' },
  'fast-track': { months: 3, extension: month, basis: '民诉法:164' },
  summary: { months: 3, extension: month, basis: '民诉法:164' },
  special: { days: 30, extension: open, basis: '民诉法:187' },
  // Six months by the president, more by the superior court.
  ordinary: { months: 6, extension: open, basis: '民诉法:152' },
};

const criminalFirst: Partial<Record<Procedure, StatutoryLimit>> = {
  // Fifteen days and a month and a half for heavier sentences, which no entry tells.
  'fast-track': { days: 10, extension: { days: 5 }, basis: '刑诉法:225' },
  summary: { days: 20, extension: { days: 25 }, basis: '刑诉法:220' },
  ordinary: { months: 2, extension: { months: 4 }, basis: '刑诉法:208' },
};

const administrativeFirst: Partial<Record<Procedure, StatutoryLimit>> = {
  summary: { days: 45, extension: 'none', basis: '行诉法:83' },
  ordinary: { months: 6, extension: open, basis: '行诉法:81' },
};

const byProcedure: Record<string, Partial<Record<Procedure, StatutoryLimit>>> = {
  民初: civilFirst,
  刑初: criminalFirst,
  行初: administrativeFirst,
  行赔初: administrativeFirst,
};

const byType: Record<string, StatutoryLimit> = {
  民终: { months: 3, extension: open, basis: '民诉法:183' },
  民辖终: { days: 30, extension: open, basis: '民诉法:183' },
  民申: { months: 3, extension: open, basis: '民诉法:215' },
  民特: { days: 30, extension: open, basis: '民诉法:187' },
  诉前调确: { days: 30, extension: open, basis: '民诉法:187' },
  刑终: { months: 2, extension: open, basis: '刑诉法:243' },
  刑再: { months: 3, extension: { months: 3 }, basis: '刑诉法:258' },
  刑医: { months: 1, extension: 'none', basis: '刑诉法:305' },
  行终: { months: 3, extension: open, basis: '行诉法:88' },
  行审: { days: 7, extension: { days: 23 }, basis: '行诉解释:160' },
  执: { months: 6, extension: open, basis: '执行工作规定:63' },
  执恢: { months: 6, extension: open, basis: '执行工作规定:63' },
  执异: { days: 15, extension: 'none', basis: '民诉法:236' },
  执复: { days: 30, extension: open, basis: '执行异议复议规定:1' },
  财保: { days: 5, extension: 'none', basis: '民诉法:103' },
  司惩复: { days: 5, extension: 'none', basis: '法释〔2000〕29号:2' },
};

/** Shorter procedures first: a box that says 简易 and 小额 is a small claim. */
const order: Procedure[] = ['small-claims', 'fast-track', 'summary', 'special', 'ordinary'];

/** The limit by law, undefined where type and procedure do not tell it. Foreign civil cases have none (民诉法 art. 287). */
export function statutoryLimit(
  type: string,
  procedure?: readonly string[] | null,
  involvement?: readonly string[] | null,
): StatutoryLimit | undefined {
  if (type.startsWith('民') && (involvement ?? []).some((word) => /涉(?:外|港|澳|台)/.test(word))) return undefined;
  const limits = byProcedure[type];
  if (!limits) return byType[type];
  const own = proceduresOf(procedure);
  const first = order.find((each) => own.includes(each));
  return first && limits[first];
}

/** The whole reckoning for a case; undefined where the day of filing or the procedure is not known. */
export function timeLimitOf(facts: CaseFacts, options: { rollOver?: boolean } = {}): TimeLimit | undefined {
  const limit = statutoryLimit(typeOf(facts.caseNumber), facts.procedure, facts.involvement);
  if (!limit || !facts.filedOn) return undefined;
  const statutory = endOf(facts.filedOn, limit);
  const extendedDays = facts.extendedDays ?? daysOf(facts.limits, isExtension);
  const deductedDays = facts.deductedDays ?? daysOf(facts.limits, isDeduction);
  const deadline = addDays(statutory, extendedDays + deductedDays);
  const rolledOver = options.rollOver ? nextWorkday(deadline) : undefined;
  return { statutory, deadline, extendedDays, deductedDays, ...(rolledOver && { rolledOver }) };
}

/** The day after filing is the first; months end on the corresponding day. */
export function endOf(from: Day, { months = 0, days = 0 }: Period): Day {
  return addDays(addMonths(from, months), days);
}

/** Longest extension in days that the procedure allows, counted generously; undefined when it is open. */
export function longestExtension(limit: StatutoryLimit): number | undefined {
  if (limit.extension === open) return undefined;
  if (limit.extension === 'none') return 0;
  return (limit.extension.months ?? 0) * 31 + (limit.extension.days ?? 0);
}

export function isExtension({ kind }: Pick<Limit, 'kind'>): boolean {
  return /延长|延期/.test(kind ?? '');
}

/** 扣除, 中止 and 暂停 stop the clock. */
export function isDeduction({ kind }: Pick<Limit, 'kind'>): boolean {
  return /扣除|中止|暂停|暂缓/.test(kind ?? '');
}

/** Days of one change; both ends count. An open one counts nothing. */
export function daysOfLimit({ days, from, to }: Limit): number {
  if (typeof days === 'number') return days;
  return from && to && to >= from ? daysBetween(from, to) + 1 : 0;
}

/** Changes of one kind, days that overlap counted once. */
function daysOf(limits: readonly Limit[] | undefined, of: (limit: Limit) => boolean): number {
  const own = (limits ?? []).filter(of);
  const given = own.reduce((sum, { days }) => sum + (days ?? 0), 0);
  const dated = new Set(own.filter(({ days }) => typeof days !== 'number').flatMap(daysIn));
  return given + dated.size;
}

function daysIn(limit: Limit): number[] {
  const { from } = limit;
  return from ? Array.from({ length: Math.min(daysOfLimit(limit), 3_660) }, (_, i) => dayNumber(from) + i) : [];
}
