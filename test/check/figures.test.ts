import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import { figureRows, figures } from '../../core/check/figures';
import { openDatabase } from '../../core/store/database';
import { writeSettings } from '../../core/store/settings';
import { putRow } from '../../core/store/shelves';

// Invented cases: simplified procedure, closed and heard.
const heard = { closedOn: '2022-05-10', procedure: ['简易程序'], hearingDays: ['2022-05-10'], hearings: [] };

describe('figures', () => {
  const db = openDatabase();
  beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

  const put = (number: number, facts: Partial<CaseFacts>, openErrors = 0) => {
    const caseNumber = `（2022）内2299民初${number}号`;
    return putRow(db, 'cases', {
      caseNumber,
      facts: { ...facts, caseNumber },
      seen: {},
      unseen: [],
      checked: { at: '2022-06-01', openErrors, disclosureOpen: 0, disclosureSeen: true },
      updatedAt: '2022-06-01T09:00:00+08:00',
      places: {},
    });
  };

  it('are empty, not zero, before anything was seen', async () => {
    const { cases, cards } = await figures(db, '2022-06-20');
    expect(cases).toBe(0);
    expect(cards.find((c) => c.number === 10)).toMatchObject({ light: 'no-cases', value: { text: '—' } });
  });

  it('give an interval where an entry was not seen, and name the case behind it', async () => {
    await put(1, { ...heard, pronouncedInCourt: true });
    await put(2, { ...heard, pronouncedInCourt: false });
    await put(3, heard);
    const { cards, seenAt } = await figures(db, '2022-06-20');
    expect(seenAt).toBe('2022-06-01T09:00:00+08:00');
    const { value } = cards.find((c) => c.number === 10) ?? {};
    expect(value).toMatchObject({ numerator: 1, uncertain: 1, exact: { low: '1/3', high: '2/3' } });
    const rows = await figureRows(db, '10-pronounced-in-court', '2022-06-20');
    expect(rows?.numerator.map((r) => r.key)).toEqual(['（2022）内2299民初1号']);
    expect(rows?.uncertain).toMatchObject([{ key: '（2022）内2299民初3号', why: '是否当庭宣判' }]);
  });

  it('count own cases only once a name is given', async () => {
    await put(1, { ...heard, pronouncedInCourt: true, judge: '林晓岚' });
    await put(2, { ...heard, pronouncedInCourt: false, judge: '周明' });
    await writeSettings(db, { judges: ['林晓岚'] });
    const { cards, judges } = await figures(db, '2022-06-20');
    expect(judges).toEqual(['林晓岚']);
    expect(cards.find((c) => c.number === 10)?.value).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('take a case with an open error out of indicator 14', async () => {
    await put(1, heard, 1);
    await put(2, heard);
    const { cards } = await figures(db, '2022-06-20');
    expect(cards.find((c) => c.number === 14)?.value).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('know nothing of an indicator the manual has not', async () => {
    expect(await figureRows(db, '99-nothing', '2022-06-20')).toBeUndefined();
  });
});
