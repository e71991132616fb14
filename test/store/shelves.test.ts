// Rows of many cases packed together. Cases are invented.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openDatabase, type Run } from '../../core/store/database';
import { arrived, everyRow, putRow, rowsOfCase, takeDown } from '../../core/store/shelves';

const number = (i: number) => `（2022）内2299民初${i}号`;
const run = (i: number, id = 1): Run => {
  return {
    id,
    caseNumber: number(i),
    at: '2022-06-20',
    total: i,
    fixed: 0,
    added: 0,
    remaining: 0,
    waived: 0,
    seen: [],
  };
};
let db = openDatabase('shelves');
afterEach(async () => {
  await db.delete();
  db = openDatabase('shelves');
});

async function fill(count: number) {
  const all = Array.from({ length: count }, (_, i) => i);
  const taken = await takeDown(db, 'runs', all.map(number));
  for (const i of all) taken.replace(number(i), [run(i)]);
  await taken.putBack();
}

it('keeps the rows of a thousand cases in a hundredth part of rows, and finds those of one', async () => {
  await fill(1000);
  expect(await db.shelves.count()).toBeLessThanOrEqual(128);
  expect((await everyRow(db, 'runs')).map(({ total }) => total).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 1000 }, (_, i) => i),
  );
  for (const i of [0, 418, 999]) expect(await rowsOfCase(db, 'runs', number(i))).toEqual([run(i)]);
  expect(await rowsOfCase(db, 'runs', number(1000))).toEqual([]);
});

it('replaces the rows of one case and leaves its neighbours', async () => {
  await fill(300);
  const taken = await takeDown(db, 'runs', [number(7)]);
  taken.replace(
    number(7),
    [run(7), run(8, 2)].map((row) => ({ ...row, caseNumber: number(7) })),
  );
  await taken.putBack();
  expect(await rowsOfCase(db, 'runs', number(7))).toHaveLength(2);
  expect(await everyRow(db, 'runs')).toHaveLength(301);
});

it('takes empty shelves away', async () => {
  await fill(300);
  const taken = await takeDown(db, 'runs', 'all');
  for (const caseNumber of taken.cases()) taken.replace(caseNumber, []);
  await taken.putBack();
  expect(await db.shelves.count()).toBe(0);
});

it('puts a case in the place of the one with its number, and gives cases by number', async () => {
  const rows = [3, 1, 2].map((i) => ({ caseNumber: number(i), updatedAt: 'early' }));
  for (const row of [...rows, { caseNumber: number(2), updatedAt: 'late' }]) await putRow(db, 'cases', row as never);
  expect((await everyRow(db, 'cases')).map(({ caseNumber, updatedAt }) => [caseNumber, updatedAt])).toEqual([
    [number(1), 'early'],
    [number(2), 'late'],
    [number(3), 'early'],
  ]);
});

it('numbers what arrives after what is there', () => {
  const seen = { caseNumber: number(1), source: 'hand' as const, from: 'x', at: '2022-06-20', facts: {}, seen: [] };
  const before = arrived([], [seen, seen]);
  expect(arrived(before, [seen]).map(({ id }) => id)).toEqual([1, 2, 3]);
});

it('takes over a database of an older version, row by row', async () => {
  const old = new Dexie('shelves');
  old.version(1).stores({
    observations: '++id, caseNumber, importId, [caseNumber+page]',
    cases: 'caseNumber, updatedAt',
    findings: 'id, caseNumber, state, rule',
    waivers: 'id, caseNumber',
    runs: '++id, caseNumber, at',
    closings: '++id, caseNumber',
    imports: '++id',
    records: '++id, importId, kind',
    mappings: 'signature',
    settings: 'key',
    setAside: '++id',
    keys: 'id',
  });
  await old.table('runs').bulkAdd([1, 2, 3].map((i) => run(i, i)));
  await old.table('cases').add({ caseNumber: number(1), updatedAt: 'early' });
  await old.table('waivers').add({ id: 'w', caseNumber: number(1) });
  old.close();
  expect(await everyRow(db, 'runs')).toHaveLength(3);
  expect(await rowsOfCase(db, 'runs', number(2))).toEqual([run(2, 2)]);
  expect(await rowsOfCase(db, 'cases', number(1))).toEqual([{ caseNumber: number(1), updatedAt: 'early' }]);
  expect(await db.waivers.count()).toBe(1);
  expect(db.backendDB().objectStoreNames.contains('runs')).toBe(false);
});
