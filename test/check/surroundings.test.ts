// Cases are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeSettings, checkCase, observe, openSession, type Session } from '../../core/check/session';
import { openStore } from '../../core/store/open-store';
import { readSettings } from '../../core/store/settings';

const caseNumber = '（2022）内2201民初418号';
let session: Session;
beforeEach(async () => {
  session = await openSession(await openStore('surroundings'), () => '2022-06-20T16:00:00+08:00');
  const field = { field: 'cause' as const, label: '案由', source: 'test', confidence: 1, control: 1 };
  const reading = { fields: [{ ...field, value: '买卖合同纠纷' }], grids: [], doors: [], caseNumbers: [caseNumber] };
  await observe(session, { tab: 1, frame: 0, address: 'http://court.test/', fingerprint: 'a', reading });
});
afterEach(() => session.store.db.delete());

async function found(): Promise<boolean> {
  const { view } = await checkCase(session, caseNumber);
  return view.findings.some(({ rule }) => rule === 'case-of-other-court');
}

it('tells nothing of other courts until the own court is known', async () => {
  expect(session.settings.court).toBe('');
  expect(await found()).toBe(false);
});

it('tells a case number of another court, and not one of the own', async () => {
  await changeSettings(session, { court: '内2299' });
  expect(await found()).toBe(true);
  await changeSettings(session, { court: '内2201' });
  expect(await found()).toBe(false);
});

it('cannot tell any more once it is taken away', async () => {
  await changeSettings(session, { court: '内2299' });
  await changeSettings(session, { court: '' });
  expect(await found()).toBe(false);
});

it('keeps nothing that is no court code', async () => {
  await expect(changeSettings(session, { court: '某2299' })).rejects.toThrow();
  await session.store.db.settings.put({ key: 'court', value: '某2299' });
  expect((await readSettings(session.store.db)).court).toBe('');
});
