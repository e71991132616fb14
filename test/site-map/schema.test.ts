// Files of site maps: what comes in, what is refused and why. Addresses and labels are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldIds, groupOf } from '../../core/case/fields';
import type { SiteMap } from '../../core/page/site-map';
import { mapFile } from '../../core/site-map/file';
import { parseMap, parseMapFile, siteMap } from '../../core/site-map/schema';

const good: SiteMap = {
  format: 1,
  id: 'enforcement',
  name: '执行办案系统',
  version: 3,
  addresses: ['http://10.22.99.18:8080/zxgl/*'],
  pages: [
    {
      kind: 'parties',
      name: '当事人登记',
      signs: [{ text: '当事人登记' }],
      fields: [{ field: 'party.name', at: { label: '被执行方' }, role: '被执行人' }],
      grids: [{ group: 'party', columns: [{ header: '对象', field: 'party.name' }], at: { selector: '#grid' } }],
      closing: [{ at: { text: '送审' } }],
    },
  ],
  ignore: [{ path: ['iframe', '#ad'] }],
};

const word = fc.stringMatching(/^[一-龥A-Za-z]{1,12}$/);
const kind = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const spot = fc.oneof(
  fc.record({ selector: word }),
  fc.record({ path: fc.array(word, { minLength: 1, maxLength: 4 }) }),
);
const anchor = fc.oneof(fc.record({ label: word }), spot);
const textAnchor = fc.oneof(fc.record({ text: word }), spot);
const address = fc
  .tuple(fc.webAuthority(), fc.stringMatching(/^(\/[a-z*]{1,6}){0,3}$/))
  .map(([host, path]) => `http://${host.replace(/.*@/, '')}${path}`);
const field = fc.constantFrom(...fieldIds);
const optional = fc.boolean();
const grid = fc.constantFrom(...fieldIds.filter((id) => groupOf(id) !== 'case')).chain((id) =>
  fc.record(
    {
      group: fc.constant(groupOf(id)),
      columns: fc.array(fc.record({ header: word, field: fc.constant(id) }), { minLength: 1, maxLength: 3 }),
      at: spot,
      optional,
    },
    { requiredKeys: ['group', 'columns'] },
  ),
);
const page = fc.record(
  {
    kind,
    name: word,
    addresses: fc.array(address, { minLength: 1, maxLength: 3 }),
    signs: fc.array(textAnchor, { minLength: 1, maxLength: 3 }),
    fields: fc.array(fc.record({ field, at: anchor, role: word, optional }, { requiredKeys: ['field', 'at'] })),
    grids: fc.array(grid, { maxLength: 3 }),
    closing: fc.array(fc.record({ at: textAnchor, optional }, { requiredKeys: ['at'] }), { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'name'] },
);
const anyMap = fc.record(
  {
    format: fc.constant(1),
    id: kind,
    name: word,
    version: fc.integer({ min: 1, max: 1e6 }),
    addresses: fc.array(address, { minLength: 1, maxLength: 3 }),
    pages: fc.uniqueArray(page, { maxLength: 3, selector: (one) => one.kind }),
    ignore: fc.array(anchor, { maxLength: 3 }),
  },
  { requiredKeys: ['format', 'id', 'name', 'version', 'addresses', 'pages'] },
);

describe('a site map', () => {
  it('goes out as a file and comes back as it was', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(parseMapFile(mapFile(map as SiteMap))).toEqual({ map });
      }),
    );
  });

  it('may name its schema, which is no part of it', () => {
    expect(parseMap({ $schema: './site-map.schema.json', ...good })).toEqual({ map: good });
  });
});

describe('a file that is refused', () => {
  const withPage = (page: object) => ({ ...good, pages: [{ ...good.pages[0], ...page }] });

  it.each<[why: string, raw: unknown, code: string, where: string]>([
    ['is no map at all', { a: 1 }, 'not-a-map', ''],
    ['is a list', [], 'not-a-map', ''],
    ['is of a newer shape', { ...good, format: 2 }, 'newer', 'format'],
    ['lacks its name', { ...good, name: undefined }, 'missing', 'name'],
    ['has a blank name', { ...good, name: ' ' }, 'bad-value', 'name'],
    ['has an id with blanks', { ...good, id: 'a b' }, 'bad-value', 'id'],
    ['has an address without scheme', { ...good, addresses: ['10.22.99.18'] }, 'bad-address', 'addresses[0]'],
    ['has a wildcard for a host', { ...good, addresses: ['http://*/a'] }, 'bad-address', 'addresses[0]'],
    ['holds what nobody knows', { ...good, colour: 'red' }, 'unknown-key', 'colour'],
    [
      'names an entry that there is not',
      withPage({ fields: [{ field: 'party.shoe', at: { label: 'a' } }] }),
      'unknown-field',
      'pages[0].fields[0].field',
    ],
    [
      'has an anchor of two kinds',
      withPage({ fields: [{ field: 'cause', at: { label: 'a', selector: 'b' } }] }),
      'bad-anchor',
      'pages[0].fields[0].at',
    ],
    [
      'mixes groups in a grid',
      withPage({ grids: [{ group: 'party', columns: [{ header: 'a', field: 'hearing.date' }] }] }),
      'other-group',
      'pages[0].grids[0]',
    ],
    ['has a kind twice', { ...good, pages: [good.pages[0], good.pages[0]] }, 'repeated', 'pages'],
    ['is endless', { ...good, addresses: Array.from({ length: 21 }, () => 'http://a.test') }, 'too-long', 'addresses'],
  ])('%s', (_, raw, code, where) => {
    const parsed = parseMap(raw);
    expect('problems' in parsed && parsed.problems).toContainEqual({ code, where });
  });

  it('is no JSON', () => {
    expect(parseMapFile('{')).toEqual({ problems: [{ code: 'not-json', where: '' }] });
  });
});

describe('the published schema', () => {
  it('is the one that files are checked with', async () => {
    const schema = { title: 'CaseLint site map', ...z.toJSONSchema(siteMap) };
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('../../public/site-map.schema.json');
  });
});
