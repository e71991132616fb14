// Cases, persons and numbers are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FieldId } from '../../core/case/fields';
import { addOwnPhone, removeOwnPhone } from '../../core/check/own-phones';
import { observe, openSession, type Session } from '../../core/check/session';
import { openStore } from '../../core/store/open-store';
import { readSettings } from '../../core/store/settings';
import { everyRow } from '../../core/store/shelves';

const caseNumber = '（2022）内2299民初418号';
let session: Session;
beforeEach(async () => {
  session = await openSession(await openStore('own-phones'), () => '2022-06-20T16:00:00+08:00');
});
afterEach(() => session.store.db.delete());

async function readPhone(phone: string) {
  const entries: [FieldId, string][] = [
    ['party.name', '张三'],
    ['party.role', '原告'],
    ['party.phone', phone],
  ];
  const fields = entries.map(([field, value], index) => {
    return { field, value, subject: 'party:1', label: field, source: 'test', confidence: 1, control: index + 1 };
  });
  const grids = [{ group: 'party' as const, rows: 1, complete: true, control: 9 }];
  const reading = { fields, grids, doors: [], caseNumbers: [caseNumber] };
  const view = await observe(session, { tab: 1, frame: 0, address: 'http://court.test/', fingerprint: phone, reading });
  return view.case?.findings.map(({ rule }) => rule) ?? [];
}

it('keeps the digest and the mask, nothing else', async () => {
  expect(await addOwnPhone(session, ' 139 8471-2056 ')).toEqual({ kept: true, masked: '139****2056' });
  const { ownPhones } = await readSettings(session.store.db);
  expect(ownPhones).toEqual([{ digest: expect.stringMatching(/^v1:/), masked: '139****2056' }]);
  const tables = await Promise.all(session.store.db.tables.map((table) => table.toArray()));
  expect(JSON.stringify(tables)).not.toContain('13984712056');
});

it('the same number in another spelling is known', async () => {
  await addOwnPhone(session, '13984712056');
  expect(await addOwnPhone(session, '+86 139-8471-2056')).toEqual({ kept: false, why: 'known' });
});

it('a landline of the office counts too', async () => {
  expect(await addOwnPhone(session, '（0482）8123456')).toEqual({ kept: true, masked: '0482-****456' });
});

it.each(['', '139', '张三', '13800000000', '13984712056、13984712057'])('%j is no number', async (typed) => {
  const answer = await addOwnPhone(session, typed);
  expect(answer).toMatchObject({ kept: false, why: 'wrong' });
  expect(answer.kept === false && answer.why === 'wrong' && answer.sentence).toBeTruthy();
  expect((await readSettings(session.store.db)).ownPhones).toEqual([]);
});

it('is full at ten, and has room again once one is taken away', async () => {
  for (let i = 0; i < 10; i++) {
    expect(await addOwnPhone(session, `1398471205${i}`)).toMatchObject({ kept: true });
  }
  expect(await addOwnPhone(session, '13984712999')).toEqual({ kept: false, why: 'full' });
  await removeOwnPhone(session, session.settings.ownPhones[0]?.digest ?? '');
  expect(session.settings.ownPhones).toHaveLength(9);
  expect(await addOwnPhone(session, '13984712999')).toMatchObject({ kept: true });
});

it('a party with that number is found, and no more once it is taken away', async () => {
  await addOwnPhone(session, '13984712056');
  expect(await readPhone('139 8471 2056')).toContain('own-phone');
  await removeOwnPhone(session, session.settings.ownPhones[0]?.digest ?? '');
  const open = (await everyRow(session.store.db, 'findings')).filter(({ state }) => state === 'open');
  expect(open.map(({ rule }) => rule)).not.toContain('own-phone');
});
