// All indicators of the manual at the twelve month ends, over a court's worth of cases. Rows are made up.

import type { Ledger, LedgerCase } from '../../core/case/ledger';
import { manual2022 } from '../../core/manuals/manual-2022';
import { evaluate } from '../../core/measure/evaluate';
import { monthEnds } from '../../core/measure/moments';
import { prepare, scopeOf, type Tables } from '../../core/measure/tables';
import { closingToday, whatIf } from '../../core/measure/what-if';

const indicators = Object.values(manual2022.indicators);
const months = monthEnds(2022);

export async function run() {
  return { title: 'Indicators: 36 × 12 months', rows: [100_000, 1_000_000].flatMap(measured) };
}

function measured(count: number) {
  const ledger = bigLedger(count);
  const cold = timed(1, () => year(prepare(ledger)));
  const tables = prepare(ledger);
  year(tables);
  const warm = timed(count > 500_000 ? 5 : 25, () => year(tables));
  const scope = scopeOf(tables, '2022-06-20');
  const wanted = ledger.cases.flatMap((c) => (c.closedOn === null ? [c.caseNumber] : [])).slice(0, 4);
  const supposed = timed(15, () => {
    const changes = closingToday(scope, wanted, '判决', true);
    return indicators.map((indicator) => whatIf(indicator, scope, changes));
  });
  return [
    { name: 'all 36, 12 months, columns ready', rows: count, 'p50 ms': warm, 'goal ms': count === 100_000 ? 25 : '–' },
    { name: 'all 36, 12 months, from the rows', rows: count, 'p50 ms': cold, 'goal ms': '–' },
    { name: 'what-if, all 36, 4 cases', rows: count, 'p50 ms': supposed, 'goal ms': count === 100_000 ? 4 : '–' },
  ];
}

function year(tables: Tables): number {
  let certain = 0;
  for (const asOf of months) {
    const scope = scopeOf(tables, asOf);
    for (const indicator of indicators) certain += evaluate(indicator, scope).numerator;
  }
  return certain;
}

function timed(times: number, work: () => unknown): number {
  const spent = Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  spent.sort((a, b) => a - b);
  return Math.round((spent[times >> 1] ?? 0) * 100) / 100;
}

/** Cases of two years as a district has them: mostly civil, a quarter enforcement; one entry in a hundred unseen. */
export function bigLedger(count: number): Ledger {
  let state = 418;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const day = (from: string, days: number) =>
    new Date(Date.parse(from) + Math.floor(next() * days) * 86_400_000).toISOString().slice(0, 10);
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
