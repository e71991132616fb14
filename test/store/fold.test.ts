// All persons, numbers and digests here are invented.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFacts, Party } from '../../core/case/facts';
import type { Observation } from '../../core/store/database';
import { fold } from '../../core/store/fold';

const caseNumber = '（2022）内2299民初418号';

function seen(id: number, at: string, facts: Partial<CaseFacts>, more: Partial<Observation> = {}): Observation {
  return { id, caseNumber, source: 'import', from: '清单.xlsx · 案件', at, facts, seen: [], ...more };
}

function page(id: number, at: string, address: string, facts: Partial<CaseFacts>): Observation {
  return seen(id, at, facts, { source: 'page', from: '案件详情', page: address });
}

const digest = (text: string) => `v1:${text.padEnd(22, '_')}`;

function person(key: string, name: string, more: Partial<Party> = {}): Party {
  return { key, name: { masked: `${name[0]}*`, digest: digest(name), length: name.length, flags: [] }, ...more };
}

const numbered = (text: string) => ({
  documentNumber: { level: 'ok' as const, code: 'ok', judgedBy: 1, masked: '1522**', digest: digest(text) },
});

describe('entries of the case', () => {
  it('has nothing to say without observations', () => {
    expect(fold([])).toBeUndefined();
  });

  it('takes the later observation, field by field', () => {
    const folded = fold([
      seen(1, '2022-06-01T08:00:00Z', { cause: '民间借贷纠纷', judge: '白露' }),
      seen(2, '2022-06-02T08:00:00Z', { cause: '买卖合同纠纷' }),
    ]);
    expect(folded?.facts).toEqual({ caseNumber, cause: '买卖合同纠纷', judge: '白露' });
    expect(folded?.origins.cause?.id).toBe(2);
    expect(folded?.origins.judge?.id).toBe(1);
    expect(folded?.updatedAt).toBe('2022-06-02T08:00:00Z');
  });

  it('keeps a filled value against a later blank cell, but not against a ticked one', () => {
    const filled = seen(1, '2022-06-01', { closedOn: '2022-05-30' });
    expect(fold([filled, seen(2, '2022-06-02', { closedOn: null })])?.facts.closedOn).toBe('2022-05-30');
    const ticked = seen(2, '2022-06-02', { closedOn: null }, { blanks: ['closedOn'] });
    expect(fold([filled, ticked])?.facts.closedOn).toBeNull();
  });

  it('believes a page that shows an entry empty now', () => {
    const folded = fold([seen(1, '2022-06-01', { cause: '离婚纠纷' }), page(2, '2022-06-02', '/a', { cause: null })]);
    expect(folded?.facts.cause).toBeNull();
  });

  it('tells a blank cell from an absent column', () => {
    const folded = fold([seen(1, '2022-06-01', { closedOn: null })]);
    expect(folded?.facts.closedOn).toBeNull();
    expect(folded?.facts).not.toHaveProperty('effectiveOn');
  });

  it('replaces the older reading of the same page, also where the newer no longer shows an entry', () => {
    const folded = fold([
      page(1, '2022-06-01', '/a', { cause: '离婚纠纷', judge: '白露' }),
      page(2, '2022-06-02', '/a', { cause: '抚养纠纷' }),
      page(3, '2022-06-01', '/b', { clerk: '于洋' }),
    ]);
    expect(folded?.facts).toEqual({ caseNumber, cause: '抚养纠纷', clerk: '于洋' });
  });

  it('tells when each facet was last seen', () => {
    const folded = fold([
      seen(1, '2022-06-01', {}, { seen: ['parties', 'contact'] }),
      seen(2, '2022-06-03', {}, { seen: ['contact'] }),
    ]);
    expect(folded?.seen).toEqual({ parties: '2022-06-01', contact: '2022-06-03' });
  });
});

