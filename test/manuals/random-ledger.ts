// Ledgers by chance, the same for the same seed. Days lie close to the edges of the windows. All persons and numbers are invented.

import type { Ledger, LedgerCase } from '../../core/case/ledger';

/** How many the tests go through: CASELINT_LEDGERS, 500 by default, at least 10,000 in `npm test`. */
export const ledgerCount = Number(process.env.CASELINT_LEDGERS ?? 500);

export interface RandomLedger {
  ledger: Ledger;
  asOf: string;
  judges?: string[];
}

const types =
  '民初 民初 民初 刑初 行初 行赔初 民终 民特 民特 诉前调确 诉前调书 诉前调 财保 行保 委赔 执 执 执 执 执恢 执恢 执保 执异 执异'.split(
    ' ',
  );
const asOfDays =
  '2022-01-01 2022-01-31 2022-02-28 2022-03-31 2022-05-17 2022-06-20 2022-06-30 2022-07-01 2022-11-30 2022-12-01 2022-12-15 2022-12-31 2024-02-29 2024-06-30'.split(
    ' ',
  );
const trialModes = '判决 调解 调解 准予撤诉 移送'.split(' ');
const enforcementModes = '执行完毕 终结执行 终结本次执行程序 终结本次执行程序 销案 不予执行 驳回申请 移送'.split(' ');
const procedures = '普通程序 简易程序 小额诉讼程序 速裁程序'.split(' ');
const retrialResults = '高院指令再审 高院改判 高院发回重审 中院改判'.split(' ');
const items = '员额法官人数 平台诉前调解成功数 司法确认数 负向评价次数 上级任务数 上级任务按时完成数 线上化解率'.split(
  ' ',
) as NonNullable<Ledger['external']>[number]['item'][];

export function randomLedger(seed: number): RandomLedger {
  const chance = chances(seed);
  const { pick, often, below } = chance;
  const asOf = pick(asOfDays);
  // Every second ledger has all columns; the others lack some, and single entries
  const partial = seed % 2 === 1;
  const hidden = new Set(partial ? columns.filter(() => often(0.12)) : []);
  const cases = Array.from({ length: below(12) }, (_, i) => {
    const c = randomCase(chance, asOf, i);
    for (const name of columns) if (hidden.has(name) || (partial && often(0.03))) delete c[name];
    return c;
  });
  const day = () => dayNear(chance, asOf);
  const list = <T extends object>(make: (i: number) => T): T[] | undefined => {
    if (partial && often(0.15)) return undefined;
    return Array.from({ length: below(5) }, (_, i) => {
      const row = make(i);
      if (partial) for (const name of Object.keys(row)) if (name !== 'key' && often(0.06)) delete row[name as keyof T];
      return row;
    });
  };
  const ledger: Ledger = {
    cases,
    payments: list((i) => ({
      key: `k${i}`,
      caseNumber: cases.length > 0 && often(0.9) ? pick(cases).caseNumber : null,
      arrivedOn: day(),
      paidOn: day(),
      delayApprovedOn: often(0.4) ? day() : null,
    })),
    petitions: list((i) => ({
      key: `x${i}`,
      assignedBy: pick(['最高人民法院', '高院', null]),
      assignedOn: day(),
      dueOn: day(),
      completedOn: day(),
      resolved: pick([true, false, null]),
    })),
    entrustments: list((i) => ({
      key: `w${i}`,
      direction: pick(['受托', '委托', null] as const),
      receivedOn: day(),
      dueOn: day(),
      completedOn: day(),
    })),
    supervisions: list((i) => ({ key: `d${i}`, receivedOn: day(), dueOn: day(), completedOn: day() })),
    dishonesty: list((i) => ({ key: `s${i}`, caseNumber: null, publishedOn: day(), revokedOn: day() })),
    external: often(0.2) ? undefined : randomFigures(chance, asOf),
  };
  return { ledger, asOf, judges: often(0.4) ? pick([['林晓岚'], ['林晓岚', '乌云']]) : undefined };
}

type Column = Exclude<keyof LedgerCase, 'caseNumber'>;

const columns: Column[] = [
  'cause',
  'filedOn',
  'closedOn',
  'closingMode',
  'procedure',
  'judge',
  'fourKinds',
  'pronouncement',
  'pronouncedInCourt',
  'enforcementClaim',
  'recoveredAmount',
  'effectiveOn',
  'appealedOn',
  'noticeOn',
  'inquiryOn',
  'publication',
  'livestream',
  'extendedDays',
  'deductedDays',
  'hearingDays',
  'secondInstanceFiledOn',
  'retrialResult',
  'retrialResultOn',
  'enforcementFiledOn',
  'basisCaseNumber',
  'supervisionTraced',
  'validlyDisclosed',
  'reviewResult',
  'onlineAuction',
  'statutoryDeadlineOn',
  'suspensionCause',
  'finalRoundQualified',
  'assetsVerifiedOn',
  'resumedOn',
  'excludedFromLongPending',
  'reconsiderationResult',
];

