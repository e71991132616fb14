// What the organisation decides, in the worker: exports, profile, retention. Cases are invented.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { governedSettings, keepRetention, openGovernor } from '../../core/check/governed';
import { applyPolicy, observe, openSession, type Session } from '../../core/check/session';
import { listSiteMaps, saveSiteMap } from '../../core/check/site-maps';
import { noPolicy } from '../../core/policy/schema';
import { openStore } from '../../core/store/open-store';
import { settings, writeSettings } from '../../core/store/settings';
import { everyRow, putRow } from '../../core/store/shelves';

const map = { format: 1 as const, id: 'a', name: 'a', version: 1, addresses: ['http://court.test'], pages: [] };

describe('exports', () => {
  it('wait until the policy is known', async () => {
    const governor = openGovernor();
    let done = false;
    const asked = governor.mayExport().then(() => {
      done = true;
    });
    await Promise.resolve();
    expect(done).toBe(false);
    governor.govern({});
    await asked;
    expect(done).toBe(true);
  });

  it('are refused where they are closed, also after they were open', async () => {
    const governor = openGovernor();
    governor.govern({});
    await governor.mayExport();
    governor.govern({ exportOff: true });
    await expect(governor.mayExport()).rejects.toThrow(expect.objectContaining({ name: 'ExportsClosed' }));
  });

  it('are refused where the policy cannot be read', async () => {
    const governor = openGovernor();
    governor.govern(null);
    await expect(governor.mayExport()).rejects.toThrow();
  });
});

describe('a policy that is told', () => {
  it('is news only where another one held', () => {
    const governor = openGovernor();
    expect(governor.govern({})).toBeUndefined();
    expect(governor.govern({})).toBeUndefined();
    expect(governor.govern({ exportOff: true })).toMatchObject({ exportOff: true });
    expect(governor.govern({ exportOff: true })).toBeUndefined();
  });
});

describe('the profile of the organisation', () => {
  const own = settings.parse({ profile: 'refusal-list', severities: { 'phone-missing': 'off' }, judges: ['赵一诺'] });

  it('stands before what a person set, and leaves the rest', () => {
    const governed = governedSettings(own, { ...noPolicy, ruleProfile: 'remind-only' });
    expect(governed).toEqual({ ...own, profile: 'remind-only', severities: {} });
    expect(governedSettings(own, noPolicy)).toEqual(own);
  });
});

describe('a session', () => {
  const now = '2022-06-20T16:00:00+08:00';
  let session: Session;
  afterEach(() => session.store.db.delete());
  const see = (caseNumber: string) => {
    const fields = [{ field: 'involvement', value: null, label: 'x', source: 'x', confidence: 1, control: 1 } as const];
    const reading = { fields: [...fields], grids: [], doors: [], caseNumbers: [caseNumber] };
    return observe(session, { tab: 1, frame: 0, address: 'http://court.test/', fingerprint: caseNumber, reading });
  };
  const open = async (policy = noPolicy) => {
    session = await openSession(await openStore('governed'), () => now, policy);
  };

  it('counts a new policy at once', async () => {
    await open();
    await writeSettings(session.store.db, { severities: { 'phone-missing': 'off' } });
    await applyPolicy(session, { ...noPolicy, ruleProfile: 'remind-only' });
    expect(session.settings).toMatchObject({ profile: 'remind-only', severities: {} });
    await applyPolicy(session, noPolicy);
    expect(session.settings.severities).toEqual({ 'phone-missing': 'off' });
  });

  it('has the maps of the organisation first, and nobody changes them', async () => {
    await open();
    await saveSiteMap(session, { ...map, name: 'own' });
    await saveSiteMap(session, { ...map, id: 'b' });
    await applyPolicy(session, { ...noPolicy, siteMaps: [map] });
    const listed = await listSiteMaps(session);
    expect(listed.map((one) => [one.map.id, one.map.name, one.managed])).toEqual([
      ['a', 'a', true],
      ['b', 'a', false],
    ]);
    expect(await saveSiteMap(session, map)).toEqual({ kept: false, problems: [{ code: 'managed', where: 'id' }] });
  });

  it('erases what is older than the retention, and no open case', async () => {
    await open();
    const { db } = session.store;
    const [old, openOld, fresh] = ['（2020）内2299民初1号', '（2020）内2299民初2号', '（2022）内2299民初3号'];
    for (const caseNumber of [old, openOld, fresh]) {
      await see(caseNumber);
    }
    for (const stored of await everyRow(db, 'cases')) {
      const closedOn =
        stored.caseNumber === openOld ? undefined : stored.caseNumber === old ? '2020-05-10' : '2022-05-10';
      const updatedAt = stored.caseNumber === fresh ? now : '2020-05-11T09:00:00+08:00';
      await putRow(db, 'cases', { ...stored, updatedAt, facts: { ...stored.facts, closedOn } });
    }
    await db.closings.add({ caseNumber: openOld, at: '2020-05-11T09:00:00+08:00', reason: 'x', findings: [] } as never);
    await keepRetention(db, { ...noPolicy, retentionDays: 365 }, now);
    expect((await everyRow(db, 'cases')).map(({ caseNumber }) => caseNumber).sort()).toEqual([openOld, fresh].sort());
    expect((await everyRow(db, 'runs')).some(({ caseNumber }) => caseNumber === old)).toBe(false);
    expect(await db.closings.count()).toBe(0);
  });

  it('without a retention erases nothing', async () => {
    await open();
    await see('（2020）内2299民初1号');
    await keepRetention(session.store.db, noPolicy, '2032-01-01T00:00:00+08:00');
    expect(await everyRow(session.store.db, 'cases')).toHaveLength(1);
  });
});
