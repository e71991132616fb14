// A supposed change gives the same as the changed ledger counted anew.

import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../core/case/ledger';
import progress from '../../core/manuals/2022/02-closing-progress';
import pronounced from '../../core/manuals/2022/10-pronounced-in-court';
import disclosure from '../../core/manuals/2022/11-disclosure';
import quality from '../../core/manuals/2022/14-entry-quality';
import { manual2022 } from '../../core/manuals/manual-2022';
import { evaluate } from '../../core/measure/evaluate';
import { exampleLedger } from '../../core/measure/example';
import { compare, type Fraction, toText } from '../../core/measure/fraction';
import { prepare, scopeOf } from '../../core/measure/tables';
import { bestToClose, type Changes, closingToday, whatIf } from '../../core/measure/what-if';
import { ledgerCount, randomLedger } from '../manuals/random-ledger';

describe('whatIf', () => {
  it('gives what the changed ledger gives, for every indicator', () => {
    for (let seed = 0; seed < Math.min(100, ledgerCount); seed++) {
      const { ledger, asOf, judges } = randomLedger(seed);
      const scope = scopeOf(prepare(ledger), asOf, { judges });
      const some = ledger.cases.filter((_, i) => (seed + i) % 3 === 0).map(({ caseNumber }) => caseNumber);
      const changes = closingToday(scope, some, '调解', seed % 2 === 0);
      const anew = scopeOf(prepare(changed(ledger, changes)), asOf, { judges });
      for (const [id, indicator] of Object.entries(manual2022.indicators)) {
        for (const second of [undefined, ...Object.keys(indicator.seconds ?? {})]) {
          const { estimated, ...counted } = evaluate(indicator, anew, second);
          expect(plain(whatIf(indicator, scope, changes, second)), `${seed} ${id} ${second}`).toEqual(plain(counted));
        }
      }
    }
  });

  it('tells what closing as it stands and closing repaired do to 11 and 14', () => {
    const done = {
      closedOn: '2022-06-01',
      checked: { at: '2022-06-01', openErrors: 0, disclosureOpen: 0, disclosureSeen: true },
    };
    const given = {
      cases: [
        { ...done, times: 3 },
        {
          caseNumber: '（2022）内2299民初418号',
          filedOn: '2022-04-01',
          closedOn: null,
          checked: { at: '2022-06-20', openErrors: 5, disclosureOpen: 1, disclosureSeen: true },
        },
      ],
    };
    const scope = scopeOf(prepare(exampleLedger(given)), '2022-06-20');
    const value = (indicator: typeof disclosure, repaired: boolean) => {
      const { low } = whatIf(indicator, scope, closingToday(scope, ['（2022）内2299民初418号'], '调解', repaired));
      return low && toText(low);
    };
    expect([value(disclosure, false), value(disclosure, true)]).toEqual(['3/4', '4/4']);
    expect([value(quality, false), value(quality, true)]).toEqual(['3/4', '4/4']);
  });
});

describe('bestToClose', () => {
  it('ranks what helps, and leaves out what does not', () => {
    const open = { filedOn: '2022-01-10', closedOn: null };
    const given = {
      cases: [
        { filedOn: '2022-01-10', closedOn: '2022-05-10' },
        { ...open, caseNumber: '（2022）内2299民初7号' },
        { ...open, caseNumber: '（2022）内2299执恢8号', type: '执恢' },
        { ...open, caseNumber: '（2022）内2299民初9号', filedOn: '2022-06-21' },
        { ...open, caseNumber: '（2022）内2299民初10号', closedOn: undefined },
      ],
    };
    const scope = scopeOf(prepare(exampleLedger(given)), '2022-06-20');
    const found = bestToClose(progress, scope, '判决');
    expect(found.map(({ caseNumber, value }) => [caseNumber, toText(value)])).toEqual([
      ['（2022）内2299民初7号', '2/3'],
    ]);
  });

  it('puts the most helpful first', () => {
    const simple = { filedOn: '2022-05-10', procedure: ['简易程序'], hearingDays: ['2022-05-10'] };
    const given = {
      cases: [
        { ...simple, closedOn: '2022-05-10', pronouncedInCourt: false },
        { ...simple, caseNumber: '（2022）内2299民初1号', closedOn: null, pronouncedInCourt: true },
        { ...simple, caseNumber: '（2022）内2299民初2号', closedOn: null, pronouncedInCourt: false },
      ],
    };
    const scope = scopeOf(prepare(exampleLedger(given)), '2022-06-20');
    const found = bestToClose(pronounced, scope, '判决');
    expect(found.map(({ caseNumber }) => caseNumber)).toEqual(['（2022）内2299民初1号']);
    expect(found[0] && compare(found[0].gain, { n: 1n, d: 2n })).toBe(0);
  });
});

function changed(ledger: Ledger, changes: Changes): Ledger {
  return { ...ledger, cases: ledger.cases.map((c) => ({ ...c, ...changes.get(c.caseNumber) })) };
}

function plain<T extends { low: Fraction | null; high: Fraction | null }>({ low, high, ...rest }: T) {
  const reduced = (f: Fraction | null) => f && Number(f.n) / Number(f.d);
  return { ...rest, low: reduced(low), high: reduced(high) };
}
