// The organisation's policy: what of it holds, and the schema that the browser checks it with. Addresses are invented.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noPolicy, parsePolicy, policyFile } from '../../core/policy/schema';

const map = { format: 1, id: 'a', name: 'a', version: 1, addresses: ['http://court.test'], pages: [] };

describe('a policy', () => {
  it('that says nothing changes nothing', () => expect(parsePolicy({})).toEqual(noPolicy));

  it('holds as it is written', () => {
    const raw = {
      courtAddresses: ['http://10.22.99.18:8080/', 'https://court.test'],
      siteMaps: [map],
      ruleProfile: 'remind-only',
      retentionDays: 400,
      exportOff: true,
    };
    expect(parsePolicy(raw)).toEqual({
      ...raw,
      courtAddresses: ['http://10.22.99.18:8080', 'https://court.test'],
      problems: [],
    });
  });

  it.each<[raw: object, problem: string]>([
    [{ courtAddresses: ['http://court.test/path'] }, 'courtAddresses'],
    [{ courtAddresses: ['*'] }, 'courtAddresses'],
    [{ ruleProfile: 'lenient' }, 'ruleProfile'],
    [{ retentionDays: 0 }, 'retentionDays'],
    [{ siteMaps: [map, {}] }, 'siteMaps[1]'],
    [{ siteMaps: map }, 'siteMaps'],
  ])('leaves out what it cannot understand of %j, and tells it', (raw, problem) => {
    const policy = parsePolicy({ exportOff: true, ...raw });
    expect(policy.problems).toEqual([problem]);
    expect(policy.exportOff).toBe(true);
  });

  it.each([['no'], [1], [{}]])('closes exports where exportOff is %j: it was meant to', (exportOff) => {
    expect(parsePolicy({ exportOff })).toMatchObject({ exportOff: true, problems: ['exportOff'] });
  });

  it.each([null, undefined, 'x'])('that cannot be read (%j) lets nothing out', (raw) => {
    expect(parsePolicy(raw)).toMatchObject({ exportOff: true, problems: [''] });
  });

  it('takes the other maps beside a bad one', () => {
    expect(parsePolicy({ siteMaps: [{}, map] }).siteMaps).toEqual([map]);
  });
});

describe('the schema for the browser', () => {
  const file = 'public/managed-policy.schema.json';

  it('is the one that the policy is parsed with, in the words that Chromium knows', async () => {
    const schema = forChromium(z.toJSONSchema(policyFile) as Schema);
    const optional = { ...schema, required: undefined };
    await expect(`${JSON.stringify(optional, undefined, 2)}\n`).toMatchFileSnapshot(`../../${file}`);
  });

  it('stands in the manifest', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain(`managed_schema: '${file.replace('public/', '')}'`);
  });
});

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] };

/** Chromium's policy schemas know objects, lists, and plain types with choices and bounds; no unions and no patterns. */
function forChromium({ type, description, enum: choices, minimum, maximum, ...rest }: Schema): Schema {
  const { properties, items, anyOf } = rest;
  if (anyOf) {
    const all = Object.assign({}, ...anyOf.map((one) => one.properties));
    return forChromium({ type: 'object', description, properties: all });
  }
  const bounds = { minimum, maximum: (maximum as number) > 2 ** 31 ? undefined : maximum };
  return {
    type: 'const' in rest ? 'integer' : type,
    description,
    enum: choices,
    ...(type === 'integer' && bounds),
    properties:
      properties &&
      Object.fromEntries(
        Object.entries(properties)
          .filter(([key]) => !key.startsWith('$'))
          .map(([key, one]) => [key, forChromium(one)]),
      ),
    items: items && forChromium(items),
  };
}
