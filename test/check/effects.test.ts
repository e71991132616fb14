// Cases are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FieldId } from '../../core/case/fields';
import { closingEffects } from '../../core/check/effects';
import { observe, openSession, type Session } from '../../core/check/session';
import { openStore } from '../../core/store/open-store';

let session: Session;
beforeEach(async () => {
  session = await openSession(await openStore('effects'), () => '2022-06-20T16:00:00+08:00');
});
afterEach(() => session.store.db.delete());

function read(caseNumber: string, involvement: string | null) {
  const entries: [FieldId, string | null][] = [
    ['involvement', involvement],
    ['closingMode', '判决'],
    ['closedAmount', '86000'],
    ['filedOn', '2022-03-23'],
  ];
  const fields = entries.map(([field, value], index) => {
    return { field, value, label: field, source: 'test', confidence: 1, control: index + 1 };
  });
  const reading = { fields, grids: [], doors: [], caseNumbers: [caseNumber] };
  return observe(session, {
    tab: Number(caseNumber.match(/\d+/g)?.at(-1)),
    frame: 0,
    address: 'http://court.test/',
    fingerprint: caseNumber,
    reading,
  });
}

it('closing repaired is better for 14 than closing as it is', async () => {
  await read('（2022）内2299民初417号', '无');
  await read('（2022）内2299民初418号', null);
  const effects = await closingEffects(session, '（2022）内2299民初418号');
  expect(effects.map(({ indicator }) => indicator)).toEqual([11, 14]);
  expect(effects[1]).toMatchObject({ now: '50.0 %', repaired: '100.0 %' });
});

it('knows nothing of a case that is not in the store', async () => {
  expect(await closingEffects(session, '（2022）内2299民初1号')).toEqual([]);
});
