// Readings of invented pages; persons and numbers belong to nobody.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FieldId } from '../../core/case/fields';
import { type Digester, digester, newDigestKey } from '../../core/intake/digest';
import { factsOfReading } from '../../core/intake/reading';
import type { WireReading } from '../../core/page/reading';
import agentOnBothSides from '../../core/rules/agent-on-both-sides';
import { fold } from '../../core/store/fold';

let digest: Digester;
beforeAll(async () => {
  digest = digester(await newDigestKey());
});

function reading(rows: [FieldId, string | null, string?][], grids: WireReading['grids'] = []): WireReading {
  return {
    fields: rows.map(([field, value, subject], index) => ({
      field,
      value,
      ...(subject && { subject }),
      label: field,
      source: 'test',
      confidence: 1,
      control: index + 1,
    })),
    grids,
    doors: [],
    caseNumbers: [],
  };
}

const take = (wire: WireReading) => factsOfReading(wire, { digest, on: '2022-06-20' });
const partyGrid = (complete = true): WireReading['grids'] => [{ group: 'party', rows: 1, complete, control: 99 }];

describe('factsOfReading', () => {
  it('keeps three states apart: unseen, empty, filled', async () => {
    const { facts } = await take(
      reading([
        ['involvement', null],
        ['closingMode', '判决'],
      ]),
    );
    expect(facts).toMatchObject({ involvement: null, closingMode: ['判决'] });
    expect('procedure' in facts).toBe(false);
  });

  it('leaves out what is not understood', async () => {
    const { facts } = await take(
      reading([
        ['filedOn', '去年春天'],
        ['closedAmount', '另议'],
      ]),
    );
    expect(facts.filedOn).toBeUndefined();
    expect(facts.closedAmount).toBeUndefined();
  });

  it('reads days, money and yes or no as people write them', async () => {
    const { facts } = await take(
      reading([
        ['filedOn', '2022年3月14日'],
        ['claimedAmount', '8.6万元'],
        ['pronouncedInCourt', '是'],
        ['involvement', '涉农民工工资、系列案'],
      ]),
    );
    expect(facts).toMatchObject({
      filedOn: '2022-03-14',
      claimedAmount: 86_000,
      pronouncedInCourt: true,
      involvement: ['涉农民工工资', '系列案'],
    });
  });

  it('takes the unit of money from the label where the entry tells none', async () => {
    const wire = reading([
      ['closedAmount', '8.6'],
      ['claimedAmount', '90000元'],
    ]);
    const labelled = { ...wire, fields: wire.fields.map((entry) => ({ ...entry, label: '标的（万元）' })) };
    expect((await take(labelled)).facts).toMatchObject({ closedAmount: 86_000, claimedAmount: 90_000 });
  });

  it('ends what is raw of a party', async () => {
    const raw = { name: '许青禾', number: '152201198506150021', phone: '19904827716', address: '松泉市河东街12号' };
    const { facts } = await take(
      reading(
        [
          ['party.name', raw.name, 'party:1'],
          ['party.role', '原告', 'party:1'],
          ['party.documentType', '居民身份证', 'party:1'],
          ['party.documentNumber', raw.number, 'party:1'],
          ['party.phone', raw.phone, 'party:1'],
          ['party.sex', '男', 'party:1'],
          ['party.birthDate', '1985-06-15', 'party:1'],
          ['party.address', raw.address, 'party:1'],
        ],
        partyGrid(),
      ),
    );
    const kept = JSON.stringify(facts);
    for (const text of Object.values(raw)) expect(kept).not.toContain(text);
    expect(facts.parties?.[0]).toMatchObject({
      name: { masked: '许*', length: 3 },
      documentNumber: { level: 'ok', minor: false },
      sex: { agrees: false },
      birthDate: { agrees: true },
      address: { length: 9 },
    });
  });

  it('an empty grid is an empty list, no grid is none', async () => {
    const empty = await take(
      reading([['hearing.date', null]], [{ group: 'hearing', rows: 0, complete: true, control: 1 }]),
    );
    expect(empty.facts.hearings).toEqual([]);
    expect(empty.facts.incomplete).toEqual([]);
    expect((await take(reading([['cause', '民间借贷纠纷']]))).facts.hearings).toBeUndefined();
  });

  it('calls a grid unseen while its rows are still being drawn', async () => {
    const drawing = (rows: number): WireReading['grids'] => [{ group: 'hearing', rows, complete: false, control: 1 }];
    const head = await take(reading([['hearing.date', null]], drawing(0)));
    expect('hearings' in head.facts).toBe(false);
    expect(head.seen).toEqual([]);
    const some = await take(reading([['hearing.date', '2022-05-18', 'hearing:1']], drawing(1)));
    expect(some.facts).toMatchObject({ hearings: [{ date: '2022-05-18' }], incomplete: ['hearings'] });
    expect(some.seen).toEqual(['hearing']);
  });

  it('a paged grid, or rows without a grid, prove no absence', async () => {
    const row: [FieldId, string, string][] = [['party.name', '许青禾', 'party:1']];
    expect((await take(reading(row, partyGrid(false)))).facts.incomplete).toEqual(['parties']);
    expect((await take(reading(row))).facts.incomplete).toEqual(['parties']);
    expect((await take(reading(row, partyGrid()))).facts.incomplete).toEqual([]);
  });

  it('the end of a hearing is of the day on which it began', async () => {
    const { facts } = await take(
      reading([
        ['hearing.date', '2022-06-10 09:00', 'hearing:1'],
        ['hearing.endedAt', '10:25', 'hearing:1'],
      ]),
    );
    expect(facts.hearings).toEqual([{ key: 'hearing:1', date: '2022-06-10T09:00', endedAt: '2022-06-10T10:25' }]);
  });

  it('tells the facets that were looked at', async () => {
    const { seen } = await take(
      reading([
        ['involvement', null],
        ['party.phone', null, 'party:1'],
      ]),
    );
    expect(seen.sort()).toEqual(['contact', 'involvement']);
  });

  it('tells for whom an agent acts, so that the rules about both sides can be asked', async () => {
    const told = reading([
      ['party.name', '许青禾', 'party:1'],
      ['party.role', '原告', 'party:1'],
      ['party.name', '周砚秋', 'party:2'],
      ['party.role', '被告', 'party:2'],
      ['agent.name', '江照野', 'agent:1'],
      ['agent.name', '江照野', 'agent:2'],
    ]);
    const represents = [
      { agent: 'agent:1', of: 'party:1' },
      { agent: 'agent:2', client: '周砚秋' },
    ];
    const { facts } = await take({ ...told, represents });
    expect(facts.agents?.map(({ of, client }) => [of, client?.masked])).toEqual([
      ['party:1', undefined],
      [undefined, '周*'],
    ]);
    const observation = { id: 1, caseNumber: '（2022）内2299民初1号', source: 'page' as const, from: '', seen: [] };
    const folded = fold([{ ...observation, at: '2022-06-20', facts }]);
    const [, second] = folded?.facts.agents ?? [];
    expect(agentOnBothSides.check(folded?.facts as never, second as never, undefined as never, {})).toEqual({
      field: 'agent.name',
    });
  });
});
