// The 36 indicators once more, written as plain loops over rows and without core/measure: two calculators that agree
// are less likely to be wrong in the same way. Numbers are whole after scaling, quotients are pairs.

import type { Ledger, LedgerCase, LedgerPayment } from '../../core/case/ledger';

export type Pair = [number, number];

export interface Second {
  low: Pair | null;
  high: Pair | null;
  numerator: number;
  denominator: number;
  uncertain: number;
  missing: string[];
  estimated: boolean;
}

/** True, false, or undefined: cannot tell. */
type Maybe = boolean | undefined;
type Day = string | null | undefined;

export interface Asked {
  ledger: Ledger;
  asOf: string;
  judges?: string[];
}

const both = (...of: Maybe[]): Maybe => (of.includes(false) ? false : of.includes(undefined) ? undefined : true);
const either = (...of: Maybe[]): Maybe => (of.includes(true) ? true : of.includes(undefined) ? undefined : false);
const no = (of: Maybe): Maybe => (of === undefined ? undefined : !of);

// ---- days

function shift(day: string, { years = 0, months = 0, days = 0 }): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const month = (y + years) * 12 + m - 1 + months;
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const at = Date.UTC(Math.floor(month / 12), month % 12, Math.min(d, last));
  return new Date(at + days * 86_400_000).toISOString().slice(0, 10);
}

const add = (day: Day, by: { years?: number; months?: number; days?: number }): Day => day && shift(day, by);

function upTo(a: Day, b: Day): Maybe {
  if (a === null || b === null) return false;
  return a === undefined || b === undefined ? undefined : a <= b;
}

function later(a: Day, b: Day): Maybe {
  if (a === null || b === null) return false;
  return a === undefined || b === undefined ? undefined : a > b;
}

const length = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

// ---- choices of a row, and what they make of a quotient

interface Choices {
  out: boolean;
  alone: boolean;
  both: boolean;
}

function shareOf(rows: Choices[]): Omit<Second, 'missing' | 'estimated'> {
  const fixed = rows.filter((row) => Number(row.out) + Number(row.alone) + Number(row.both) === 1);
  const open = rows.filter((row) => !fixed.includes(row));
  const numerator = fixed.filter((row) => row.both).length;
  const denominator = rows.filter((row) => !row.out).length;
  const settled = fixed.filter((row) => !row.out).length;
  const low: Pair = [numerator, settled];
  const high: Pair = [numerator, settled];
  for (const row of open) {
    if (row.alone) low[1]++;
    else if (!row.out) low.splice(0, 2, low[0] + 1, low[1] + 1);
    if (row.both) high.splice(0, 2, high[0] + 1, high[1] + 1);
    else if (!row.out) high[1]++;
  }
  return {
    low: low[1] > 0 ? low : open.some((row) => row.both) ? [1, 1] : null,
    high: high[1] > 0 ? high : open.some((row) => row.alone) ? [0, 1] : null,
    numerator,
    denominator,
    uncertain: open.length,
  };
}

function share<T>(
  rows: T[],
  of: (row: T) => Maybe,
  counting: (row: T) => Maybe,
): Omit<Second, 'missing' | 'estimated'> {
  return shareOf(
    rows.map((row) => {
      const [inside, counts] = [of(row), counting(row)];
      return {
        out: inside !== true,
        alone: inside !== false && counts !== true,
        both: inside !== false && counts !== false,
      };
    }),
  );
}

/** Two counts over the same rows; `figure` is added to the numerator. */
function ratio<T>(
  rows: T[],
  numerator: (row: T) => Maybe[],
  denominator: (row: T) => Maybe,
  figure = 0,
): Omit<Second, 'missing' | 'estimated'> {
  let [sure, most, below, belowMost, uncertain] = [figure, figure, 0, 0, 0];
  for (const row of rows) {
    const top = numerator(row);
    const bottom = denominator(row);
    sure += top.filter((one) => one === true).length;
    most += top.filter((one) => one !== false).length;
    if (bottom === true) below++;
    if (bottom !== false) belowMost++;
    if ([...top, bottom].includes(undefined)) uncertain++;
  }
  return {
    low: belowMost === 0 ? null : [sure, belowMost],
    high: below === 0 ? null : [most, below],
    numerator: sure,
    denominator: below,
    uncertain,
  };
}

