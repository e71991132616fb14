// Stored rows that lost their shape. Case and values are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../core/store/database';
import { soundRows } from '../../core/store/set-aside';

const at = '2022-06-20T16:00:00+08:00';
const caseNumber = '（2022）内2299民初418号';
const sound = { id: 1, caseNumber, source: 'page' as const, from: 'x', at, facts: { cause: '民间借贷纠纷' }, seen: [] };
let db: Database;

beforeEach(() => {
  db = openDatabase('rows');
});
afterEach(() => db.delete());

it('moves a row that does not parse aside, whole, and keeps the others', async () => {
  const broken = { ...sound, id: 2, facts: { cause: 7, parties: '欧阳青禾' } };
  await db.observations.bulkAdd([sound, broken as never]);
  const found = await db.observations.toArray();
  const { rows, aside } = await db.transaction('rw', db.observations, db.setAside, () =>
    soundRows(db, 'observations', found, at),
  );
  expect(rows).toEqual([sound]);
  expect(aside).toBe(1);
  expect(await db.observations.toArray()).toEqual([sound]);
  const [kept] = await db.setAside.toArray();
  expect(kept).toMatchObject({ table: 'observations', at, row: broken });
  expect(kept?.why).toContain('facts.cause invalid_type');
  expect(kept?.why).not.toContain('欧阳');
});

it('writes nothing where nothing may be written', async () => {
  await db.observations.add({ ...sound, seen: 'all' } as never);
  const { rows, aside } = await soundRows(db, 'observations', await db.observations.toArray(), undefined);
  expect([rows, aside]).toEqual([[], 1]);
  expect(await db.observations.count()).toBe(1);
  expect(await db.setAside.count()).toBe(0);
});
