// Lights in the order of the design: the first that applies. All rows invented.

import { describe, expect, it } from 'vitest';
import closed from '../../core/manuals/2022/01-cases-closed';
import progress from '../../core/manuals/2022/02-closing-progress';
import disputes from '../../core/manuals/2022/03-disputes-resolved';
import days from '../../core/manuals/2022/07-mean-days';
import extended from '../../core/manuals/2022/08-extended-pending';
import longPending from '../../core/manuals/2022/09-long-pending';
import pronounced from '../../core/manuals/2022/10-pronounced-in-court';
import money from '../../core/manuals/2022/32-money-overdue';
import centre from '../../core/manuals/2022/35-command-centre';
import type { ExampleLedger } from '../../core/measure/example';
import { exampleLedger } from '../../core/measure/example';
import { fraction } from '../../core/measure/fraction';
import type { Indicator } from '../../core/measure/language';
import { type Light, light, passes, standing } from '../../core/measure/light';
import { prepare, scopeOf } from '../../core/measure/tables';

function shown(indicator: Indicator, given: ExampleLedger, asOf = '2022-06-20', second?: string): Light {
  return light(indicator, scopeOf(prepare(exampleLedger(given)), asOf), second);
}

const heard = { closedOn: '2022-05-10', procedure: ['简易程序'], hearingDays: ['2022-05-10'] };

describe('light', () => {
  it('is a checklist where the manual has no formula', () => {
    expect(shown(centre, {})).toBe('checklist');
  });

  it('asks for figures of the court before anything else', () => {
    expect(shown(disputes, {})).toBe('figure-missing');
    expect(shown(closed, { cases: [heard] }, '2022-06-20', 'b')).toBe('figure-missing');
  });

  it('says where there are no such cases', () => {
    expect(shown(pronounced, {})).toBe('no-cases');
    expect(shown(days, {})).toBe('no-cases');
    expect(shown(money, {})).toBe('no-cases');
    expect(shown(money, { payments: [{ arrivedOn: null }] })).toBe('met');
    expect(shown(money, { cases: [{ type: '执' }] })).toBe('figure-missing');
  });

  it('does not take what may be there for nothing', () => {
    // Whether it belongs at all is unseen
    const [yes, no] = [true, false].map((pronouncedInCourt) => ({ closedOn: '2022-05-10', pronouncedInCourt }));
    expect(shown(pronounced, { cases: [yes ?? {}] })).not.toBe('no-cases');
    expect(shown(pronounced, { cases: [no ?? {}] })).not.toBe('no-cases');
  });

  it('of several steps that are due, one that may be open is enough', () => {
    expect(shown(longPending, { cases: [{ filedOn: '2021-03-01' }] }, '2022-12-31')).toBe('undecided');
  });

  it('only ranks where the manual does', () => {
    expect(shown(closed, { cases: [heard] })).toBe('rank-only');
    expect(shown(pronounced, { cases: [heard] }, '2022-06-20')).toBe('undecided');
  });

  it('judges on exact fractions', () => {
    const rows = (yes: number, no: number) => ({
      cases: [
        { ...heard, pronouncedInCourt: true, times: yes },
        { ...heard, pronouncedInCourt: false, times: no },
      ],
    });
    expect([shown(pronounced, rows(5, 5)), shown(pronounced, rows(6, 5))]).toEqual(['missed', 'met']);
    const open = { filedOn: '2022-02-08', closedOn: null, deductedDays: 0 };
    const pending = (more: number) => ({
      cases: [
        { ...open, extendedDays: 30, times: 9 },
        { ...open, extendedDays: 0, times: 36 + more },
      ],
    });
    expect([shown(extended, pending(0)), shown(extended, pending(1))]).toEqual(['missed', 'met']);
  });

  it('leaves open what lies across the target', () => {
    const unseen = { ...heard };
    const cases = (times: number) => ({ cases: [{ ...heard, pronouncedInCourt: true, times }, unseen] });
    expect([shown(pronounced, cases(1)), shown(pronounced, cases(2))]).toEqual(['undecided', 'met']);
    expect(shown(days, { cases: [{ closedOn: '2022-05-01' }] })).toBe('undecided');
  });
});

describe('the floor of a month', () => {
  const given = (closedOn: string | null) => ({
    cases: [
      { filedOn: '2022-01-10', closedOn: '2022-02-10', times: 55 },
      { filedOn: '2022-01-10', closedOn, times: 45 },
    ],
  });

  it('is met by 99 of 180 at 55 %, and not by 98', () => {
    const of180 = (done: number) => ({
      cases: [
        { filedOn: '2022-01-10', closedOn: '2022-02-10', times: done },
        { filedOn: '2022-01-10', closedOn: null, times: 180 - done },
      ],
    });
    expect([98, 99].map((done) => shown(progress, of180(done), '2022-06-30'))).toEqual(['missed', 'met']);
  });

  it.each([
    ['2022-03-30', 'not-due'],
    ['2022-03-31', 'met'],
    ['2022-06-29', 'met'], // 42 % of May
    ['2022-06-30', 'met'], // exactly 55 %
    ['2022-07-30', 'met'], // still the one of June
    ['2022-07-31', 'missed'],
  ])('on %s it is %s', (asOf, expected) => {
    expect(shown(progress, given(null), asOf)).toBe(expected);
  });

  it('looks at the value of then', () => {
    expect(shown(progress, given('2022-07-15'), '2022-07-20')).toBe('met');
    const late = { cases: [{ filedOn: '2022-01-10', closedOn: '2022-07-15' }] };
    expect(shown(progress, late, '2022-07-20')).toBe('missed');
    expect(shown(progress, { cases: [{ filedOn: '2022-07-10', closedOn: null }] }, '2022-07-20')).toBe('no-cases');
  });
});

describe('nothing left by a day', () => {
  const old = { filedOn: '2020-03-01', closedOn: null };
  const older = { filedOn: '2021-03-01', closedOn: null };

  it.each([
    ['2022-06-29', old, 'not-due'],
    ['2022-06-30', old, 'missed'],
    ['2022-06-30', older, 'met'],
    ['2022-12-31', older, 'missed'],
    ['2022-07-15', { filedOn: '2020-03-01' }, 'undecided'],
  ])('on %s', (asOf, row, expected) => {
    expect(shown(longPending, { cases: [row] }, asOf)).toBe(expected);
  });
});

describe('standing', () => {
  const value = (low: string | null, high: string | null) => ({
    low: low === null ? null : fraction(low),
    high: high === null ? null : fraction(high),
    numerator: 0,
    denominator: 0,
    uncertain: 0,
    missing: [],
    estimated: false,
  });

  it('needs the bound that decides', () => {
    const half = fraction('1/2');
    expect(standing(value('1/2', null), 'atLeast', half)).toBe('met');
    expect(standing(value('1/3', null), 'atLeast', half)).toBe('undecided');
    expect(standing(value(null, '1/3'), 'atLeast', half)).toBe('missed');
    expect(standing(value(null, '1/3'), 'atMost', half)).toBe('met');
    expect(standing(value('2/3', null), 'below', half)).toBe('missed');
    expect(standing(value(null, null), 'above', half)).toBe('undecided');
  });

  it.each([
    ['atLeast', [false, true, true]],
    ['atMost', [true, true, false]],
    ['above', [false, false, true]],
    ['below', [true, false, false]],
  ] as const)('%s', (kind, expected) => {
    const found = ['1/3', '2/4', '2/3'].map((text) => passes(fraction(text), kind, fraction('1/2')));
    expect(found).toEqual(expected);
  });
});
