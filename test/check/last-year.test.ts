// Cases are invented.
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import { lastYear } from '../../core/check/last-year';
import { openDatabase } from '../../core/store/database';
import { putRow } from '../../core/store/shelves';

const progress = '02-closing-progress';
const db = openDatabase();
beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

function put(number: number, facts: Partial<CaseFacts>) {
  const caseNumber = `（2021）内2299民初${number}号`;
  return putRow(db, 'cases', {
    caseNumber,
    facts: { ...facts, caseNumber },
    seen: {},
    unseen: [],
    checked: { at: '2022-06-01', openErrors: 0, disclosureOpen: 0, disclosureSeen: true },
    updatedAt: '2022-06-01T09:00:00+08:00',
    places: {},
  });
}

it('gives the same months and the same day of the year before', async () => {
  await put(1, { filedOn: '2021-01-05', closedOn: '2021-02-10' });
  await put(2, { filedOn: '2021-01-06', closedOn: '2021-06-10' });
  await put(3, { filedOn: '2021-01-07', closedOn: '2021-06-25' });
  const points = await lastYear(db, progress, '2022-06-20');
  expect(points.map(({ asOf }) => asOf)).toEqual([
    '2021-01-31',
    '2021-02-28',
    '2021-03-31',
    '2021-04-30',
    '2021-05-31',
    '2021-06-20',
  ]);
  expect(points.map(({ low }) => low && Math.round(low))).toEqual([null, 33, 33, 33, 33, 67]);
});

it('ends on the end of the month where this year does, in leap years too', async () => {
  await put(1, { filedOn: '2024-01-05', closedOn: '2024-01-10' });
  expect((await lastYear(db, progress, '2025-02-28')).at(-1)?.asOf).toBe('2024-02-29');
  expect((await lastYear(db, progress, '2024-02-29')).at(-1)?.asOf).toBe('2023-02-28');
});

it('says no zero for a year of which no closing was seen', async () => {
  await put(1, { filedOn: '2021-11-05', closedOn: '2022-02-10' });
  expect((await lastYear(db, progress, '2022-02-28')).map(({ low }) => low)).toEqual([null, null]);
  expect(await lastYear(db, '99-nothing', '2022-02-28')).toEqual([]);
});