describe('rows', () => {
  it('knows a person by the document, else by name and role', () => {
    const folded = fold([
      seen(1, '2022-06-01', {
        parties: [
          person('party:1', '周舟', { role: '原告', ...numbered('a') }),
          person('party:2', '吴梧', { role: '被告' }),
        ],
      }),
      seen(2, '2022-06-02', {
        parties: [
          person('party:1', '吴梧', { role: '被告', ...numbered('b') }),
          person('party:2', '周舟舟', { role: '原告', ...numbered('a') }),
          person('party:3', '郑正', { role: '第三人' }),
        ],
      }),
    ]);
    expect(folded?.facts.parties?.map((p) => [p.key, p.name?.masked, p.documentNumber?.digest])).toEqual([
      ['party:1', '周*', digest('a')],
      ['party:2', '吴*', digest('b')],
      ['party:3', '郑*', undefined],
    ]);
    const second = [...(folded?.keys.keys() ?? [])].find((o) => o.id === 2);
    expect(second && folded?.keys.get(second)).toEqual({
      'party:1': 'party:2',
      'party:2': 'party:1',
      'party:3': 'party:3',
    });
  });

  it('keeps two rows of one reading apart even when they look alike', () => {
    const twice = {
      parties: [person('party:1', '周舟', { role: '原告' }), person('party:2', '周舟', { role: '原告' })],
    };
    expect(fold([seen(1, '2022-06-01', twice), seen(2, '2022-06-02', twice)])?.facts.parties).toHaveLength(2);
  });

  it('does not empty an entry of a row with a blank cell', () => {
    const folded = fold([
      seen(1, '2022-06-01', { parties: [person('party:1', '周舟', { role: '原告', contactType: '本人' })] }),
      seen(2, '2022-06-02', { parties: [person('party:1', '周舟', { role: '原告', contactType: null, kind: null })] }),
    ]);
    expect(folded?.facts.parties?.[0]).toMatchObject({ contactType: '本人', kind: null });
  });

  it('removes what is gone from a grid that was read complete', () => {
    const before = seen(1, '2022-06-01', { hearings: [{ key: 'hearing:1', date: '2022-05-10T09:00' }] });
    const empty = page(2, '2022-06-02', '/a', { hearings: [] });
    expect(fold([before, empty])?.facts.hearings).toEqual([]);
  });

  it('removes nothing for a grid that may have more rows, and says so', () => {
    const before = seen(1, '2022-06-01', { hearings: [{ key: 'hearing:1', date: '2022-05-10T09:00' }] });
    const partly = page(2, '2022-06-02', '/a', { hearings: [], incomplete: ['hearings'] });
    expect(fold([before, partly])?.facts).toMatchObject({ hearings: [{ key: 'hearing:1' }], incomplete: ['hearings'] });
    const all = page(3, '2022-06-03', '/b', { hearings: [] });
    expect(fold([before, partly, all])?.facts).toEqual({ caseNumber, hearings: [] });
  });

  it('keeps the defendants of one page when another page lists the plaintiffs only', () => {
    const folded = fold([
      page(1, '2022-06-01', '/plaintiffs', { parties: [person('party:1', '周舟', { role: '原告' })] }),
      page(2, '2022-06-02', '/defendants', { parties: [person('party:1', '吴梧', { role: '被告' })] }),
    ]);
    expect(folded?.facts.parties?.map((p) => `${p.key} ${p.role}`)).toEqual(['party:1 原告', 'party:2 被告']);
  });

  it('knows a hearing by date and time, and by the day where only one source tells the time', () => {
    const folded = fold([
      seen(1, '2022-06-01', { hearings: [{ key: 'hearing:1', date: '2022-05-10' }] }),
      seen(2, '2022-06-02', {
        hearings: [
          { key: 'hearing:1', date: '2022-05-10T09:00', room: '第二法庭' },
          { key: 'hearing:2', date: '2022-05-10T14:30' },
        ],
      }),
    ]);
    expect(folded?.facts.hearings).toEqual([
      { key: 'hearing:1', date: '2022-05-10T09:00', room: '第二法庭' },
      { key: 'hearing:2', date: '2022-05-10T14:30' },
    ]);
  });

  it('unites service, limits and money by their keys', () => {
    const recipient = { masked: '吴*', digest: digest('吴梧'), length: 2, flags: [] };
    const folded = fold([
      seen(1, '2022-06-01', {
        services: [{ key: 'service:1', document: '传票', recipient, servedOn: '2022-04-01' }],
        limits: [{ key: 'limit:1', kind: '延长', from: '2022-05-01', days: 30 }],
        payments: [{ key: 'payment:1', number: 'K1', amount: 100 }],
      }),
      seen(2, '2022-06-02', {
        services: [{ key: 'service:1', document: '传票', recipient, signedOn: '2022-04-03' }],
        limits: [{ key: 'limit:1', kind: '延长', from: '2022-05-01', days: 60 }],
        payments: [
          { key: 'payment:1', number: 'K2', amount: 100 },
          { key: 'payment:2', number: 'K1', amount: 120 },
        ],
      }),
    ]);
    expect(folded?.facts.services).toMatchObject([{ servedOn: '2022-04-01', signedOn: '2022-04-03' }]);
    expect(folded?.facts.limits).toMatchObject([{ days: 60 }]);
    expect(folded?.facts.payments?.map((p) => [p.number, p.amount])).toEqual([
      ['K1', 120],
      ['K2', 100],
    ]);
  });

  it('finds by name the party for whom an agent acts, on whichever page it stands', () => {
    const client = person('', '许青禾').name ?? undefined;
    const agents = page(1, '2022-06-01', '/agents', { agents: [{ key: 'agent:1', client, kind: '律师' }] });
    const parties = page(2, '2022-06-02', '/parties', {
      parties: [person('party:1', '周砚秋'), person('party:2', '许青禾')],
    });
    expect(fold([agents])?.facts.agents).toEqual([{ key: 'agent:1', client, kind: '律师' }]);
    expect(fold([agents, parties])?.facts.agents).toEqual([{ key: 'agent:1', of: 'party:2', client, kind: '律师' }]);
    const namesake = { ...person('party:3', '许青禾', { role: '第三人' }) };
    const two = page(3, '2022-06-03', '/parties', {
      parties: [person('party:1', '许青禾', { role: '原告' }), namesake],
    });
    expect(fold([agents, two])?.facts.agents?.[0]?.of).toBeUndefined();
  });

  it('lets an agent follow the party to its key in the case', () => {
    const folded = fold([
      seen(1, '2022-06-01', { parties: [person('party:1', '周舟', { role: '原告' })] }),
      seen(2, '2022-06-02', {
        parties: [person('party:1', '吴梧', { role: '被告' })],
        agents: [{ key: 'agent:1', of: 'party:1', kind: '律师' }],
      }),
    ]);
    expect(folded?.facts.agents).toEqual([{ key: 'agent:1', of: 'party:2', kind: '律师' }]);
  });
});