function randomCase(chance: Chance, asOf: string, i: number): LedgerCase {
  const { pick, often, below } = chance;
  const day = () => dayNear(chance, asOf);
  const yes = () => pick([true, false, null]);
  const type = pick(types);
  const filedOn = often(0.95) ? startNear(chance, asOf) : null;
  return {
    caseNumber: `（2022）内2299${type}${i + 1}号`,
    cause: pick(['申请司法确认调解协议', '民间借贷纠纷', null]),
    filedOn,
    closedOn: often(0.7) ? closeTo(chance, filedOn, asOf) : null,
    closingMode: often(0.9) ? [pick(type.startsWith('执') ? enforcementModes : trialModes)] : null,
    procedure: often(0.9) ? [...new Set([pick(procedures), pick(procedures)])] : null,
    judge: pick(['林晓岚', '林晓岚', '乌云', '白杨', null]),
    fourKinds: yes(),
    pronouncement: pick(['当庭宣判', '定期宣判', null]),
    pronouncedInCourt: yes(),
    enforcementClaim: often(0.9) ? below(100_000) / 100 : null,
    recoveredAmount: often(0.9) ? below(100_000) / 100 : null,
    effectiveOn: day(),
    appealedOn: day(),
    noticeOn: often(0.7) && filedOn ? plus(filedOn, 9 + below(3)) : day(),
    inquiryOn: often(0.7) && filedOn ? plus(filedOn, 27 + below(6)) : day(),
    publication: pick(['上网', '不上网', '审批不上网', null]),
    livestream: yes(),
    extendedDays: pick([0, 30, null]),
    deductedDays: pick([0, 15, null]),
    hearingDays: pick([null, [], [day() ?? asOf], [day() ?? asOf, day() ?? asOf]]),
    secondInstanceFiledOn: day(),
    retrialResult: pick([...retrialResults, null]),
    retrialResultOn: day(),
    enforcementFiledOn: day(),
    basisCaseNumber: often(0.5) ? `（2022）内2299民初${1 + below(12)}号` : null,
    supervisionTraced: yes(),
    validlyDisclosed: yes(),
    reviewResult: pick(['合格', '瑕疵', null]),
    onlineAuction: yes(),
    statutoryDeadlineOn: often(0.4) ? day() : null,
    suspensionCause: pick(['中止', null]),
    finalRoundQualified: yes(),
    assetsVerifiedOn: day(),
    resumedOn: day(),
    excludedFromLongPending: pick([true, false, false, null]),
    reconsiderationResult: pick(['撤销', '变更', '维持', null]),
    ...(often(0.3) && { hearings: randomHearings(chance, day) }),
    ...(often(0.3) && { limits: randomLimits(chance, day) }),
    ...(often(0.1) && { incomplete: [pick(['hearings', 'limits'] as const)] }),
    ...(often(0.6) && {
      checked: {
        at: day() ?? asOf,
        openErrors: below(2),
        disclosureSeen: often(0.7),
        ...(often(0.8) && { disclosureOpen: below(2) }),
        ...(often(0.9) && { requiredFilled: below(30), requiredTotal: 30 }),
      },
    }),
  };
}

function randomHearings({ below, often }: Chance, day: () => string | null): NonNullable<LedgerCase['hearings']> {
  return Array.from({ length: below(3) }, (_, i) => {
    const on = day();
    return { key: `hearing:${i}`, ...(often(0.9) && { date: on && `${on}T09:00` }) };
  });
}

function randomLimits({ below, often, pick }: Chance, day: () => string | null): NonNullable<LedgerCase['limits']> {
  return Array.from({ length: below(3) }, (_, i) => ({
    key: `limit:${i}`,
    ...(often(0.95) && { kind: pick(['延长', '扣除', '中止', null]) }),
    ...(often(0.8) && { days: pick([0, 10, null]) }),
    from: '2022-01-05',
    to: often(0.8) ? '2022-01-20' : day(),
  }));
}

function randomFigures({ often, below }: Chance, asOf: string): NonNullable<Ledger['external']> {
  const year = asOf.slice(0, 4);
  const months = [`${Number(year) - 1}-12`, `${year}-01`, asOf.slice(0, 7), `${year}-12`];
  return items.flatMap((item) =>
    months.flatMap((month) => {
      if (often(0.3)) return [];
      const value = often(0.1) ? null : item === '线上化解率' ? below(100) / 100 : below(20);
      return [{ item, month, value }];
    }),
  );
}

// ---- days near the edges

function startNear({ pick, below }: Chance, asOf: string): string {
  const year = Number(asOf.slice(0, 4));
  const edges = [
    `${year - 1}-11-30`,
    `${year - 1}-12-01`,
    `${year - 1}-12-31`,
    `${year}-01-01`,
    `${year}-11-30`,
    '2020-02-29',
    `${year - 1}${asOf.slice(4)}`,
    `${year - 2}${asOf.slice(4)}`,
    plus(asOf, -180),
    plus(asOf, -10),
    plus(asOf, -31),
    asOf,
  ].map((day) => day.replace(/^(202[1235]-02-)29$/, '$128'));
  return plus(pick(edges), below(5) - 2);
}

function closeTo({ often, pick, below }: Chance, filedOn: string | null, asOf: string): string {
  const year = Number(asOf.slice(0, 4));
  const edges = [`${year - 1}-12-31`, `${year}-01-01`, `${year}-01-05`, plus(asOf, -40), plus(asOf, -3), asOf];
  const near = plus(pick(edges), below(3) - 1);
  return filedOn && often(0.5) ? plus(filedOn, pick([30, 180, 181, 182, 184, 365, 366, 367])) : near;
}

function dayNear({ often, pick, below }: Chance, asOf: string): string | null {
  if (often(0.25)) return null;
  const year = Number(asOf.slice(0, 4));
  const edges = [
    asOf,
    plus(asOf, -15),
    plus(asOf, -30),
    plus(asOf, -45),
    plus(asOf, -60),
    plus(asOf, -7),
    `${year}-01-01`,
    `${year - 1}-12-01`,
    `${year}-11-30`,
    '2022-11-16',
  ];
  return plus(pick(edges), below(5) - 2);
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

// ---- chance

interface Chance {
  pick: <T>(of: readonly T[]) => T;
  often: (share: number) => boolean;
  below: (n: number) => number;
}

function chances(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, often: (share) => next() < share, pick: (of) => of[below(of.length)] as (typeof of)[number] };
}
