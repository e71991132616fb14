// Runs of invented cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressByMonth, progressOfCase } from '../../core/check/progress';
import type { Run } from '../../core/store/database';

let id = 0;
const run = (at: string, added: number, fixed: number, remaining: number, caseNumber = 'A'): Run => ({
  id: ++id,
  caseNumber,
  at,
  total: remaining + fixed,
  fixed,
  added,
  remaining,
  waived: 0,
  seen: [],
});

describe('progressOfCase', () => {
  it('tells total, fixed, new and remaining', () => {
    const runs = [run('2022-06-01T09:00', 5, 0, 5), run('2022-06-02T09:00', 1, 3, 3)];
    expect(progressOfCase(runs)).toEqual({
      total: 6,
      fixed: 3,
      added: 6,
      remaining: 3,
      rate: { numerator: 3, denominator: 6 },
    });
  });
  it('has no rate where there was nothing to repair', () => {
    expect(progressOfCase([run('2022-06-01T09:00', 0, 0, 0)]).rate).toBeNull();
  });
});

describe('progressByMonth', () => {
  it('carries what was open into the next month, and a case that nobody looked at as well', () => {
    const runs = [
      run('2022-05-20T09:00', 4, 0, 4),
      run('2022-05-21T09:00', 2, 0, 2, 'B'),
      run('2022-06-02T09:00', 0, 3, 1),
    ];
    const months = progressByMonth(runs);
    expect(months.get('2022-05')).toMatchObject({ total: 6, fixed: 0, remaining: 6 });
    expect(months.get('2022-06')).toMatchObject({ total: 6, fixed: 3, added: 0, remaining: 3 });
  });

  it('a month ends with what the next one starts with, whatever the runs', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (changes) => {
        let open = 0;
        const runs = changes.map(([added, wish], index) => {
          const fixed = Math.min(wish, open);
          open += added - fixed;
          return run(`2022-0${Math.floor(index / 2) + 1}-10T09:00`, added, fixed, open);
        });
        for (const { total, fixed, remaining } of progressByMonth(runs).values()) expect(total - fixed).toBe(remaining);
      }),
    );
  });
});