describe('laws', () => {
  const names = ['周舟', '吴梧', '郑正', '王望'];
  const parties = fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 4 })
    .map((list) => list.map((name, i) => person(`party:${i + 1}`, name, { role: '原告' })));
  const facts = fc.record(
    {
      cause: fc.option(fc.constantFrom('离婚纠纷', '买卖合同纠纷')),
      closedOn: fc.option(fc.constantFrom('2022-05-01', '2022-06-01')),
      parties,
    },
    { requiredKeys: [] },
  );
  const observations = fc
    .array(fc.tuple(facts, fc.constantFrom<'page' | 'import'>('page', 'import'), fc.constantFrom('/a', '/b')), {
      maxLength: 8,
    })
    .map((list) =>
      list.map(([given, source, address], i) =>
        seen(
          i + 1,
          new Date(Date.UTC(2022, 5, 1, i)).toISOString(),
          given,
          source === 'page' ? { source, page: address } : {},
        ),
      ),
    );

  it('does not depend on the order of arrival where times differ', () => {
    fc.assert(
      fc.property(
        observations.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(fold(shuffled)?.facts).toEqual(fold(list)?.facts);
        },
      ),
    );
  });

  it('is undone by dropping observations, also those in the middle', () => {
    fc.assert(
      fc.property(observations, facts, fc.nat(8), (list, given, place) => {
        const at = new Date(Date.UTC(2022, 5, 1, place, 30)).toISOString();
        const before = JSON.stringify(list);
        const more = [...list, seen(99, at, given, { importId: 7 })];
        fold(more);
        expect(JSON.stringify(list)).toBe(before);
        expect(fold(more.filter((o) => o.importId !== 7))).toEqual(fold(list));
      }),
    );
  });

  it('changes nothing when the same file is read again', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const once = fold([seen(1, '2022-06-01', given)]);
        const twice = fold([seen(1, '2022-06-01', given), seen(2, '2022-06-02', given)]);
        expect(twice?.facts).toEqual(once?.facts);
      }),
    );
  });

  it('gives every row a key of its own', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const keys = fold(list)?.facts.parties?.map((p) => p.key) ?? [];
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('a number of a document on a page without its type', () => {
  const judged = (code: string, level: 'ok' | 'warning' | 'error', number = 'one', judgedBy = 1) => ({
    documentNumber: { level, code, judgedBy, masked: '1522**', digest: digest(number) },
  });
  const verdictAfter = (untyped: ReturnType<typeof judged>) => {
    const first = page(1, '2022-06-01', '/info', {
      parties: [person('party:1', '周砚秋', judged('birth-date', 'error'))],
    });
    const then = page(2, '2022-06-02', '/parties', { parties: [person('party:1', '周砚秋', untyped)] });
    return fold([first, then])?.facts.parties?.[0]?.documentNumber?.code;
  };

  it('keeps what was judged of it with its type', () => {
    expect(verdictAfter(judged('type-unknown', 'ok'))).toBe('birth-date');
  });

  it('is judged anew where it is another number, told of its type, or judged by older checks', () => {
    expect(verdictAfter(judged('type-unknown', 'ok', 'two'))).toBe('type-unknown');
    expect(verdictAfter(judged('ok', 'ok'))).toBe('ok');
    expect(verdictAfter(judged('type-unknown', 'warning'))).toBe('type-unknown');
    expect(verdictAfter(judged('type-unknown', 'ok', 'one', 2))).toBe('type-unknown');
  });
});
