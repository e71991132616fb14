// Entries of a case as the indicators ask for them; some are derived from several entries.

import { addMonths, type Day, daysBetween } from '../case/day';
import type { LedgerCase } from '../case/ledger';
import { type Cell, due, event, type Fields, number, words, yesNo } from './field';

export const caseFields: Fields<LedgerCase> = {
  filedOn: event('立案日期', (c) => c.filedOn),
  closedOn: event('结案日期', (c) => c.closedOn),
  heardOn: { ...event('开庭日期', firstHearing), open: hearingsOpen },
  appealedOn: event('上诉登记日期', (c) => c.appealedOn),
  secondInstanceFiledOn: event('二审收案日期', (c) => c.secondInstanceFiledOn),
  retrialResultOn: event('再审结果日期', (c) => c.retrialResultOn),
  effectiveOn: event('生效日期', (c) => c.effectiveOn),
  enforcementFiledOn: event('调解后申请执行日期', (c) => c.enforcementFiledOn),
  noticeOn: event('执行通知日期', (c) => c.noticeOn),
  inquiryOn: event('查控结果分析日期', (c) => c.inquiryOn),
  assetsVerifiedOn: event('财产核实日期', (c) => c.assetsVerifiedOn),
  resumedOn: event('恢复决定日期', (c) => c.resumedOn),
  /** A case that was never checked is no unknown: it was not checked. */
  checkedOn: event('体检日期', (c) => c.checked?.at ?? null),
  limitOn: due('法定期限届满日期', limitOn),
  absoluteLimitOn: due('绝对期限', absoluteLimitOn),

  cause: words('案由', (c) => c.cause),
  procedure: words('适用程序', (c) => c.procedure),
  closingMode: words('结案方式', (c) => c.closingMode),
  publication: words('文书上网', (c) => c.publication),
  reviewResult: words('评查结果', (c) => c.reviewResult),
  retrialResult: words('再审结果', (c) => c.retrialResult),
  reconsiderationResult: words('复议结果', (c) => c.reconsiderationResult),
  suspensionCause: words('暂缓或中止事由', (c) => c.suspensionCause),

  pronouncedInCourt: yesNo('是否当庭宣判', pronouncedInCourt),
  fourKinds: yesNo('四类案件', (c) => c.fourKinds),
  supervisionTraced: yesNo('四类案件监管留痕', (c) => c.supervisionTraced),
  validlyDisclosed: yesNo('流程信息有效公开', validlyDisclosed),
  livestream: yesNo('庭审直播', (c) => c.livestream),
  finalRoundQualified: yesNo('终本合格', (c) => c.finalRoundQualified),
  excludedFromLongPending: yesNo('剔除长期未结', (c) => c.excludedFromLongPending ?? false),
  /** 有效公开 is this tool's estimate, not the official entry. */
  disclosureEstimated: yesNo('预估', (c) => c.validlyDisclosed === undefined && validlyDisclosed(c) !== undefined),
  clean: yesNo('体检没有错误', (c) => c.checked?.openErrors === 0),

  extendedDays: number('延长审限天数', (c) => changedDays(c, '延长', c.extendedDays)),
  deductedDays: number('扣除审限天数', (c) => changedDays(c, '扣除', c.deductedDays)),
  durationDays: number('办理天数', durationDays),
  netDays: number('扣除后的办理天数', netDays),
  recoveredAmount: number('实际到位金额', (c) => c.recoveredAmount),
  enforcementClaim: number('申请执行标的', (c) => c.enforcementClaim),
  requiredFilled: number('已填必填项', (c) => c.checked?.requiredFilled),
  requiredTotal: number('必填项', (c) => c.checked?.requiredTotal),
};

/** True, false, or undefined: before 2022 a 民特 case about 司法确认 was what 诉前调确 is since. */
export function isOldConfirmation(c: LedgerCase): boolean | undefined {
  if (c.filedOn === null || (c.filedOn !== undefined && c.filedOn >= '2022-01-01')) return false;
  if (c.cause !== undefined && c.cause !== '申请司法确认调解协议') return false;
  return c.filedOn === undefined || c.cause === undefined ? undefined : true;
}

/** 法定期限届满日期, else six months from filing, twelve with an auction on the net. */
function limitOn(c: LedgerCase): Cell<Day> {
  return c.statutoryDeadlineOn ?? absoluteLimitOn(c);
}

function absoluteLimitOn(c: LedgerCase): Cell<Day> {
  return c.filedOn && laterBy(c.onlineAuction === true ? 12 : 6, c.filedOn);
}

/** Days repeat from case to case: each is moved once. */
const moved = new Map<string, Day>();

function laterBy(months: number, day: Day): Day {
  const key = `${months} ${day}`;
  const known = moved.get(key) ?? addMonths(day, months);
  moved.set(key, known);
  return known;
}

function firstHearing(c: LedgerCase): Cell<Day> {
  if (c.hearings === undefined && c.hearingDays === undefined) return undefined;
  let first: Day | null = null;
  for (const { date } of c.hearings ?? []) first = earlier(first, date?.slice(0, 10));
  for (const day of c.hearingDays ?? []) first = earlier(first, day);
  return first;
}

function earlier(first: Day | null, day: Cell<Day>): Day | null {
  return day && (first === null || day < first) ? day : first;
}

function hearingsOpen(c: LedgerCase): boolean {
  if (c.incomplete?.includes('hearings')) return true;
  return (c.hearings ?? []).some((hearing) => hearing.date === undefined);
}

/** 宣判方式 answers where 是否当庭宣判 is unseen. */
function pronouncedInCourt(c: LedgerCase): Cell<boolean> {
  if (c.pronouncedInCourt !== undefined || !c.pronouncement) return c.pronouncedInCourt;
  return c.pronouncement === '当庭宣判';
}

/** The official entry, else this tool's own estimate where both facets were seen. */
function validlyDisclosed(c: LedgerCase): Cell<boolean> {
  if (c.validlyDisclosed !== undefined) return c.validlyDisclosed;
  const { disclosureSeen, disclosureOpen } = c.checked ?? {};
  return disclosureSeen && disclosureOpen !== undefined ? disclosureOpen === 0 : undefined;
}

/** The list of changes wins over the number of days. An empty number counts as 0. */
function changedDays(c: LedgerCase, kind: string, days: Cell<number>): Cell<number> {
  if (c.limits === undefined || (c.incomplete ?? []).includes('limits')) return days;
  let total = 0;
  for (const change of c.limits) {
    if (change.kind === undefined) return undefined;
    if (change.kind !== kind) continue;
    const length = change.days ?? (change.from && change.to ? daysBetween(change.from, change.to) : change.days);
    if (length === undefined) return undefined;
    total += length ?? 0;
  }
  return total;
}

function durationDays(c: LedgerCase): Cell<number> {
  if (c.closedOn === undefined || c.filedOn === undefined) return undefined;
  return c.closedOn === null || c.filedOn === null ? null : daysBetween(c.filedOn, c.closedOn);
}

function netDays(c: LedgerCase): Cell<number> {
  const days = durationDays(c);
  const deducted = changedDays(c, '扣除', c.deductedDays);
  return days === undefined || deducted === undefined ? undefined : (days ?? 0) - (deducted ?? 0);
}
