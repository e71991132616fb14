// What becomes of a check when the disk does not play along. Cases, persons and numbers are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observe, type Session } from '../../core/check/session';
import { startSession } from '../../core/check/start-session';
import type { WireReading } from '../../core/page/reading';
import { noPolicy } from '../../core/policy/schema';
import { openDatabase } from '../../core/store/database';
import { everyRow, putRow } from '../../core/store/shelves';

const caseNumber = '（2022）内2299民初418号';
const now = () => '2022-06-20T16:00:00+08:00';
const fields = [
  { field: 'involvement' as const, value: null },
  { field: 'closedAmount' as const, value: null },
  { field: 'closingMode' as const, value: '判决' },
].map((entry, at) => ({ ...entry, label: 'x', source: 'x', confidence: 1, control: at + 1 }));
const reading: WireReading = { fields, grids: [], doors: [], caseNumbers: [caseNumber] };
let count = 0;
const started: Session[] = [];

async function start(): Promise<Session> {
  const session = await startSession(now, noPolicy);
  started.push(session);
  return session;
}

const read = (session: Session, frame = 0) =>
  observe(session, { tab: 1, frame, address: 'http://court.test/418', fingerprint: `${++count}`, reading });

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(async () => {
  vi.restoreAllMocks();
  for (const session of started.splice(0)) session.store.db.close();
  await openDatabase().delete();
});

describe('without a disk', () => {
  it('checks in memory and says so when the browser refuses the database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const view = await read(await start());
    expect(view.storage).toBe('memory');
    expect(view.case?.open).toBe(2);
  });

  it('checks in memory and says so when the database is taken away in the middle', async () => {
    const session = await start();
    expect((await read(session)).storage).toBeUndefined();
    session.store.db.close({ disableAutoOpen: true });
    const view = await read(session);
    expect(view.storage).toBe('memory');
    expect(view.case?.open).toBe(2);
  });

  it('writes nothing by halves when the disk is full, and goes on with a key of its own', async () => {
    for (const method of ['add', 'put'] as const)
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    const session = await start();
    const view = await read(session);
    expect(view.storage).toBe('memory');
    expect(view.case?.open).toBe(2);
    const { shelves, keys } = session.store.db;
    for (const table of [shelves, keys]) expect(await table.count(), table.name).toBe(0);
    vi.restoreAllMocks();
    expect((await read(session)).storage).toBeUndefined();
    expect(await everyRow(session.store.db, 'cases')).toHaveLength(1);
  });
});

describe('a row that no longer parses', () => {
  it('is set aside with a notice, and the case is judged by what is left', async () => {
    const first = await start();
    await read(first);
    for (const row of await everyRow(first.store.db, 'findings'))
      await putRow(first.store.db, 'findings', { ...row, severity: 'fatal' } as never);
    await putRow(first.store.db, 'cases', { caseNumber: 'broken', facts: { parties: 'x' } } as never);
    const second = await start();
    const view = await read(second);
    expect(view.setAside).toBeGreaterThan(1);
    expect(view.case?.open).toBe(2);
    const aside = await second.store.db.setAside.toArray();
    expect(new Set(aside.map(({ table }) => table))).toEqual(new Set(['cases', 'findings']));
    expect((await read(second)).setAside).toBeUndefined();
  });

  it('of another case does not stop this one', async () => {
    const db = openDatabase();
    await putRow(db, 'cases', { caseNumber: 'broken', facts: null } as never);
    db.close();
    expect((await read(await start())).case?.open).toBe(2);
  });
});
