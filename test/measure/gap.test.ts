// How many cases are missing, by repair and by closing. All rows invented.

import { describe, expect, it } from 'vitest';
import closed from '../../core/manuals/2022/01-cases-closed';
import progress from '../../core/manuals/2022/02-closing-progress';
import disputes from '../../core/manuals/2022/03-disputes-resolved';
import accepted from '../../core/manuals/2022/04-judgments-accepted';
import afterMediation from '../../core/manuals/2022/06-enforced-after-mediation';
import days from '../../core/manuals/2022/07-mean-days';
import extended from '../../core/manuals/2022/08-extended-pending';
import longPending from '../../core/manuals/2022/09-long-pending';
import pronounced from '../../core/manuals/2022/10-pronounced-in-court';
import disclosure from '../../core/manuals/2022/11-disclosure';
import quality from '../../core/manuals/2022/14-entry-quality';
import negative from '../../core/manuals/2022/16-negative-evaluations';
import recovered from '../../core/manuals/2022/22-recovered';
import longEnforcement from '../../core/manuals/2022/34-enforcement-long-pending';
import { type ExampleLedger, exampleLedger } from '../../core/measure/example';
import { toText } from '../../core/measure/fraction';
import { comingFloor, gap, leastSteps } from '../../core/measure/gap';
import type { Indicator } from '../../core/measure/language';
import { prepare, scopeOf } from '../../core/measure/tables';

function found(indicator: Indicator, given: ExampleLedger, asOf = '2022-06-20') {
  return gap(indicator, scopeOf(prepare(exampleLedger(given)), asOf));
}

const done = { closedOn: '2022-05-10' };

