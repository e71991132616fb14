// Cases are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFact, keepFigure } from '../../core/check/by-hand';
import { ledgerOf } from '../../core/check/ledger';
import { openSession, type Session } from '../../core/check/session';
import { openStore } from '../../core/store/open-store';
import { everyRow } from '../../core/store/shelves';

const caseNumber = '（2020）内2299民初77号';
let session: Session;
let clock = 0;
beforeEach(async () => {
  session = await openSession(await openStore('by-hand'), () => `2022-06-20T16:${String(10 + clock++)}:00+08:00`);
});
afterEach(() => session.store.db.delete());

it('a case is left out of the long-pending list with its reason, and taken back', async () => {
  await keepFact(session, caseNumber, 'excludedFromLongPending', true);
  await keepFact(session, caseNumber, 'exclusionReason', '涉外');
  expect((await ledgerOf(session.store.db)).cases[0]).toMatchObject({
    excludedFromLongPending: true,
    exclusionReason: '涉外',
  });
  await keepFact(session, caseNumber, 'excludedFromLongPending', null);
  expect((await ledgerOf(session.store.db)).cases[0]?.excludedFromLongPending).toBeNull();
  expect(await everyRow(session.store.db, 'observations')).toHaveLength(2);
});

it('one figure of one month, the newest counts', async () => {
  await keepFigure(session, '司法确认数', '2022-05', 3);
  await keepFigure(session, '司法确认数', '2022-05', 4);
  await keepFigure(session, '司法确认数', '2022-06', 1);
  expect((await ledgerOf(session.store.db)).external).toEqual([
    { item: '司法确认数', month: '2022-05', value: 4 },
    { item: '司法确认数', month: '2022-06', value: 1 },
  ]);
});
