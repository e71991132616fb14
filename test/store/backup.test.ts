// Backups over a real IndexedDB implementation. Cases, persons and numbers are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FieldId } from '../../core/case/fields';
import { restorable, restore } from '../../core/check/restore';
import { observe, openSession, type Session } from '../../core/check/session';
import { waive } from '../../core/check/waive';
import { writeBackup } from '../../core/store/backup';
import { openStore } from '../../core/store/open-store';
import { everyRow } from '../../core/store/shelves';

const now = '2022-06-20T16:00:00+08:00';
const caseNumber = '（2022）内2299民初418号';
let here: Session;
let there: Session;

beforeEach(async () => {
  here = await openSession(await openStore('here'), () => now);
  there = await openSession(await openStore('there'), () => now);
  await read(here);
});
afterEach(async () => {
  await here.store.db.delete();
  await there.store.db.delete();
});

async function read(session: Session, phone: string | null = '13800138000') {
  const entries: [FieldId, string | null, string?][] = [
    ['involvement', null],
    ['party.name', '许青禾', 'party:1'],
    ['party.role', '原告', 'party:1'],
    ['party.phone', phone, 'party:1'],
  ];
  const fields = entries.map(([field, value, subject], index) => {
    return {
      field,
      value,
      ...(subject && { subject }),
      label: field,
      source: 'test',
      confidence: 1,
      control: index + 1,
    };
  });
  const grids = [{ group: 'party' as const, rows: 1, complete: true, control: 9 }];
  const reading = { fields, grids, doors: [], caseNumbers: [caseNumber] };
  return observe(session, { tab: 1, frame: 0, address: 'http://court.test/', fingerprint: String(phone), reading });
}

const openRules = async ({ store: { db } }: Session) =>
  (await everyRow(db, 'findings'))
    .filter(({ state }) => state === 'open')
    .map(({ rule }) => rule)
    .sort();

describe('a backup', () => {
  it('comes back on the same computer as it was', async () => {
    const before = [await everyRow(here.store.db, 'cases'), await openRules(here)];
    const text = await writeBackup(here.store.db, now);
    await here.store.db.shelves.clear();
    await restore(here, text, 'replace');
    expect([await everyRow(here.store.db, 'cases'), await openRules(here)]).toEqual(before);
  });

  it('merged twice brings nothing twice', async () => {
    const text = await writeBackup(here.store.db, now);
    await restore(there, text, 'merge');
    await restore(there, text, 'merge');
    expect((await everyRow(there.store.db, 'observations')).length).toBe(
      (await everyRow(here.store.db, 'observations')).length,
    );
    expect(await openRules(there)).toEqual(await openRules(here));
  });

  it('carries no key: elsewhere digests are dropped and waivers bound to a value ask again', async () => {
    const finding = (await everyRow(here.store.db, 'findings')).find(({ rule }) => rule === 'phone-placeholder');
    await waive(here, finding?.id ?? '', 'none-or-refused');
    const text = await writeBackup(here.store.db, now);
    expect(await restorable(there.store.db, text)).toMatchObject({ cases: 1, waivers: 1, ownKey: false });
    await restore(there, text, 'merge');
    const kept = JSON.stringify(await Promise.all(there.store.db.tables.map((table) => table.toArray())));
    expect(kept).not.toContain('v1:');
    expect(await openRules(there)).toContain('phone-placeholder');
  });

  it('opens only with its passphrase, and shows nothing without', async () => {
    const text = await writeBackup(here.store.db, now, '三月的雪');
    expect(text).not.toContain(caseNumber);
    expect(await restorable(here.store.db, text)).toBe('passphrase-needed');
    expect(await restorable(here.store.db, text, '四月的雪')).toBe('passphrase-wrong');
    expect(await restorable(here.store.db, text, '三月的雪')).toMatchObject({ cases: 1, ownKey: true });
  });

  it.each([
    ['not-a-backup', () => '{"format":"other"}'],
    ['not-a-backup', () => '案号,立案日期'],
    ['damaged', (text: string) => text.replace('民初418', '民初419')],
    ['newer', (text: string) => text.replace('"version":1', '"version":9')],
  ] as const)('says what is wrong: %s', async (why, spoil) => {
    const text = spoil(await writeBackup(here.store.db, now));
    expect(await restorable(here.store.db, text)).toBe(why);
    await expect(restore(here, text, 'replace')).rejects.toThrow(why);
    expect(await everyRow(here.store.db, 'cases')).toHaveLength(1);
  });
});
