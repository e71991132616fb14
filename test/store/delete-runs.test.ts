import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../core/store/database';
import { deleteRuns } from '../../core/store/delete-runs';

let db: Database;
beforeEach(() => {
  db = openDatabase('runs');
});
afterEach(() => db.delete());

const keys = Array.from({ length: 1500 }, (_, i) => `key ${String(i).padStart(4, '0')}`);

it.each([
  ['a whole table', () => true],
  ['some stretches', (i: number) => i % 100 < 60],
  ['every other row', (i: number) => i % 2 === 0],
  ['a few rows', (i: number) => i % 300 === 7],
  ['none', () => false],
])('deletes %s and nothing else', async (_, isDoomed) => {
  await db.settings.bulkAdd(keys.map((key) => ({ key, value: 1 })));
  const doomed = keys.filter((_key, i) => isDoomed(i));
  await deleteRuns(db.settings, [...doomed].reverse());
  expect(await db.settings.toCollection().primaryKeys()).toEqual(keys.filter((key) => !doomed.includes(key)));
});

it('passes over keys that the table has not', async () => {
  await db.settings.bulkAdd(keys.map((key) => ({ key, value: 1 })));
  await deleteRuns(db.settings, [...keys.slice(0, 800), 'key 0000 a', 'zzz']);
  expect(await db.settings.count()).toBe(700);
});
