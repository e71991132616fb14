// A session over a real IndexedDB implementation in memory. Cases, persons and numbers are invented.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FieldId } from '../../core/case/fields';
import { changeSettings, checkTab, leave, observe, openSession, type Session } from '../../core/check/session';
import { annotate, closeAnyway, unwaive, waive } from '../../core/check/waive';
import type { WireReading } from '../../core/page/reading';
import { openStore } from '../../core/store/open-store';
import { everyRow } from '../../core/store/shelves';
import { deadWaivers } from '../../core/store/waivers';

const caseNumber = '（2022）内2299民初418号';
let session: Session;
let clock: number;

beforeEach(async () => {
  clock = 0;
  session = await openSession(
    await openStore('test'),
    () => `2022-06-20T16:${String(clock).padStart(2, '0')}:00+08:00`,
  );
});
afterEach(() => session.store.db.delete());

type Entry = [FieldId, string | null, string?];

function wire(entries: Entry[], grids: WireReading['grids'] = [], caseNumbers: string[] = [caseNumber]): WireReading {
  const fields = entries.map(([field, value, subject], index) => ({
    field,
    value,
    ...(subject && { subject }),
    label: field,
    source: 'test',
    confidence: 1,
    control: index + 1,
  }));
  return { fields, grids, doors: [], caseNumbers };
}

function read(reading: WireReading, frame = 0, address = 'http://court.test/case?id=418') {
  clock++;
  return observe(session, { tab: 1, frame, address, fingerprint: `${frame}-${clock}`, reading });
}

const blank: Entry[] = [
  ['involvement', null],
  ['closedAmount', null],
  ['closingMode', '判决'],
];
const filled: Entry[] = [
  ['involvement', '无'],
  ['closedAmount', '86000'],
  ['closingMode', '判决'],
];
const rules = (view: Awaited<ReturnType<typeof read>>) => view.case?.findings.map(({ rule }) => rule).sort();

describe('observe', () => {
  it('finds what is empty, and says where it stands', async () => {
    const view = await read(wire(blank));
    expect(view.state).toBe('case');
    expect(rules(view)).toEqual(expect.arrayContaining(['closed-amount-missing', 'involvement-missing']));
    const finding = view.case?.findings.find(({ rule }) => rule === 'involvement-missing');
    expect(finding).toMatchObject({ mark: 'missing', state: 'open', place: { frame: 0, handle: 1 } });
  });

  it('never calls unseen what is missing', async () => {
    const view = await read(wire(filled));
    expect(view.case?.open).toBe(0);
    expect(view.case?.unseen).toEqual(expect.arrayContaining(['parties', 'hearing', 'service']));
  });

  it('a repaired entry leaves the findings and the run tells it', async () => {
    await read(wire(blank));
    const view = await read(wire(filled));
    expect(view.case?.open).toBe(0);
    const stored = await everyRow(session.store.db, 'findings');
    expect(stored.every(({ state }) => state === 'fixed')).toBe(true);
    const runs = await everyRow(session.store.db, 'runs');
    expect(runs.at(-1)).toMatchObject({ fixed: stored.length, remaining: 0 });
  });

  it('merges frames of a tab: the number above, the parties in an iframe', async () => {
    await read(wire(filled), 0);
    const party: Entry[] = [
      ['party.name', '许青禾', 'party:1'],
      ['party.role', '原告', 'party:1'],
      ['party.phone', null, 'party:1'],
    ];
    const grid: WireReading['grids'] = [{ group: 'party', rows: 1, complete: true, control: 9 }];
    const view = await read(wire(party, grid, []), 4, 'http://court.test/parties?id=418');
    const finding = view.case?.findings.find(({ rule }) => rule === 'phone-missing');
    expect(finding).toMatchObject({ subject: 'party:1', subjectLabel: '原告 1 许*', place: { frame: 4 } });
  });

  it('merges pages seen at different times', async () => {
    await read(wire(blank));
    await leave(session, 1);
    const grid: WireReading['grids'] = [{ group: 'hearing', rows: 0, complete: true, control: 9 }];
    const view = await read(wire([['hearing.date', null]], grid), 0, 'http://court.test/hearings?id=418');
    expect(rules(view)).toEqual(expect.arrayContaining(['hearing-missing', 'involvement-missing']));
  });

  it('cannot tell between two case numbers', async () => {
    const view = await read(wire(blank, [], [caseNumber, '（2022）内2299民初419号']));
    expect(view).toMatchObject({ state: 'ambiguous' });
    expect(await everyRow(session.store.db, 'cases')).toHaveLength(0);
  });

  it('keeps nothing raw', async () => {
    const raw = ['许青禾', '152201198506150021', '19904827716'];
    await read(
      wire(
        [
          ['party.name', raw[0] ?? '', 'party:1'],
          ['party.role', '原告', 'party:1'],
          ['party.documentType', '居民身份证', 'party:1'],
          ['party.documentNumber', raw[1] ?? '', 'party:1'],
          ['party.phone', raw[2] ?? '', 'party:1'],
        ],
        [{ group: 'party', rows: 1, complete: true, control: 9 }],
      ),
    );
    const tables = await Promise.all(session.store.db.tables.map((table) => table.toArray()));
    const kept = JSON.stringify(tables);
    expect(kept).toContain('许*');
    for (const text of raw) expect(kept).not.toContain(text);
    expect(JSON.stringify([...(session.tabs.get(1)?.values() ?? [])])).not.toContain(raw[1]);
  });

  it('what can be told no more is not repaired', async () => {
    const grid = (complete: boolean): WireReading['grids'] => [{ group: 'hearing', rows: 0, complete, control: 9 }];
    await read(wire([...filled, ['hearing.date', null]], grid(true)));
    const view = await read(wire([...filled, ['hearing.date', null]], grid(false)));
    expect(rules(view)).toContain('hearing-missing');
  });
});

