// A supposed change gives the same as the changed ledger counted anew.

import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../core/case/ledger';
import closed from '../../core/manuals/2022/01-cases-closed';
import progress from '../../core/manuals/2022/02-closing-progress';
import afterMediation from '../../core/manuals/2022/06-enforced-after-mediation';
import days from '../../core/manuals/2022/07-mean-days';
import pronounced from '../../core/manuals/2022/10-pronounced-in-court';
import disclosure from '../../core/manuals/2022/11-disclosure';
import quality from '../../core/manuals/2022/14-entry-quality';
import nodes from '../../core/manuals/2022/33-nodes-overdue';
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

  it('adds cases that come in', () => {
    for (let seed = 0; seed < Math.min(50, ledgerCount); seed++) {
      const { ledger, asOf, judges } = randomLedger(seed);
      const scope = scopeOf(prepare(ledger), asOf, { judges });
      const incoming = randomLedger(seed + 7000).ledger.cases.map((c, i) => ({
        ...c,
        caseNumber: c.caseNumber.replace(/\d+号/, `${900 + i}号`),
        basisCaseNumber: null,
      }));
      const some = closingToday(scope, ledger.cases.slice(0, 2).map(numberOf), '判决');
      const changes = new Map([...some, ...incoming.map((c) => [c.caseNumber, c] as const)]);
      const after = changed(ledger, changes);
      const anew = scopeOf(prepare({ ...after, cases: [...after.cases, ...incoming] }), asOf, { judges });
      for (const [id, indicator] of Object.entries(manual2022.indicators)) {
        const { estimated, ...counted } = evaluate(indicator, anew);
        expect(plain(whatIf(indicator, scope, changes)), `${seed} ${id}`).toEqual(plain(counted));
      }
    }
  });

  it('leaves out changes of cases that nobody knows', () => {
    const scope = scopeOf(prepare(exampleLedger({ cases: [{ closedOn: '2022-05-10' }] })), '2022-06-20');
    const { numerator } = whatIf(closed, scope, new Map([['（2022）内2299民初9号', { closedOn: '2022-06-20' }]]));
    expect(numerator).toBe(1);
  });

  it('sees the enforcement that names a case, whether it is changed too or not', () => {
    const [mediated, enforcement] = ['（2022）内2299民初5号', '（2022）内2299执6号'];
    const given = {
      cases: [
        { caseNumber: mediated, filedOn: '2022-01-10', closedOn: null, enforcementFiledOn: null },
        { type: '执', caseNumber: enforcement, filedOn: '2022-06-01', closedOn: null, basisCaseNumber: mediated },
      ],
    };
    const scope = scopeOf(prepare(exampleLedger(given)), '2022-06-20');
    for (const all of [[mediated], [mediated, enforcement]]) {
      const changes = closingToday(scope, all, '调解');
      expect(whatIf(afterMediation, scope, changes)).toMatchObject({ numerator: 1, denominator: 1 });
      expect(whatIf(closed, scope, changes).numerator).toBe(all.length);
    }
  });

  it('keeps the payments of the cases that it changes', () => {
    const caseNumber = '（2022）内2299执6号';
    const filed = { type: '执', caseNumber, filedOn: '2022-01-10', closedOn: null, noticeOn: '2022-01-11' };
    const given = {
      cases: [{ ...filed, inquiryOn: '2022-01-11', finalRoundQualified: null }],
      payments: [
        { caseNumber, arrivedOn: '2022-02-01', paidOn: null, delayApprovedOn: null },
        { caseNumber: null, arrivedOn: '2022-02-01', paidOn: null, delayApprovedOn: null },
      ],
    };
    const scope = scopeOf(prepare(exampleLedger(given)), '2022-06-20');
    const before = evaluate(nodes, scope);
    const supposed = whatIf(nodes, scope, closingToday(scope, [caseNumber], '执行完毕'));
    const after = {
      ...given,
      cases: given.cases.map((c) => ({ ...c, closedOn: '2022-06-20', closingMode: ['执行完毕'] })),
    };
    const { estimated, ...anew } = evaluate(nodes, scopeOf(prepare(exampleLedger(after)), '2022-06-20'));
    expect(before.numerator).toBeGreaterThan(0);
    expect(plain(supposed)).toEqual(plain(anew));
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

describe('closingToday', () => {
  it('leaves the check of a case as it is, unless it is repaired', () => {
    const checked = { at: '2022-06-01', openErrors: 5, disclosureOpen: 1, disclosureSeen: false };
    const [number, never] = ['（2022）内2299民初7号', '（2022）内2299民初8号'];
    const given = {
      cases: [
        { caseNumber: number, closedOn: null, checked },
        { caseNumber: never, closedOn: null },
      ],
    };
    const scope = scopeOf(prepare(exampleLedger(given)), '2022-06-20');
    const closing = { closedOn: '2022-06-20', closingMode: ['调解'] };
    const clean = { at: '2022-06-20', openErrors: 0, disclosureOpen: 0, disclosureSeen: true };
    const asked = [number, never, '（2022）内2299民初9号'];
    expect([...closingToday(scope, asked, '调解')]).toEqual([
      [number, { ...closing, checked: { ...checked, at: '2022-06-20' } }],
      [never, closing],
    ]);
    expect([...closingToday(scope, asked, '调解', true)]).toEqual([
      [number, { ...closing, checked: clean }],
      [never, { ...closing, checked: clean }],
    ]);
  });
});

describe('bestToClose', () => {
  it('ranks by how much each helps, where less is better too', () => {
    const given = {
      cases: [
        { filedOn: '2022-01-01', closedOn: '2022-05-01' },
        { caseNumber: '（2022）内2299民初1号', filedOn: '2022-05-01', closedOn: null },
        { caseNumber: '（2022）内2299民初2号', filedOn: '2022-06-10', closedOn: null },
        { caseNumber: '（2022）内2299民初3号', filedOn: '2022-06-20', closedOn: null },
        { caseNumber: '（2022）内2299民初4号', filedOn: '2021-06-20', closedOn: null },
      ],
    };
    const found = bestToClose(days, scopeOf(prepare(exampleLedger(given)), '2022-06-20'), '判决');
    expect(found.map(({ caseNumber, value }) => [caseNumber, toText(value)])).toEqual([
      ['（2022）内2299民初3号', '120/2'],
      ['（2022）内2299民初2号', '130/2'],
      ['（2022）内2299民初1号', '170/2'],
    ]);
  });

  it('takes a case as repaired, and only one that is pending', () => {
    const bad = { at: '2022-06-20', openErrors: 2, disclosureOpen: 0, disclosureSeen: true };
    const at = (caseNumber: string, filedOn: string | null, closedOn: string | null) => ({
      caseNumber: `（2022）内2299民初${caseNumber}号`,
      filedOn,
      closedOn,
      checked: bad,
    });
    const cases = [
      { closedOn: '2022-05-01', checked: bad },
      at('1', '2022-06-20', null),
      at('2', '2022-02-01', '2022-12-01'),
      at('3', '2022-02-01', '2022-06-20'),
      at('4', '2022-06-21', null),
      at('5', null, null),
    ];
    const found = bestToClose(quality, scopeOf(prepare(exampleLedger({ cases })), '2022-06-20'), '判决');
    const numbers = found.map(({ caseNumber }) => caseNumber).sort();
    expect(numbers).toEqual(['（2022）内2299民初1号', '（2022）内2299民初2号']);
  });

  it('has nothing to rank where there is no value yet', () => {
    const given = { cases: [{ filedOn: '2022-01-10', closedOn: null }] };
    expect(bestToClose(pronounced, scopeOf(prepare(exampleLedger(given)), '2022-06-20'), '判决')).toEqual([]);
  });

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

function numberOf({ caseNumber }: { caseNumber: string }): string {
  return caseNumber;
}

function changed(ledger: Ledger, changes: Changes): Ledger {
  return { ...ledger, cases: ledger.cases.map((c) => ({ ...c, ...changes.get(c.caseNumber) })) };
}

function plain<T extends { low: Fraction | null; high: Fraction | null }>({ low, high, ...rest }: T) {
  const reduced = (f: Fraction | null) => f && Number(f.n) / Number(f.d);
  return { ...rest, low: reduced(low), high: reduced(high) };
}
