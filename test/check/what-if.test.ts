// Cases are invented.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import { figures } from '../../core/check/figures';
import { suppose } from '../../core/check/what-if';
import { openDatabase } from '../../core/store/database';
import { writeSettings } from '../../core/store/settings';
import { putRow } from '../../core/store/shelves';

const progress = '02-closing-progress';
const db = openDatabase();
beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

function put(caseNumber: string, facts: Partial<CaseFacts>) {
  return putRow(db, 'cases', {
    caseNumber,
    facts: { judge: '林晓岚', ...facts, caseNumber },
    seen: {},
    unseen: [],
    checked: { at: '2022-06-01', openErrors: 0, disclosureOpen: 0, disclosureSeen: true },
    updatedAt: '2022-06-01T09:00:00+08:00',
    places: {},
  });
}

const civil = (number: number) => `（2022）内2299民初${number}号`;

/** 20 filed, some of them closed. */
async function twenty(closed: number) {
  for (let i = 1; i <= 20; i++) {
    const how = i <= closed ? { closedOn: '2022-05-10', closingMode: ['判决'] } : { closedOn: null, closingMode: null };
    await put(civil(i), { filedOn: '2022-03-01', ...how });
  }
}

describe('closing more cases', () => {
  it('gives the value and the least number that meets the floor, at its very edge', async () => {
    await twenty(10);
    const none = await suppose(db, progress, '2022-06-20', { count: 0 });
    expect(none).toMatchObject({ now: { exact: { low: '10/20' } }, helpful: 10, pending: 10, least: 1, best: 'met' });
    expect(none).toMatchObject({ closed: { exact: { low: '10/20' } }, reached: 'missed', first: [] });
    const one = await suppose(db, progress, '2022-06-20', { count: 1 });
    expect(one).toMatchObject({ closed: { exact: { low: '11/20' } }, count: 1, reached: 'met' });
    expect(one?.first).toHaveLength(1);
  });

  it('never closes more than there are', async () => {
    await twenty(18);
    const all = await suppose(db, progress, '2022-06-20', { count: 99 });
    expect(all).toMatchObject({ count: 2, closed: { exact: { low: '20/20' } }, least: 0 });
  });

  it('counts cases that come in beside them: more of them, more to close', async () => {
    await twenty(10);
    const more = await suppose(db, progress, '2022-06-20', { count: 0, accepted: 4 });
    expect(more).toMatchObject({
      now: { exact: { low: '10/20' } },
      closed: { exact: { low: '10/24' } },
      acceptable: true,
      pending: 10,
      least: 4,
    });
    const both = await suppose(db, progress, '2022-06-20', { count: 4, accepted: 4 });
    expect(both).toMatchObject({ closed: { exact: { low: '14/24' } }, reached: 'met' });
    const share = await suppose(db, '10-pronounced-in-court', '2022-06-20', { count: 0, accepted: 4 });
    expect(share?.acceptable).toBe(false);
  });

  it('is what the card says once they have come in', async () => {
    await twenty(3);
    const supposed = await suppose(db, progress, '2022-06-20', { count: 0, accepted: 2 });
    for (const number of [21, 22]) await put(civil(number), { filedOn: '2022-06-20', closedOn: null });
    const { cards } = await figures(db, '2022-06-20');
    expect(cards.find(({ id }) => id === progress)?.value.exact).toEqual(supposed?.closed.exact);
  });

  it('is what the card says once the cases are closed', async () => {
    await twenty(3);
    const supposed = await suppose(db, progress, '2022-06-20', { count: 4 });
    for (let i = 4; i <= 7; i++) {
      await put(civil(i), { filedOn: '2022-03-01', closedOn: '2022-06-20', closingMode: ['判决'] });
    }
    const { cards } = await figures(db, '2022-06-20');
    expect(cards.find(({ id }) => id === progress)?.value.exact).toEqual(supposed?.closed.exact);
  });

  it('says when even all of them do not reach the target', async () => {
    await twenty(5);
    for (let i = 9; i <= 20; i++) await put(civil(i), { filedOn: '2022-03-01', closedOn: '2022-07-01' });
    await writeSettings(db, { judges: ['林晓岚'] });
    for (let i = 21; i <= 40; i++) await put(civil(i), { filedOn: '2022-03-01', closedOn: null, judge: '周明' });
    const supposed = await suppose(db, '06-enforced-after-mediation', '2022-06-20', { count: 9 });
    expect(supposed).toMatchObject({ least: undefined });
    expect(supposed?.best).not.toBe('met');
  });

  it('closes only cases that can be closed so', async () => {
    await put(civil(1), { filedOn: '2022-03-01', closedOn: null });
    await put('（2022）内2299执7号', { filedOn: '2022-03-01', closedOn: null });
    const usual = await suppose(db, progress, '2022-06-20', { count: 2 });
    expect(usual).toMatchObject({ helpful: 2, closed: { exact: { low: '2/2' } } });
    const settled = await suppose(db, progress, '2022-06-20', { count: 2, mode: '调解' });
    expect(settled).toMatchObject({ helpful: 1, first: [civil(1)] });
  });

  it('counts a step of the manual down to nothing', async () => {
    for (const number of [1, 2, 3]) {
      await put(`（2019）内2299民初${number}号`, { filedOn: '2019-03-01', closedOn: null });
    }
    const supposed = await suppose(db, '09-long-pending', '2022-06-20', { count: 3 });
    expect(supposed).toMatchObject({ helpful: 3, least: 3, reached: 'met' });
  });

  it('stops where the next case would make a mean worse', async () => {
    const closed = { closingMode: ['判决'], procedure: ['普通程序'] };
    await put(civil(1), { filedOn: '2022-02-10', closedOn: '2022-06-10', ...closed });
    await put(civil(2), { filedOn: '2022-06-10', closedOn: null });
    await put(civil(3), { filedOn: '2022-03-01', closedOn: null });
    const supposed = await suppose(db, '07-mean-days', '2022-06-20', { count: 1 });
    expect(supposed).toMatchObject({ least: 1, first: [civil(2)], bestCount: 1, reached: 'met' });
  });

  it('hears of a change of the store', async () => {
    await twenty(10);
    expect((await suppose(db, progress, '2022-06-20', { count: 0 }))?.pending).toBe(10);
    await put(civil(21), { filedOn: '2022-03-01', closedOn: null });
    await expect.poll(async () => (await suppose(db, progress, '2022-06-20', { count: 0 }))?.pending).toBe(11);
  });

  it('has nothing to say of a checklist or of what is not in the manual', async () => {
    expect(await suppose(db, '35-command-centre', '2022-06-20', { count: 1 })).toBeUndefined();
    expect(await suppose(db, '99-nothing', '2022-06-20', { count: 1 })).toBeUndefined();
  });
});