describe('gap', () => {
  it('differs by repair and by closing', () => {
    const given = {
      cases: [
        { ...done, validlyDisclosed: true, times: 53 },
        { ...done, validlyDisclosed: false, times: 3 },
      ],
    };
    expect(found(disclosure, given)).toEqual({ repair: 1, closing: 4, atMost: false });
  });

  it('has no way by closing where one old error keeps all from being clean', () => {
    const checked = { at: '2022-05-10', openErrors: 1, disclosureSeen: false };
    expect(found(quality, { cases: [{ checked }, { checked: { ...checked, openErrors: 0 } }] })).toEqual({
      repair: 1,
      closing: undefined,
      atMost: false,
    });
  });

  it('counts the worst case over unknown rows', () => {
    const row = { ...done, procedure: ['简易程序'], hearingDays: ['2022-05-10'] };
    const given = {
      cases: [
        { ...row, pronouncedInCourt: true, times: 24 },
        { ...row, pronouncedInCourt: false, times: 12 },
        { ...row, times: 3 },
      ],
    };
    expect(found(pronounced, given)).toEqual({ spare: 8, atMost: true });
  });

  it('of a value that is taken from 1 closes with more closings', () => {
    const given = {
      cases: [
        { ...done, appealedOn: '2022-05-20', times: 5 },
        { ...done, appealedOn: null, times: 49 },
      ],
    };
    expect(found(accepted, given)).toEqual({ closing: 9, atMost: false });
    expect(found(accepted, { cases: [{ ...done, appealedOn: null, times: 54 }] })).toEqual({ spare: 4, atMost: false });
  });

  it('takes unknown rows as the worst they can be, where less is better too', () => {
    const given = {
      cases: [
        { ...done, appealedOn: '2022-05-20', times: 4 },
        { ...done, times: 1 },
        { ...done, appealedOn: null, times: 49 },
      ],
    };
    expect(found(accepted, given)).toEqual({ closing: 9, atMost: true });
    const open = { filedOn: '2022-02-08', closedOn: null, deductedDays: null };
    const extensions = [
      { ...open, extendedDays: 30, times: 8 },
      { ...open, times: 1 },
      { ...open, extendedDays: null, times: 31 },
    ];
    expect(found(extended, { cases: extensions })).toEqual({ closing: 2, atMost: true });
  });

  it('has no spare where nothing can go wrong', () => {
    const never: Indicator = { ...pronounced, target: { kind: 'atLeast', value: '0' } };
    const row = { ...done, procedure: ['简易程序'], hearingDays: ['2022-05-10'], pronouncedInCourt: true };
    expect(found(never, { cases: [row] })).toEqual({ spare: undefined, atMost: false });
  });

  it('adds whole cases to a sum of amounts', () => {
    const paid = { type: '执', filedOn: '2022-01-10', closedOn: null, enforcementClaim: 10.5, recoveredAmount: 3.25 };
    const moves = { repair: { numerator: 1 as const, denominator: 0 as const } };
    const given = { cases: [paid, { ...paid, recoveredAmount: 0.5 }] };
    // 3.75 of 21: 3 more make 6.75, and 30 % are 6.3
    const asked: Indicator = { ...recovered, target: { kind: 'atLeast', value: '30/100' }, moves };
    expect(found(asked, given)).toEqual({ repair: 3, atMost: false });
  });

  it('tells how many may still go wrong', () => {
    const row = { ...done, closingMode: ['调解'] };
    const given = {
      cases: [
        { ...row, enforcementFiledOn: '2022-06-01', times: 6 },
        { ...row, enforcementFiledOn: null, times: 12 },
      ],
    };
    expect(found(afterMediation, given)).toEqual({ spare: 1, atMost: false });
  });

  it('of extended cases closes by closing them', () => {
    const open = { filedOn: '2022-02-08', closedOn: null, deductedDays: null };
    const given = {
      cases: [
        { ...open, extendedDays: 30, times: 9 },
        { ...open, extendedDays: null, times: 31 },
      ],
    };
    expect(found(extended, given)).toEqual({ closing: 2, atMost: false });
  });

  it('looks at the coming floor', () => {
    const given = {
      cases: [
        { filedOn: '2022-01-10', closedOn: '2022-02-10', times: 62 },
        { filedOn: '2022-01-10', closedOn: null, times: 56 },
        { filedOn: '2022-01-10', times: 2 },
      ],
    };
    const gapNow = found(progress, given);
    expect(gapNow).toMatchObject({ closing: 4, atMost: true, floor: { by: '2022-06-30' } });
  });

  it('is in days for a mean', () => {
    const { days: over } = found(days, { cases: [{ filedOn: '2022-01-01', closedOn: '2022-03-22' }] }) ?? {};
    expect(over && toText(over)).toBe('15/1');
    expect(found(days, { cases: [{ closedOn: '2022-03-22' }] })).toEqual({ atMost: true });
  });

  it('lists what should be none, and by when', () => {
    const given = { cases: [{ filedOn: '2020-03-01', closedOn: null }, { filedOn: '2021-03-01' }] };
    expect(found(longPending, given)).toEqual({
      left: [
        { title: '两年以上', certain: 1, possible: 1, by: '2022-06-30' },
        { title: '一年以上', certain: 1, possible: 2, by: '2022-12-31' },
      ],
      atMost: true,
    });
  });

  it('is certain of what is left where every row is known', () => {
    const known = found(longPending, { cases: [{ filedOn: '2020-03-01', closedOn: null }] });
    expect(known?.atMost).toBe(false);
  });

  it('of a figure of the court is only whether it is met', () => {
    const online = gap(
      disputes,
      scopeOf(
        prepare(exampleLedger({ external: [{ item: '线上化解率', month: '2022-05', value: 0.6 }] })),
        '2022-06-20',
      ),
      'b',
    );
    expect(online).toEqual({ atMost: false });
    expect(online).not.toHaveProperty('spare');
  });

  it('of a count is what is there', () => {
    const old = { type: '执', filedOn: '2021-02-08', closedOn: null };
    expect(found(longEnforcement, { cases: [{ ...old, suspensionCause: null, times: 3 }] })).toMatchObject({
      closing: 3,
    });
    expect(found(longEnforcement, { cases: [{ ...old, suspensionCause: '中止' }] })).toEqual({ atMost: false });
    const external = [{ item: '负向评价次数' as const, month: '2022-03', value: 2 }];
    expect(found(negative, { external })).toEqual({ atMost: false });
  });

  it('is nothing where there is no target', () => {
    expect(found(closed, { cases: [done] })).toBeUndefined();
    expect(found(negative, {})).toBeUndefined();
    expect(found(pronounced, {})).toBeUndefined();
  });
});

describe('leastSteps', () => {
  it('finds the first that is enough', () => {
    expect(leastSteps((times) => times >= 7)).toBe(7);
    expect(leastSteps((times) => times >= 1)).toBe(1);
    expect(leastSteps((times) => times >= 1_000_000)).toBe(1_000_000);
    expect(leastSteps(() => false)).toBeUndefined();
    expect(leastSteps((times) => times >= 7, 6)).toBeUndefined();
  });
});

it('the coming floor is that of this month until it ends', () => {
  const floors = { 3: '18/100', 4: '29/100', 12: '93/100' };
  expect(['2022-01-05', '2022-03-31', '2022-04-01', '2022-12-31'].map((day) => comingFloor(floors, day).by)).toEqual([
    '2022-03-31',
    '2022-03-31',
    '2022-04-30',
    '2022-12-31',
  ]);
});
