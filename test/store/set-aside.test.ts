// Stored rows that lost their shape. Case and values are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase, type Shelf } from '../../core/store/database';
import { recordRun } from '../../core/store/record-run';
import { putCasesAside, soundRows } from '../../core/store/set-aside';
import { everyRow, putRow, takeDown } from '../../core/store/shelves';

const at = '2022-06-20T16:00:00+08:00';
const caseNumber = '（2022）内2299民初418号';
const sound = { id: 1, caseNumber, source: 'page' as const, from: 'x', at, facts: { cause: '民间借贷纠纷' }, seen: [] };
const broken = { ...sound, id: 2, facts: { cause: 7, parties: '欧阳青禾' } };
const judge = () => ({ findings: [], untold: () => new Set<string>(), told: () => new Set<string>(), unseen: [] });
let db: Database;

beforeEach(async () => {
  db = openDatabase('rows');
  const taken = await takeDown(db, 'observations', [caseNumber]);
  taken.replace(caseNumber, [sound, broken as never]);
  await taken.putBack();
});
afterEach(() => db.delete());

const run = (dry: boolean) => recordRun(db, { caseNumber, observations: [], judge, now: at, places: () => ({}) }, dry);

it('tells a row that does not parse from the others, without what stands in it', () => {
  const { rows, broken: found } = soundRows('observations', [sound, broken as never]);
  expect(rows).toEqual([sound]);
  expect(found).toMatchObject([{ table: 'observations', row: broken }]);
  expect(found[0]?.why).toContain('facts.cause invalid_type');
  expect(found[0]?.why).not.toContain('欧阳');
});

it('moves a row that does not parse aside, whole, and keeps the others', async () => {
  expect((await run(false)).setAside).toBe(1);
  expect(await everyRow(db, 'observations')).toEqual([sound]);
  expect(await db.setAside.toArray()).toMatchObject([{ table: 'observations', at, row: broken }]);
  expect((await run(false)).setAside).toBe(0);
});

it('writes nothing where nothing may be written', async () => {
  expect((await run(true)).setAside).toBe(1);
  expect(await everyRow(db, 'observations')).toHaveLength(2);
  expect(await db.setAside.count()).toBe(0);
});

it('finds broken cases on every shelf, also a shelf that is no list any more', async () => {
  await run(false);
  await putRow(db, 'cases', { caseNumber: '（2022）内2299民初419号', facts: null } as never);
  const lost = { kind: 'cases', shelf: 127, rows: 'lost' };
  await db.shelves.put(lost as unknown as Shelf);
  await putCasesAside(db, at);
  expect((await everyRow(db, 'cases')).map((row) => row.caseNumber)).toEqual([caseNumber]);
  const aside = (await db.setAside.toArray()).map(({ row }) => row);
  expect(aside).toContainEqual({ caseNumber: '（2022）内2299民初419号', facts: null });
  expect(aside).toContainEqual('lost');
});
