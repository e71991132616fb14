// Imports over a real IndexedDB implementation, from files made here. Cases, persons and numbers are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyRunning, judgeAhead, newImport, readImport } from '../../core/check/import-session';
import { ledgerOf } from '../../core/check/ledger';
import { judgeOf, observe, openSession, type Session } from '../../core/check/session';
import { undoImport } from '../../core/store/apply-import';
import { openStore } from '../../core/store/open-store';
import { everyRow, rowsOfCase } from '../../core/store/shelves';

let session: Session;
const now = '2022-06-20T16:00:00+08:00';

beforeEach(async () => {
  session = await openSession(await openStore('imports'), () => now);
});
afterEach(() => session.store.db.delete());

const csv = (name: string, rows: string[][], modifiedAt = '2022-06-18T09:00:00Z') => ({
  name,
  bytes: new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n')),
  modifiedAt,
});
const cases = csv('结案表.csv', [
  ['案号', '立案日期', '结案日期', '结案方式', '适用程序', '案件涉及', '结案标的'],
  ['（2022）内2299民初418号', '2022-03-23', '2022-06-20', '判决', '简易程序', '', '86000'],
  ['（2022）内2299民初402号', '2022-03-01', '2022-05-20', '调解', '普通程序', '无', '5000'],
]);

async function take(...files: ReturnType<typeof csv>[]) {
  const running = newImport();
  running.files = files;
  const shown = await readImport(session, running);
  return { shown, apply: (ticked?: Parameters<typeof applyRunning>[2]) => applyRunning(session, running, ticked) };
}

const dump = async () => {
  const { db } = session.store;
  const findings = (await everyRow(db, 'findings')).filter(({ state }) => state !== 'fixed');
  return JSON.stringify([await everyRow(db, 'cases'), findings]);
};

