// The manual of 2022: the list and the folder agree, each worked example gives what it says, and the README is of today.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manual2022 } from '../../core/manuals/manual-2022';
import { evaluate } from '../../core/measure/evaluate';
import { exampleLedger } from '../../core/measure/example';
import { compare, fraction } from '../../core/measure/fraction';
import { prepare, scopeOf } from '../../core/measure/tables';
import { readmeOf } from './manual-readme';

const indicators = Object.entries(manual2022.indicators);

describe('the list', () => {
  it('is the folder', () => {
    const files = readdirSync('core/manuals/2022').filter((name) => name.endsWith('.ts'));
    expect(indicators.map(([id]) => `${id}.ts`)).toEqual(files.sort());
  });

  it('has the 36 of the manual in their order, by chapter', () => {
    expect(indicators.map(([id]) => Number.parseInt(id, 10))).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
    const chapters = indicators.map(([, { chapter }]) => chapter);
    expect(chapters).toEqual([...chapters].sort());
    expect(Object.keys(manual2022.chapters)).toHaveLength(8);
  });

  it('is data: what goes through JSON comes back the same', () => {
    for (const [id, indicator] of indicators)
      expect(JSON.parse(JSON.stringify(indicator)), id).toEqual(plain(indicator));
  });

  it('gives advice or a checklist for each, and marks what the manual does not say', () => {
    for (const [id, { advice, checklist, targetDerived }] of indicators) {
      expect(advice.length, id).toBeGreaterThan(0);
      const number = Number.parseInt(id, 10);
      expect(checklist !== undefined, id).toBe([12, 13, 16, 35, 36].includes(number));
      expect(targetDerived === true, id).toBe([12, 14, 16, 36].includes(number));
    }
  });

  it('has the second values that are asked for by name', () => {
    const keys = indicators.flatMap(([id, { seconds }]) =>
      Object.keys(seconds ?? {}).map((letter) => Number.parseInt(id, 10) + letter),
    );
    expect(keys).toEqual(expect.arrayContaining(['4b', '7b', '9b', '15b', '19b', '21b']));
  });
});

for (const [id, indicator] of indicators) {
  describe(id, () => {
    it.each(indicator.examples)('$when', ({ given, asOf = '2022-06-30', gives, second }) => {
      const { low, high } = evaluate(indicator, scopeOf(prepare(exampleLedger(given)), asOf), second);
      const expected = Array.isArray(gives) ? gives : [gives, gives];
      [low, high].forEach((bound, i) => {
        const text = expected[i] ?? null;
        if (text === null) expect(bound).toBeNull();
        else expect(bound && compare(bound, fraction(text)), `${bound?.n}/${bound?.d}`).toBe(0);
      });
    });
  });
}

it('README.md says all 口径', async () => {
  await expect(readmeOf(manual2022)).toMatchFileSnapshot('../../core/manuals/2022/README.md');
});

/** Entries that are written as unseen are not there. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const seen = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(seen.map(([name, entry]) => [name, plain(entry)]));
}