function count<T>(rows: T[], of: (row: T) => Maybe): Omit<Second, 'missing' | 'estimated'> {
  const sure = rows.filter((row) => of(row) === true).length;
  const most = rows.filter((row) => of(row) !== false).length;
  return { low: [sure, 1], high: [most, 1], numerator: sure, denominator: 1, uncertain: most - sure };
}

/** Sums in hundredths over the rows of a set; one that cannot be told leaves no value. */
function sums<T>(
  rows: T[],
  of: (row: T) => Maybe,
  numerator: (row: T) => number | undefined,
  denominator: (row: T) => number | undefined,
  scale = 1,
): Omit<Second, 'missing' | 'estimated'> {
  let [top, bottom, uncertain] = [0, 0, 0];
  for (const row of rows) {
    const inside = of(row);
    if (inside === false) continue;
    const [a, b] = [numerator(row), denominator(row)];
    if (inside === undefined || a === undefined || b === undefined) uncertain++;
    if (inside !== true) continue;
    top += Math.round((a ?? 0) * scale);
    bottom += Math.round((b ?? 0) * scale);
  }
  const value: Pair | null = uncertain > 0 || bottom === 0 ? null : [top, bottom];
  return { low: value, high: value, numerator: top / scale, denominator: bottom / scale, uncertain };
}

// ---- the 36

