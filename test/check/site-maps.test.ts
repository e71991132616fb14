// Site maps in the worker: kept, listed, taken away; what pages say of them. Addresses and labels are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { observe, openSession, type Session } from '../../core/check/session';
import { listSiteMaps, removeSiteMap, saveSiteMap } from '../../core/check/site-maps';
import type { Drift, SiteMap } from '../../core/page/site-map';
import { readBackup, restoreBackup, writeBackup } from '../../core/store/backup';
import { openStore } from '../../core/store/open-store';

const now = '2022-06-20T16:00:00+08:00';
const map: SiteMap = {
  format: 1,
  id: 'odd',
  name: '卷宗系统',
  version: 3,
  addresses: ['http://court.test'],
  pages: [{ kind: 'case', name: '卷宗维护', fields: [{ field: 'closingMode', at: { label: '收尾形式' } }] }],
};
let session: Session;
beforeEach(async () => {
  session = await openSession(await openStore('maps'), () => now);
});
afterEach(() => session.store.db.delete());

describe('site maps', () => {
  it('are kept by their id and taken away', async () => {
    expect(await saveSiteMap(session, map)).toEqual({ kept: true });
    await saveSiteMap(session, { ...map, version: 4 });
    expect(await listSiteMaps(session)).toEqual([{ map: { ...map, version: 4 }, managed: false, drift: [] }]);
    await removeSiteMap(session, 'odd');
    expect(await listSiteMaps(session)).toEqual([]);
  });

  it('that are none are refused with their reasons', async () => {
    expect(await saveSiteMap(session, { ...map, name: '' })).toEqual({
      kept: false,
      problems: [{ code: 'bad-value', where: 'name' }],
    });
    expect(await listSiteMaps(session)).toEqual([]);
  });

  it('whose row no longer parses are left out', async () => {
    await session.store.db.siteMaps.put({ id: 'broken', at: now, map: { format: 1 } });
    expect(await listSiteMaps(session)).toEqual([]);
  });

  it('come back from a backup', async () => {
    await saveSiteMap(session, map);
    const text = await writeBackup(session.store.db, now);
    await removeSiteMap(session, 'odd');
    const content = await readBackup(session.store.db, text);
    if (typeof content === 'string') throw new Error(content);
    await restoreBackup(session.store.db, content, 'merge');
    expect(await listSiteMaps(session)).toEqual([{ map, managed: false, drift: [] }]);
  });
});

describe('what no longer matches', () => {
  const drift: Drift[] = [{ page: 'case', what: 'field', field: 'closingMode', name: '收尾形式' }];
  const look = (told: Drift[], frame = 0) =>
    observe(session, {
      tab: 1,
      frame,
      address: 'http://court.test/',
      fingerprint: 'a',
      reading: {
        fields: [],
        grids: [],
        doors: [],
        caseNumbers: [],
        mapped: { map: 'odd', version: 3, pages: ['case'], drift: told },
      },
    });

  it('is told with the names of map and page, once for all frames, with a case or without', async () => {
    await saveSiteMap(session, map);
    await look(drift);
    expect(await look(drift, 2)).toEqual({
      state: 'none',
      fingerprints: { 0: 'a', 2: 'a' },
      drift: [{ map: '卷宗系统', page: '卷宗维护', what: 'field', field: 'closingMode', name: '收尾形式' }],
    });
  });

  it('is kept for the settings until the page is seen whole again', async () => {
    await saveSiteMap(session, map);
    await look(drift);
    expect((await listSiteMaps(session)).map((one) => one.drift)).toEqual([
      [{ map: '卷宗系统', page: '卷宗维护', what: 'field', field: 'closingMode', name: '收尾形式' }],
    ]);
    const state = { map: 'odd', version: 3, pages: { case: { at: now, drift } } };
    expect(await session.store.db.mapStates.toArray()).toEqual([state]);
    await look([]);
    expect((await session.store.db.mapStates.get('odd'))?.pages.case).toEqual({ at: now, drift: [] });
  });

  it('of a map that is gone is not told', async () => {
    expect(await look(drift)).toEqual({ state: 'none', fingerprints: { 0: 'a' } });
  });
});
