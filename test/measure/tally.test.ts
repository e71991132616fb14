// Bounds the slow way: every choice of every unknown row is tried, and the least and greatest ratio kept.

import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../core/measure/count';
import { exampleLedger } from '../../core/measure/example';
import { compare, type Fraction, quotient, toText, whole } from '../../core/measure/fraction';
import type { Measure } from '../../core/measure/language';
import { cases, closedInYear, count, typed } from '../../core/measure/language';
import { any, oneOf, yes } from '../../core/measure/predicate';
import { prepare, scopeOf } from '../../core/measure/tables';
import { bounds, less, plus } from '../../core/measure/tally';

/** 四类案件 of 民初: a row can be out, in the denominator, or in both. */
const measure: Measure = {
  kind: 'share',
  of: cases(typed('民初'), yes('fourKinds')),
  counting: yes('supervisionTraced'),
};

type Answer = boolean | undefined;
type Choice = 'out' | 'alone' | 'both';

const answers: Answer[] = [true, false, undefined];
const kinds = answers.flatMap((fourKinds) => answers.map((supervisionTraced) => ({ fourKinds, supervisionTraced })));

function choicesOf({ fourKinds, supervisionTraced }: (typeof kinds)[number]): Choice[] {
  return [
    ...(fourKinds === true ? [] : ['out' as const]),
    ...(fourKinds === false || supervisionTraced === true ? [] : ['alone' as const]),
    ...(fourKinds === false || supervisionTraced === false ? [] : ['both' as const]),
  ];
}

/** All ways to decide the rows. */
function ways(rows: (typeof kinds)[number][]): Choice[][] {
  return rows.reduce<Choice[][]>(
    (before, row) => before.flatMap((choices) => choicesOf(row).map((choice) => [...choices, choice])),
    [[]],
  );
}

function bySearch(rows: (typeof kinds)[number][]): (string | null)[] {
  const ratios = ways(rows).flatMap((choices) => {
    const both = choices.filter((choice) => choice === 'both').length;
    const alone = choices.filter((choice) => choice === 'alone').length;
    const ratio = quotient(whole(both), whole(both + alone));
    return ratio ? [ratio] : [];
  });
  ratios.sort(compare);
  return [ratios[0], ratios.at(-1)].map((ratio) => (ratio ? lowest(ratio) : null));
}

function lowest({ n, d }: Fraction): string {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  const by = divisor(n, d);
  return `${n / by}/${d / by}`;
}

function byTally(rows: (typeof kinds)[number][]): (string | null)[] {
  const scope = scopeOf(prepare(exampleLedger({ cases: rows })), '2022-06-30');
  const { low, high } = bounds(tallyOf(measure, scope));
  return [low && lowest(low), high && lowest(high)];
}

describe('bounds of a share', () => {
  it('are what a search over all choices finds, for every three rows', () => {
    for (const a of kinds) {
      for (const b of kinds) {
        for (const c of kinds) expect(byTally([a, b, c]), JSON.stringify([a, b, c])).toEqual(bySearch([a, b, c]));
      }
    }
  });

  it('are found with up to seven rows', () => {
    for (let from = 0; from < 60; from++) {
      const rows = Array.from(
        { length: from % 8 },
        (_, i) => kinds[(from * 5 + i * i * 7 + i) % 9] as (typeof kinds)[number],
      );
      expect(byTally(rows)).toEqual(bySearch(rows));
    }
  });

  it('leave out choices that have no ratio', () => {
    expect(byTally([{ fourKinds: undefined, supervisionTraced: true }])).toEqual(['1/1', '1/1']);
    expect(byTally([{ fourKinds: undefined, supervisionTraced: false }])).toEqual(['0/1', '0/1']);
    expect(byTally([])).toEqual([null, null]);
  });
});

describe('bounds of a ratio', () => {
  const ratio: Measure = {
    kind: 'ratio',
    numerator: count(cases(typed('民初'), closedInYear())),
    denominator: count(cases(typed('民初'), any(yes('fourKinds'), oneOf('cause', '离婚纠纷')))),
  };

  it('are the least numerator over the greatest denominator, and the other way round', () => {
    const given = {
      cases: [
        { closedOn: '2022-05-01', fourKinds: true, cause: null, times: 2 },
        { fourKinds: undefined, cause: null },
        { closedOn: null, fourKinds: false, cause: '离婚纠纷' },
      ],
    };
    const { low, high } = bounds(tallyOf(ratio, scopeOf(prepare(exampleLedger(given)), '2022-06-30')));
    expect([low && toText(low), high && toText(high)]).toEqual(['2/4', '3/3']);
  });

  it('have none over a denominator of 0', () => {
    const given = { cases: [{ closedOn: '2022-05-01', fourKinds: undefined, cause: null }] };
    const { low, high } = bounds(tallyOf(ratio, scopeOf(prepare(exampleLedger(given)), '2022-06-30')));
    expect([low && toText(low), high]).toEqual(['1/1', null]);
  });
});

it('tallies of disjoint rows add up, and can be taken away again', () => {
  const of = (rows: typeof kinds) => tallyOf(measure, scopeOf(prepare(exampleLedger({ cases: rows })), '2022-06-30'));
  const [a, b] = [of(kinds.slice(0, 4)), of(kinds.slice(4))];
  expect(plus(a, b)).toEqual(of(kinds));
  expect(less(of(kinds), b)).toEqual(a);
});
