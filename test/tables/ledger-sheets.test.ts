// What goes out comes in again without change. All persons and numbers are invented.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../core/case/day';
import type { CaseFacts } from '../../core/case/facts';
import { foldPlan, previewPlan } from '../../core/check/batch';
import type { Observation } from '../../core/store/database';
import { fold } from '../../core/store/fold';
import { readTables } from '../../core/tables/import';
import type { Intake } from '../../core/tables/import-lists';
import { ledgerSheets } from '../../core/tables/ledger-sheets';
import { unseenMark } from '../../core/tables/out-sheet';
import type { ImportPlan } from '../../core/tables/plan';
import { type Column, columnsOf } from '../../core/tables/sheet-kinds';
import { writeCsv } from '../../core/tables/write-csv';
import { writeXlsx } from '../../core/tables/write-xlsx';
import { caseNumber } from './workbooks';

const intake: Intake = {
  party: async (_, key) => ({ key }),
  name: async (text) => ({ masked: text, length: 1, flags: [] }),
};

const trap = fc.constantFrom(
  '=1+1',
  '+86',
  '-5',
  '@SUM(A1)',
  "'quoted",
  '00042',
  '1234567890123456',
  '"',
  'a,b',
  'a;b|c',
  '甲\n乙',
  '#N/A',
  '合计',
);
const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙白露=+-@\'",;|\t01 Ab。'), minLength: 1, maxLength: 20 });
const text = fc
  .oneof(trap, letters)
  .map((written) => written.trim())
  .filter((written) => written !== '' && !/^\d\.\d+E/i.test(written));
const day = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2000-01-01', n));
const word = fc.constantFrom('涉外', '涉台', '涉军', '无');
const values: Partial<Record<Column['type'], fc.Arbitrary<unknown>>> = {
  text,
  'case-numbers': fc.integer({ min: 1, max: 99 }).map(caseNumber),
  day,
  days: fc.uniqueArray(day, { minLength: 1, maxLength: 3 }),
  yes: fc.boolean(),
  'yes-or-reason': fc.boolean(),
  money: fc.integer({ min: 0, max: 1e12 }).map((cents) => cents / 100),
  count: fc.integer({ min: 0, max: 999 }),
  procedures: fc.uniqueArray(fc.constantFrom('普通程序', '简易程序', '速裁程序'), { minLength: 1 }),
  'closing-modes': fc.uniqueArray(fc.constantFrom('判决', '调解', '其他结案'), { minLength: 1 }),
  words: fc.uniqueArray(word, { minLength: 1 }),
  publication: fc.constantFrom('上网', '不上网', '审批不上网'),
};

const entries = Object.fromEntries(
  columnsOf.cases.flatMap(({ field, type }) => {
    const value = values[type];
    return value ? [[field, fc.oneof(value, fc.constant(null), fc.constant(undefined))]] : [];
  }),
);
const limits = fc
  .uniqueArray(day, { maxLength: 2 })
  .map((days) => days.map((from, i) => ({ key: `limit:${i + 1}`, kind: '扣除', from, cause: null, days: i + 1 })));
const oneCase = fc.record({
  ...entries,
  judge: fc.oneof(text, fc.constant(null)),
  limits: fc.option(limits, { nil: undefined }),
});
const someCases = fc
  .array(oneCase, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((facts, i) => defined({ caseNumber: caseNumber(i + 1), ...facts }) as unknown as CaseFacts));

