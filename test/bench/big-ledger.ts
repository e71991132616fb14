// A ledger as large as a court, or a province, has it. All persons and numbers are made up.

import type { Ledger, LedgerCase } from '../../core/case/ledger';

/** Cases of two years as a district has them: mostly civil, a quarter enforcement; one entry in a hundred unseen. */
export function bigLedger(count: number): Ledger {
  let state = 418;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const day = (from: string, days: number) =>
    calendar[(places.get(from) as number) + Math.floor(next() * days)] as string;
  const cases = Array.from({ length: count }, (_, i): LedgerCase => {
    const type = pick(types);
    const enforcement = type.startsWith('执');
    const filedOn = day('2020-09-01', 850);
    const closedOn = next() < 0.8 ? day(filedOn, 300) : null;
    const seen = <T>(value: T) => (next() < 0.01 ? undefined : value);
    return {
      caseNumber: `（${filedOn.slice(0, 4)}）内2299${type}${i + 1}号`,
      cause: '民间借贷纠纷',
      filedOn,
      closedOn: seen(closedOn),
      closingMode: closedOn ? [pick(enforcement ? enforcementModes : trialModes)] : null,
      procedure: [pick(procedures)],
      judge: pick(judges),
      extendedDays: next() < 0.1 ? 30 : null,
      deductedDays: next() < 0.1 ? 15 : null,
      hearingDays: next() < 0.7 ? [day(filedOn, 90)] : null,
      pronouncedInCourt: seen(next() < 0.5),
      appealedOn: next() < 0.06 && closedOn ? day(closedOn, 20) : null,
      effectiveOn: closedOn && day(closedOn, 30),
      retrialResult: null,
      retrialResultOn: null,
      enforcementFiledOn: next() < 0.2 && closedOn ? day(closedOn, 90) : null,
      fourKinds: next() < 0.05,
      supervisionTraced: next() < 0.9,
      validlyDisclosed: seen(next() < 0.95),
      publication: pick(['上网', '不上网', '审批不上网']),
      livestream: next() < 0.4,
      reviewResult: next() < 0.05 ? '合格' : null,
      suspensionCause: null,
      ...(enforcement && {
        enforcementClaim: Math.round(next() * 1e8) / 100,
        recoveredAmount: seen(Math.round(next() * 5e7) / 100),
        onlineAuction: next() < 0.1,
        statutoryDeadlineOn: null,
        finalRoundQualified: next() < 0.95,
        noticeOn: day(filedOn, 14),
        inquiryOn: day(filedOn, 35),
        assetsVerifiedOn: null,
        resumedOn: null,
        reconsiderationResult: null,
      }),
      checked: {
        at: day('2022-01-01', 360),
        openErrors: next() < 0.9 ? 0 : 2,
        disclosureSeen: true,
        disclosureOpen: 0,
      },
    };
  });
  const payments = cases
    .filter(({ caseNumber }) => caseNumber.includes('执') && next() < 0.3)
    .map(({ caseNumber }, i) => {
      const arrivedOn = day('2022-01-01', 300);
      return { key: `${i}`, caseNumber, arrivedOn, paidOn: day(arrivedOn, 40), delayApprovedOn: null };
    });
  return { cases, payments };
}

/** Every day of five years, and where it stands: quicker than a Date for each entry. */
const calendar = Array.from({ length: 2200 }, (_, i) =>
  new Date(Date.UTC(2020, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
);
const places = new Map(calendar.map((day, i) => [day, i]));

const types = [
  '民初',
  '民初',
  '民初',
  '民初',
  '民初',
  '刑初',
  '行初',
  '民特',
  '诉前调确',
  '执',
  '执',
  '执恢',
  '执保',
  '执异',
];
const trialModes = ['判决', '调解', '准予撤诉', '按撤诉处理'];
const enforcementModes = ['执行完毕', '终结本次执行程序', '终结执行'];
const procedures = ['简易程序', '普通程序', '小额诉讼程序', '速裁程序'];
const judges = ['林晓岚', '乌云', '白杨', '许青禾'];