describe('an import', () => {
  it('shows what it would bring and writes nothing before it is applied', async () => {
    const { shown } = await take(cases);
    expect(shown.preview.fresh).toEqual(['（2022）内2299民初418号', '（2022）内2299民初402号']);
    expect(await everyRow(session.store.db, 'observations')).toHaveLength(0);
  });

  it('brings cases, their findings with file and row, and the ledger', async () => {
    const { apply } = await take(cases);
    await apply();
    const { db } = session.store;
    expect(await everyRow(db, 'cases')).toHaveLength(2);
    const finding = (await everyRow(db, 'findings')).find(({ rule }) => rule === 'involvement-missing');
    expect(finding).toMatchObject({ state: 'open', source: 'import', row: 2, caseNumber: '（2022）内2299民初418号' });
    expect(finding?.from).toContain('结案表.csv');
    expect((await ledgerOf(db)).cases).toHaveLength(2);
  });

  it('judged ahead, while it is looked at, is written as it is otherwise', async () => {
    const plain = await (await take(cases)).apply();
    const written = await dump();
    await undoImport(session.store.db, plain, judgeOf(session), now);
    const running = newImport();
    running.files = [cases];
    await readImport(session, running);
    await judgeAhead(session, running, async () => undefined);
    expect(running.ahead.size).toBe(2);
    await applyRunning(session, running);
    expect(await dump()).toBe(written);
  });

  it('judged ahead no longer counts where a blank cell was ticked meanwhile', async () => {
    await (await take(cases)).apply();
    const blank = csv(
      '更正.csv',
      [
        ['案号', '结案方式'],
        ['（2022）内2299民初418号', ''],
      ],
      '2022-06-19T09:00:00Z',
    );
    const running = newImport();
    running.files = [blank];
    await readImport(session, running);
    await judgeAhead(session, running, async () => undefined);
    await applyRunning(session, running, new Map([['（2022）内2299民初418号', ['closingMode']]]));
    const open = (await everyRow(session.store.db, 'findings')).filter(({ state }) => state === 'open');
    expect(open.map(({ rule }) => rule)).toContain('closing-mode-missing');
  });

  it('judges the names in 原告 and 被告 of a list of cases, and keeps neither names nor parties', async () => {
    const listed = csv('名册.csv', [
      ['案号', '原告', '被告', '案由'],
      ['（2022）内2299民初418号', '许青禾', '李四1', '离婚纠纷'],
    ]);
    const { shown, apply } = await take(listed);
    expect(shown.preview.notices.join()).toContain('原告、被告 只用来体检');
    await apply();
    const { db } = session.store;
    const open = (await everyRow(db, 'findings')).filter(({ state }) => state === 'open');
    expect(open.map(({ rule }) => rule)).toContain('name-with-digits');
    expect(open.map(({ rule }) => rule)).not.toContain('side-missing');
    expect((await everyRow(db, 'cases'))[0]?.facts.parties).toBeUndefined();
    expect(JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))).not.toMatch(/许青禾|李四/);
  });

  it('stops judging ahead when other columns are read', async () => {
    const running = newImport();
    running.files = [
      csv('多.csv', [
        ['案号', '案由'],
        ...Array.from({ length: 300 }, (_, i) => [`（2022）内2299民初${i + 1}号`, '离婚纠纷']),
      ]),
    ];
    await readImport(session, running);
    const { ahead } = running;
    await judgeAhead(session, running, async () => {
      running.ahead = new Map();
    });
    expect(ahead.size).toBe(99);
  });

  it('is taken back as a whole, also after another import', async () => {
    const first = await (await take(cases)).apply();
    const before = await dump();
    const later = csv(
      '补录.csv',
      [
        ['案号', '案件涉及', '书记员'],
        ['（2022）内2299民初418号', '涉农民工工资', '赵一诺'],
      ],
      '2022-06-19T09:00:00Z',
    );
    const second = await take(later);
    expect(second.shown.preview.changed).toMatchObject([{ caseNumber: '（2022）内2299民初418号' }]);
    const id = await second.apply();
    expect((await rowsOfCase(session.store.db, 'cases', '（2022）内2299民初418号'))[0]?.facts.involvement).toEqual([
      '涉农民工工资',
    ]);
    await undoImport(session.store.db, id, judgeOf(session), now);
    expect(await dump()).toBe(before);
    await undoImport(session.store.db, first, judgeOf(session), now);
    expect(await everyRow(session.store.db, 'cases')).toHaveLength(0);
    expect(await everyRow(session.store.db, 'findings')).toHaveLength(0);
  });

  it('lands in the same ledger as a page', async () => {
    await (await take(cases)).apply();
    const view = await observe(session, {
      tab: 1,
      frame: 0,
      address: 'http://court.test/case?id=418',
      fingerprint: 'a',
      reading: {
        fields: [{ field: 'involvement', value: '无', label: '案件涉及', source: 'test', confidence: 1, control: 1 }],
        grids: [],
        doors: [],
        caseNumbers: ['（2022）内2299民初418号'],
      },
    });
    expect(view.case?.findings.some(({ rule }) => rule === 'involvement-missing')).toBe(false);
    expect((await rowsOfCase(session.store.db, 'cases', '（2022）内2299民初418号'))[0]?.facts.closedAmount).toBe(
      86_000,
    );
  });

  it('keeps nothing raw of parties', async () => {
    const raw = ['许青禾', '152201198506150021', '19904827716'];
    const parties = csv('当事人.csv', [
      ['案号', '诉讼地位', '姓名', '证件类型', '证件号码', '手机号码'],
      ['（2022）内2299民初418号', '原告', raw[0] ?? '', '居民身份证', raw[1] ?? '', raw[2] ?? ''],
    ]);
    const { shown, apply } = await take(parties);
    await apply();
    const kept = JSON.stringify([shown, await Promise.all(session.store.db.tables.map((table) => table.toArray()))]);
    expect(kept).toContain('许*');
    for (const text of raw) expect(kept).not.toContain(text);
  });

  it('refuses a file that is none, and leaves the ledger alone', async () => {
    const running = newImport();
    running.files = [{ name: '报告.pdf', bytes: new TextEncoder().encode('%PDF-1.7 ...'), modifiedAt: now }];
    await expect(readImport(session, running)).rejects.toThrow(/报告\.pdf/);
    expect(await everyRow(session.store.db, 'observations')).toHaveLength(0);
  });
});