export function calculate({ ledger, asOf, judges }: Asked): Record<string, Second> {
  const year = Number(asOf.slice(0, 4));
  const lastNovember = `${year - 1}-11-30`;
  const lastYearEnd = `${year - 1}-12-31`;
  const november = `${year}-11-30` < asOf ? `${year}-11-30` : asOf;

  /** An event after the as-of date has not happened. */
  const event = (day: Day): Day => (day && day > asOf ? null : day);
  const inYear = (day: Day): Maybe => both(upTo(event(day), asOf), no(upTo(event(day), lastYearEnd)));
  const inCourtYear = (day: Day): Maybe => both(upTo(event(day), november), no(upTo(event(day), lastNovember)));
  const happened = (day: Day): Maybe => upTo(event(day), asOf);

  const own = (c: LedgerCase | undefined) =>
    judges === undefined || c?.judge === undefined || (c.judge !== null && judges.includes(c.judge));
  const registered = ['诉前调', '民诉前调', '行诉前调'];
  const cases = ledger.cases.filter((c) => own(c) && !registered.includes(rawType(c)));
  const caseOf = new Map(ledger.cases.map((c) => [c.caseNumber, c]));
  const payments = (ledger.payments ?? []).filter((p) => own(caseOf.get(p.caseNumber ?? '')));

  /** Whether the type is one for which the test holds. */
  const typeIs = (c: LedgerCase, test: (type: string) => boolean): Maybe => {
    const type = rawType(c);
    if (type !== '民特') return test(type);
    const plain = test('民特');
    const confirmation = test('诉前调确');
    if (plain === confirmation) return plain;
    const cause: Maybe = c.cause === undefined ? undefined : c.cause === '申请司法确认调解协议';
    const before: Maybe = c.filedOn === undefined ? undefined : c.filedOn !== null && c.filedOn < '2022-01-01';
    const old = both(cause, before);
    return old === undefined ? undefined : old ? confirmation : plain;
  };
  const oneOf =
    (...types: string[]) =>
    (c: LedgerCase) =>
      typeIs(c, (type) => types.includes(type));
  const notX1 = (c: LedgerCase) => typeIs(c, (type) => !['诉前调确', '诉前调书', '执恢', '执保'].includes(type));
  const notX2 = (c: LedgerCase) =>
    typeIs(c, (type) => !type.startsWith('执') && !['诉前调确', '诉前调书'].includes(type));
  const notX3 = (c: LedgerCase) => typeIs(c, (type) => !['诉前调确', '诉前调书'].includes(type));
  const trial = (c: LedgerCase) => typeIs(c, (type) => !type.startsWith('执'));
  const disclosed = (c: LedgerCase) =>
    typeIs(c, (type) => /^(刑|民|行|法赔|委赔)/.test(type) && !type.startsWith('行保'));
  const first = oneOf('刑初', '民初', '行初', '行赔初');
  const civil = oneOf('民初');
  const enforcement = oneOf('执');
  const enforcements = oneOf('执', '执恢');

  const closed = (c: LedgerCase) => inYear(c.closedOn);
  const pending = (c: LedgerCase, day: string) => both(upTo(event(c.filedOn), day), no(upTo(event(c.closedOn), day)));
  const older = (c: LedgerCase, years: number) => later(asOf, add(event(c.filedOn), { years }));
  const words = (of: string[] | string | null | undefined, ...any: string[]): Maybe =>
    of === undefined ? undefined : of !== null && [of].flat().some((word) => any.includes(word));
  const is = (of: boolean | null | undefined): Maybe => (of === undefined ? undefined : of === true);
  const filled = (of: unknown): Maybe => (of === undefined ? undefined : of !== null && of !== '');

  const heard = (c: LedgerCase): Maybe => {
    const listed = (c.hearings ?? []).map((hearing) => happened(hearing.date?.slice(0, 10) ?? hearing.date));
    const days = (c.hearingDays ?? []).map((day) => happened(day));
    if (c.hearings === undefined && c.hearingDays === undefined) return undefined;
    return either(...listed, ...days, (c.incomplete ?? []).includes('hearings') ? undefined : false);
  };
  const pronounced = (c: LedgerCase): Maybe => {
    if (c.pronouncedInCourt !== undefined) return c.pronouncedInCourt === true;
    return c.pronouncement ? c.pronouncement === '当庭宣判' : undefined;
  };
  const changed = (c: LedgerCase, kind: string, days: number | null | undefined): number | undefined => {
    if (c.limits === undefined || c.incomplete?.includes('limits')) return days === undefined ? undefined : (days ?? 0);
    let total = 0;
    for (const { kind: of, days: n, from, to } of c.limits) {
      if (of === undefined) return undefined;
      if (of !== kind) continue;
      if (n === undefined && !(from && to)) return undefined;
      total += n ?? (from && to ? length(from, to) : 0);
    }
    return total;
  };
  const limit = (c: LedgerCase): Day => c.statutoryDeadlineOn ?? absoluteLimit(c);
  const absoluteLimit = (c: LedgerCase): Day => add(c.filedOn, { months: c.onlineAuction ? 12 : 6 });
  const days = (c: LedgerCase): number | undefined => {
    if (c.filedOn === undefined || c.closedOn === undefined) return undefined;
    return c.filedOn === null || c.closedOn === null ? 0 : length(c.filedOn, c.closedOn);
  };
  const money = (of: number | null | undefined): number | undefined => (of === undefined ? undefined : (of ?? 0));

  // 外部数
  const figures = (item: string) => {
    const months = new Map<string, number>();
    for (const row of ledger.external ?? []) {
      const inside = row.month.startsWith(`${year}-`) && row.month <= asOf.slice(0, 7);
      if (row.item === item && inside && typeof row.value === 'number') months.set(row.month, row.value);
    }
    return months;
  };
  const total = (item: string) => [...figures(item).values()].reduce((sum, value) => sum + value, 0);
  const latest = (item: string) => {
    const months = figures(item);
    const last = [...months.keys()].sort().at(-1);
    return last === undefined ? 0 : (months.get(last) ?? 0);
  };
  const lacking = (...items: string[]) => items.filter((item) => figures(item).size === 0);

  const result: Record<string, Second> = {};
  const put = (
    key: string,
    value: Omit<Second, 'missing' | 'estimated'>,
    missing: string[] = [],
    estimated = false,
  ) => {
    const known = missing.length === 0 ? value : { ...value, low: null, high: null };
    result[key] = { ...known, missing, estimated };
  };
  const complement = (value: Omit<Second, 'missing' | 'estimated'>) => ({
    ...value,
    low: value.high && ([value.high[1] - value.high[0], value.high[1]] as Pair),
    high: value.low && ([value.low[1] - value.low[0], value.low[1]] as Pair),
  });

  // 1
  put(
    '1',
    count(cases, (c) => both(notX1(c), closed(c))),
  );
  const perJudge = count(cases, (c) => both(notX1(c), closed(c)));
  const heads = latest('员额法官人数');
  put(
    '1b',
    {
      ...perJudge,
      denominator: heads,
      low: heads === 0 ? null : [perJudge.numerator, heads],
      high: heads === 0 ? null : [perJudge.numerator + perJudge.uncertain, heads],
    },
    lacking('员额法官人数'),
  );

  // 2
  put(
    '2',
    ratio(
      cases,
      (c) => [both(notX1(c), closed(c))],
      (c) => both(notX1(c), either(pending(c, lastNovember), inCourtYear(c.filedOn))),
    ),
  );

  // 3
  put(
    '3',
    ratio(
      cases,
      (c) => [both(civil(c), closed(c), words(c.procedure, '速裁程序', '小额诉讼程序'), inYear(c.filedOn))],
      (c) => both(civil(c), inCourtYear(c.filedOn)),
      total('平台诉前调解成功数') + total('司法确认数'),
    ),
    lacking('平台诉前调解成功数', '司法确认数'),
  );
  const online = Math.round(latest('线上化解率') * 10_000);
  put(
    '3b',
    {
      low: [online, 10_000],
      high: [online, 10_000],
      numerator: latest('线上化解率'),
      denominator: 1,
      uncertain: 0,
    },
    lacking('线上化解率'),
  );

  // 4
  const firstClosed = (c: LedgerCase) => both(first(c), closed(c));
  put('4', complement(ratio(cases, (c) => [both(first(c), inCourtYear(c.appealedOn))], firstClosed)));
  put('4b', complement(ratio(cases, (c) => [both(first(c), inCourtYear(c.secondInstanceFiledOn))], firstClosed)));

  // 5
  const reversed = (c: LedgerCase) =>
    both(words(c.retrialResult, '高院指令再审', '高院指定再审', '高院改判', '高院发回重审'), inYear(c.retrialResultOn));
  put(
    '5',
    ratio(
      cases,
      (c) => [reversed(c)],
      (c) => inYear(c.effectiveOn),
    ),
  );
  put('5b', count(cases, reversed));

  // 6
  const named = new Set<string>();
  for (const c of ledger.cases) {
    if (rawType(c) === '执' && inYear(c.filedOn) === true && c.basisCaseNumber) named.add(c.basisCaseNumber);
  }
  put(
    '6',
    share(
      cases,
      (c) => both(civil(c), closed(c), words(c.closingMode, '调解')),
      (c) => either(inYear(c.enforcementFiledOn), named.has(c.caseNumber)),
    ),
  );

  // 7
  const one = () => 1;
  put(
    '7',
    sums(cases, (c) => both(notX2(c), closed(c)), days, one),
  );
  put(
    '7b',
    sums(
      cases,
      (c) => both(notX2(c), closed(c)),
      (c) => {
        const [gross, off] = [days(c), changed(c, '扣除', c.deductedDays)];
        return gross === undefined || off === undefined ? undefined : gross - off;
      },
      one,
    ),
  );

  // 8
  put(
    '8',
    share(
      cases,
      (c) => both(notX2(c), pending(c, asOf)),
      (c) => {
        const over = (n: number | undefined): Maybe => (n === undefined ? undefined : n > 0);
        return either(over(changed(c, '延长', c.extendedDays)), over(changed(c, '扣除', c.deductedDays)));
      },
    ),
  );

  // 9
  const nine = (c: LedgerCase) => {
    const inScope = both(trial(c), c.excludedFromLongPending !== true);
    const left = both(inScope, pending(c, asOf), older(c, 1));
    const done = both(inScope, closed(c), later(event(c.closedOn), add(event(c.filedOn), { years: 1 })));
    return { left, done };
  };
  const split = (part: Maybe, rest: Maybe): Choices => ({
    out: part !== true && rest !== true,
    both: part !== false && rest !== true,
    alone: rest !== false && part !== true,
  });
  put('9', shareOf(cases.map(nine).map(({ left, done }) => split(left, done))));
  put('9b', shareOf(cases.map(nine).map(({ left, done }) => split(done, left))));

  // 10
  put(
    '10',
    share(
      cases,
      (c) => both(first(c), closed(c), words(c.procedure, '简易程序', '小额诉讼程序', '速裁程序'), notX3(c), heard(c)),
      pronounced,
    ),
  );

  // 11
  const disclosedClosed = (c: LedgerCase) => both(disclosed(c), closed(c));
  const estimate = (c: LedgerCase): Maybe =>
    c.checked?.disclosureSeen && c.checked.disclosureOpen !== undefined ? c.checked.disclosureOpen === 0 : undefined;
  put(
    '11',
    share(cases, disclosedClosed, (c) =>
      c.validlyDisclosed === undefined ? estimate(c) : c.validlyDisclosed === true,
    ),
    [],
    cases.some((c) => disclosedClosed(c) !== false && c.validlyDisclosed === undefined && estimate(c) !== undefined),
  );

  // 12, 13
  put(
    '12',
    share(
      cases,
      (c) => both(either(pending(c, asOf), closed(c)), is(c.fourKinds)),
      (c) => is(c.supervisionTraced),
    ),
  );
  put(
    '13',
    share(
      cases,
      (c) => both(closed(c), filled(c.reviewResult)),
      (c) => words(c.reviewResult, '合格'),
    ),
  );

  // 14
  const checked = (c: LedgerCase) => inYear(c.checked?.at ?? null);
  put(
    '14',
    share(cases, checked, (c) => c.checked?.openErrors === 0),
    [],
    true,
  );
  put(
    '14b',
    sums(
      cases,
      checked,
      (c) => money(c.checked?.requiredFilled),
      (c) => money(c.checked?.requiredTotal),
    ),
    [],
    true,
  );

  // 15
  put(
    '15',
    share(
      cases,
      (c) => both(disclosedClosed(c), words(c.publication, '上网', '不上网')),
      (c) => words(c.publication, '上网'),
    ),
  );
  put(
    '15b',
    share(
      cases,
      (c) => both(disclosedClosed(c), heard(c)),
      (c) => is(c.livestream),
    ),
  );

  // 16
  const negative = total('负向评价次数');
  put(
    '16',
    { low: [negative, 1], high: [negative, 1], numerator: negative, denominator: 1, uncertain: 0 },
    lacking('负向评价次数'),
  );

  // 17
  for (const [key, of] of [
    ['17', limit],
    ['17b', absoluteLimit],
  ] as const) {
    put(
      key,
      share(
        cases,
        (c) =>
          both(
            enforcement(c),
            either(pending(c, lastYearEnd), inYear(c.filedOn)),
            no(both(closed(c), words(c.closingMode, '终结本次执行程序'))),
            no(both(pending(c, asOf), no(later(asOf, of(c))))),
          ),
        (c) =>
          both(
            closed(c),
            words(c.closingMode, '执行完毕', '终结执行', '销案', '不予执行', '驳回申请'),
            upTo(event(c.closedOn), of(c)),
          ),
      ),
    );
  }

  // 18
  const petitions = ledger.petitions ?? [];
  const supreme = (p: (typeof petitions)[number]) => both(words(p.assignedBy, '最高人民法院'), inYear(p.assignedOn));
  put(
    '18',
    share(petitions, supreme, (p) => happened(p.completedOn)),
  );
  put(
    '18b',
    count(petitions, (p) => {
      const end = add(event(p.assignedOn), { days: 45 });
      return both(supreme(p), upTo(p.assignedOn, '2022-11-16'), later(asOf, end), no(upTo(event(p.completedOn), end)));
    }),
    ledger.petitions === undefined ? ['信访'] : [],
  );

  // 19
  put(
    '19',
    share(cases, (c) => both(enforcements(c), either(inYear(c.filedOn), pending(c, lastYearEnd))), closed),
  );
  put(
    '19b',
    ratio(
      cases,
      (c) => [both(enforcements(c), closed(c))],
      (c) => both(enforcements(c), inYear(c.filedOn)),
    ),
  );

  // 20–25
  const enforced = (c: LedgerCase) => both(enforcement(c), closed(c));
  put(
    '20',
    share(cases, enforced, (c) => upTo(event(c.closedOn), limit(c))),
  );
  put(
    '21',
    share(cases, enforced, (c) => words(c.closingMode, '执行完毕')),
  );
  put(
    '21b',
    share(
      cases,
      (c) => both(enforcement(c), either(inYear(c.filedOn), pending(c, lastYearEnd))),
      (c) => both(closed(c), words(c.closingMode, '执行完毕')),
    ),
  );
  put(
    '22',
    sums(
      cases,
      (c) => both(enforcement(c), either(pending(c, asOf), closed(c))),
      (c) => money(c.recoveredAmount),
      (c) => money(c.enforcementClaim),
      100,
    ),
  );
  put('23', sums(cases, enforced, days, one));
  put(
    '24',
    sums(cases, (c) => both(oneOf('执恢')(c), closed(c)), days, one),
  );
  put(
    '25',
    share(
      cases,
      (c) => both(oneOf('执异')(c), closed(c)),
      (c) => words(c.reconsiderationResult, '撤销', '变更'),
    ),
  );

  // 26–30
  put(
    '26',
    share(
      petitions,
      (p) => both(inYear(p.assignedOn), upTo(p.dueOn, asOf)),
      (p) => upTo(event(p.completedOn), p.dueOn),
    ),
  );
  put(
    '27',
    share(
      petitions,
      (p) => inYear(p.assignedOn),
      (p) => is(p.resolved),
    ),
  );
  put(
    '28',
    share(
      ledger.entrustments ?? [],
      (e) => both(words(e.direction, '受托'), inYear(e.receivedOn)),
      (e) => upTo(event(e.completedOn), e.dueOn),
    ),
  );
  put(
    '29',
    share(
      ledger.supervisions ?? [],
      (s) => inYear(s.receivedOn),
      (s) => upTo(event(s.completedOn), s.dueOn),
    ),
  );
  put(
    '30',
    ratio(
      ledger.dishonesty ?? [],
      (d) => [inYear(d.revokedOn)],
      (d) => inYear(d.publishedOn),
    ),
  );

  // 31
  put(
    '31',
    share(
      cases,
      (c) => both(enforced(c), words(c.closingMode, '终结本次执行程序')),
      (c) => is(c.finalRoundQualified),
    ),
  );

  // 32
  const approved = (p: LedgerPayment) => {
    const [arrived, on] = [event(p.arrivedOn), event(p.delayApprovedOn)];
    return both(upTo(on, add(arrived, { days: 30 })), upTo(arrived, on));
  };
  const held = (p: LedgerPayment, n: number) =>
    both(later(asOf, add(event(p.arrivedOn), { days: n })), no(happened(p.paidOn)), no(approved(p)));
  const unlisted = ledger.payments === undefined ? ['案款'] : [];
  put(
    '32',
    count(payments, (p) => held(p, 30)),
    unlisted,
  );
  put(
    '32b',
    count(payments, (p) => held(p, 15)),
    unlisted,
  );

  // 33
  const paidLate = (p: LedgerPayment) => {
    const end = add(event(p.arrivedOn), { days: 30 });
    return both(later(asOf, end), no(upTo(event(p.paidOn), end)), no(approved(p)));
  };
  const overdue = (done: Day, end: Day) => both(later(asOf, end), no(upTo(event(done), end)));
  put(
    '33',
    ratio(
      cases,
      (c) => {
        const filed = both(enforcement(c), inYear(c.filedOn));
        const filedOn = event(c.filedOn);
        const ofCase = (ledger.payments ?? []).filter((p) => p.caseNumber === c.caseNumber);
        return [
          both(filed, overdue(c.noticeOn, add(filedOn, { days: 10 }))),
          both(filed, overdue(c.inquiryOn, add(filedOn, { months: 1 }))),
          both(filed, either(...ofCase.map(paidLate), ledger.payments === undefined ? undefined : false)),
          both(
            filed,
            happened(c.closedOn),
            words(c.closingMode, '终结本次执行程序'),
            overdue(c.resumedOn, add(event(c.assetsVerifiedOn), { days: 7 })),
          ),
        ];
      },
      (c) => both(enforcement(c), inYear(c.filedOn)),
    ),
  );

  // 34, 36
  put(
    '34',
    count(cases, (c) => both(enforcements(c), pending(c, asOf), older(c, 1), no(filled(c.suspensionCause)))),
  );
  const [tasks, inTime] = [total('上级任务数'), total('上级任务按时完成数')];
  const tasksInTime: Pair | null = tasks === 0 ? null : [inTime, tasks];
  put(
    '36',
    { low: tasksInTime, high: tasksInTime, numerator: inTime, denominator: tasks, uncertain: 0 },
    lacking('上级任务按时完成数', '上级任务数'),
  );
  return result;
}

/** 类型代字 as it is written, read here once more without the parser of the core. */
function rawType({ caseNumber }: LedgerCase): string {
  return /^（\d{4}）内\d{4}(\p{Script=Han}+)\d+号$/u.exec(caseNumber)?.[1] ?? '';
}