function defined(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

async function xlsxBack(cases: readonly CaseFacts[]): Promise<ImportPlan> {
  const bytes = await writeXlsx(ledgerSheets(cases, {}));
  return readTables([{ name: '台账.xlsx', bytes, modifiedAt: '2022-07-01T00:00:00Z' }], { intake });
}

async function csvBack(cases: readonly CaseFacts[]): Promise<ImportPlan> {
  const files = ledgerSheets(cases, {}).map((sheet) => ({
    name: `${sheet.name}.csv`,
    bytes: writeCsv(sheet),
    modifiedAt: '2022-07-01T00:00:00Z',
  }));
  return readTables(files, { intake });
}

const own = ({ parties: _, limits: rows, ...facts }: CaseFacts) => ({
  ...facts,
  ...(rows?.length && { limits: rows }),
});

describe('the ledger goes out and comes in', () => {
  it.each([
    ['xlsx', xlsxBack],
    ['CSV', csvBack],
  ])('as %s without change, into an empty ledger and over itself', async (_, back) => {
    await fc.assert(
      fc.asyncProperty(someCases, async (cases) => {
        const plan = await back(cases);
        expect(plan.problems.filter(({ code }) => code !== 'disagrees')).toEqual([]);
        expect(plan.rejected).toEqual([]);
        expect(foldPlan(plan).cases.map(({ facts }) => own(facts))).toEqual(cases.map(own));
        const known = new Map(cases.map((facts) => [facts.caseNumber, [observation(facts)]]));
        const { changed, fresh, unchanged } = previewPlan(plan, known, {});
        expect({ changed, fresh, unchanged }).toEqual({ changed: [], fresh: [], unchanged: cases.length });
      }),
      { numRuns: 40 },
    );
  });

  it('with its other lists', async () => {
    const records = {
      petitions: [{ key: 'X1', assignedBy: '最高人民法院', assignedOn: '2022-03-01', dueOn: null, resolved: false }],
      external: [{ item: '线上化解率' as const, month: '2022-06', value: 0.55 }],
      payments: [{ key: 'K7', caseNumber: null, arrivedOn: '2022-06-01', amount: 10 }],
    };
    const bytes = await writeXlsx(ledgerSheets([{ caseNumber: caseNumber(1), judge: '白露' }], records));
    const plan = await readTables([{ name: 'a.xlsx', bytes, modifiedAt: '2022-07-01T00:00:00Z' }], { intake });
    expect(foldPlan(plan).records).toEqual({
      petitions: [records.petitions[0]],
      external: records.external,
      payments: [{ ...records.payments[0], key: 'K7' }],
    });
  });

  it('persons masked, under headers that say so and that are not read back', async () => {
    const facts: CaseFacts = {
      caseNumber: caseNumber(1),
      judge: '白露',
      parties: [
        {
          key: 'party:1',
          role: '原告',
          name: { masked: '周*', length: 2, flags: [] },
          documentNumber: { masked: '1522**********6012', level: 'ok', code: 'ok', judgedBy: 1 },
          sex: { agrees: false },
        },
      ],
      services: [
        {
          key: 'service:1',
          document: '传票',
          servedOn: '2022-04-01',
          recipient: { masked: '周*', length: 2, flags: [] },
        },
      ],
    };
    const sheets = ledgerSheets([facts], {});
    const parties = sheets.find(({ name }) => name === '当事人');
    expect(parties?.columns.map(({ header }) => header)).toEqual([
      '案号',
      '诉讼地位',
      '姓名（遮盖）',
      '证件号码（遮盖）',
      '性别（遮盖）',
    ]);
    expect(parties?.rows).toEqual([[caseNumber(1), '原告', '周*', '1522**********6012', '与证件不一致']]);
    const plan = await xlsxBack([facts]);
    expect(plan.cases.some(({ facts: read }) => read.parties)).toBe(false);
    expect(previewPlan(plan, new Map([[facts.caseNumber, [observation(facts)]]]), {})).toMatchObject({
      changed: [],
      unchanged: 1,
    });
  });

  it('what was never seen is not blank', () => {
    const [sheet] = ledgerSheets(
      [
        { caseNumber: caseNumber(1), judge: null },
        { caseNumber: caseNumber(2), judge: '白露', cause: '离婚纠纷' },
      ],
      {},
    );
    expect(sheet?.rows).toEqual([
      [caseNumber(1), unseenMark, null],
      [caseNumber(2), '离婚纠纷', '白露'],
    ]);
  });
});

function observation(facts: CaseFacts): Observation {
  const { caseNumber: number } = facts;
  const one: Observation = {
    id: 1,
    caseNumber: number,
    source: 'import',
    from: 'x',
    at: '2022-06-01T00:00:00Z',
    facts,
    seen: [],
  };
  expect(fold([one])?.facts).toEqual(facts);
  return one;
}