describe('waive', () => {
  const first = async () => {
    const view = await read(wire(blank));
    const finding = view.case?.findings.find(({ rule }) => rule === 'involvement-missing');
    return finding?.id ?? '';
  };

  it('moves a finding aside, with its reason, until it is taken back', async () => {
    const id = await first();
    expect(await waive(session, id, 'cannot-be-changed', '已报审管办')).toEqual({ kept: true });
    const view = await checkTab(session, 1);
    expect(view.case?.findings.find((row) => row.id === id)).toMatchObject({
      state: 'waived',
      waiver: { reason: 'cannot-be-changed', note: '已报审管办' },
    });
    await unwaive(session, id);
    expect((await checkTab(session, 1)).case?.findings.find((row) => row.id === id)?.state).toBe('open');
  });

  it('refuses a note with a number in it', async () => {
    const id = await first();
    expect(await waive(session, id, 'none-or-refused', '电话19904827716不接')).toEqual({
      kept: false,
      why: 'private-text',
    });
    expect(await session.store.db.waivers.count()).toBe(0);
  });

  it('still holds when the entry is empty again', async () => {
    const id = await first();
    await waive(session, id, 'none-or-refused');
    await read(wire(filled));
    const view = await read(wire(blank));
    expect(view.case?.findings.find((row) => row.id === id)?.state).toBe('waived');
  });
});

describe('how far a waiver reaches', () => {
  const parties = (phones: (string | null)[]): WireReading =>
    wire(
      phones.flatMap((phone, index): Entry[] => [
        ['party.name', `周砚${'甲乙丙'[index]}`, `party:${index + 1}`],
        ['party.role', '被告', `party:${index + 1}`],
        ['party.phone', phone, `party:${index + 1}`],
      ]),
      [{ group: 'party', rows: phones.length, complete: true, control: 99 }],
    );
  const missing = (view: Awaited<ReturnType<typeof read>>) =>
    (view.case?.findings ?? []).filter(({ rule }) => rule === 'phone-missing').map(({ state }) => state);

  it('one finding, one rule in the case, or one rule for a role in every case', async () => {
    const view = await read(parties([null, null]));
    const id = view.case?.findings.find(({ rule }) => rule === 'phone-missing')?.id ?? '';
    await waive(session, id, 'none-or-refused');
    expect(missing(await checkTab(session, 1)).sort()).toEqual(['open', 'waived']);
    await waive(session, id, 'none-or-refused', undefined, { scope: 'case' });
    expect(missing(await checkTab(session, 1))).toEqual(['waived', 'waived']);
    await unwaive(session, `case|${caseNumber}|phone-missing`);
    await waive(session, id, 'none-or-refused', undefined, { scope: 'rule' });
    expect((await session.store.db.waivers.get('rule|phone-missing|被告'))?.caseNumber).toBe('');
    expect(missing(await checkTab(session, 1))).toEqual(['waived', 'waived']);
  });

  it('survives edits of other entries, ends when its own value changes, and begins again with it', async () => {
    const wrong = (phone: string, more: Entry[] = []) => {
      const { fields, grids } = parties([phone]);
      return read({ ...wire(more), fields: [...fields, ...wire(more).fields], grids });
    };
    const phone = (view: Awaited<ReturnType<typeof read>>) =>
      view.case?.findings.find(({ rule }) => rule === 'phone-wrong')?.state;
    const view = await wrong('1990482771');
    await waive(session, view.case?.findings.find(({ rule }) => rule === 'phone-wrong')?.id ?? '', 'none-or-refused');
    expect(phone(await wrong('1990482771', filled))).toBe('waived');
    expect(phone(await wrong('1990482772', filled))).toBe('open');
    const { db } = session.store;
    expect(deadWaivers(await db.waivers.toArray(), await everyRow(db, 'findings')).size).toBe(1);
    expect(phone(await wrong('1990482771', filled))).toBe('waived');
  });

  it('ends on its last day', async () => {
    const view = await read(parties([null]));
    const id = view.case?.findings.find(({ rule }) => rule === 'phone-missing')?.id ?? '';
    await waive(session, id, 'none-or-refused', undefined, { expiresOn: '2022-06-19' });
    expect(missing(await checkTab(session, 1))).toEqual(['open']);
    await waive(session, id, 'none-or-refused', undefined, { expiresOn: '2022-06-20' });
    expect(missing(await checkTab(session, 1))).toEqual(['waived']);
  });

  it('shows waivers that hold for nothing any more', async () => {
    const view = await read(parties([null]));
    const id = view.case?.findings.find(({ rule }) => rule === 'phone-missing')?.id ?? '';
    await waive(session, id, 'none-or-refused');
    await read(parties(['19904827716']));
    const { db } = session.store;
    expect([...deadWaivers(await db.waivers.toArray(), await everyRow(db, 'findings'))]).toEqual([id]);
  });
});

describe('annotate', () => {
  it('keeps a note on a finding, but none that names a person', async () => {
    const view = await read(wire([...blank, ['party.name', '许青禾', 'party:1']]));
    const id = view.case?.findings.find(({ rule }) => rule === 'involvement-missing')?.id ?? '';
    expect(await annotate(session, id, '等庭长回话')).toEqual({ kept: true });
    expect(await annotate(session, id, '等许青禾来电')).toEqual({ kept: false, why: 'private-text' });
    expect((await checkTab(session, 1)).case?.findings.find((row) => row.id === id)?.note).toBe('等庭长回话');
  });
});

describe('closeAnyway', () => {
  it('keeps the reason with the case and what was open', async () => {
    const view = await read(wire(blank));
    await closeAnyway(session, { tab: 1, reason: 'cannot-be-changed' });
    const [closing] = await session.store.db.closings.toArray();
    expect(closing).toMatchObject({ caseNumber, reason: 'cannot-be-changed' });
    expect(closing?.findings).toHaveLength(view.case?.open ?? -1);
  });
});

describe('a store that cannot be written', () => {
  it('still checks, says so, and leaves nothing half-written', async () => {
    await read(wire(filled));
    const { db } = session.store;
    const before = JSON.stringify(await everyRow(db, 'findings'));
    db.shelves.hook('updating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const lost = new Promise<void>((told) => {
      session.onLost = told;
    });
    const first = await read(wire(blank));
    expect(first.case?.open).toBeGreaterThan(0);
    // The finding is told before the disk has it; that it could not be kept is told right after.
    await lost;
    const view = await checkTab(session, 1);
    expect(view.storage).toBe('memory');
    expect(view.case?.open).toBe(first.case?.open);
    expect(JSON.stringify(await everyRow(db, 'findings'))).toBe(before);
    // From then on nothing is told before it is known whether it was kept.
    expect((await read(wire(filled))).storage).toBe('memory');
    expect(JSON.stringify(await everyRow(db, 'findings'))).toBe(before);
  });
});

describe('changeSettings', () => {
  it('judges every case again at once', async () => {
    await read(wire(blank));
    await changeSettings(session, { severities: { 'involvement-missing': 'off', 'closed-amount-missing': 'warning' } });
    const view = await checkTab(session, 1);
    expect(view.case?.open).toBe(0);
    // A rule that is switched off has repaired nothing.
    const kept = await everyRow(session.store.db, 'findings');
    expect(kept.filter(({ state }) => state === 'fixed')).toEqual([]);
    expect(view.case?.findings).toMatchObject([{ rule: 'closed-amount-missing', mark: 'doubt' }]);
  });
});
