import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerCase } from '../../core/case/ledger';
import { tasksOf } from '../../core/check/tasks';
import { manual2022 } from '../../core/manuals/manual-2022';
import { card } from '../../core/measure/card';
import { prepare, scopeOf } from '../../core/measure/tables';

// Invented cases, fully seen in what the indicators ask of them.
const row = (number: number, facts: Partial<LedgerCase> = {}): LedgerCase => ({
  caseNumber: `（2022）内2299民初${number}号`,
  filedOn: '2022-03-01',
  closedOn: null,
  procedure: ['普通程序'],
  ...facts,
});
const checked = (openErrors: number) => ({
  at: '2022-06-01',
  openErrors,
  disclosureOpen: openErrors,
  disclosureSeen: true,
});

function tasks(ledger: Ledger, open: [number, number][] = [], only?: string[]) {
  const indicators = Object.entries(manual2022.indicators).filter(([id]) => !only || only.includes(id));
  const manual = { ...manual2022, indicators: Object.fromEntries(indicators) };
  const scope = scopeOf(prepare(ledger), '2022-06-20');
  const cards = indicators.map(([id, indicator]) => card(id, indicator, scope));
  const errors = new Map(open.map(([number, items]) => [`（2022）内2299民初${number}号`, items]));
  return tasksOf({ scope, manual, cards, open: errors });
}

describe('tasksOf', () => {
  it('begins with what is due soonest, to repair where something is open', () => {
    const cases = [
      row(302, { deadlineOn: '2022-06-24' }),
      row(418, { deadlineOn: '2022-06-23' }),
      row(9, { deadlineOn: '2022-08-01' }),
    ];
    expect(tasks({ cases }, [[418, 5]], [])).toEqual([
      {
        do: 'repair-and-close',
        caseNumber: '（2022）内2299民初418号',
        items: 5,
        due: '2022-06-23',
        indicators: [11, 14],
      },
      { do: 'close', caseNumber: '（2022）内2299民初302号', due: '2022-06-24', indicators: [2] },
    ]);
  });

  it('names the cases that must be cleared by a day of the manual, oldest first', () => {
    const cases = [row(77, { filedOn: '2020-01-06' }), row(78, { filedOn: '2019-05-06' }), row(79)];
    const [first, second] = tasks({ cases }, [], ['09-long-pending']).filter((task) => task.do === 'clear');
    expect(first).toMatchObject({ caseNumber: '（2022）内2299民初78号', due: '2022-06-30', indicators: [9] });
    expect(second).toMatchObject({ caseNumber: '（2022）内2299民初77号' });
  });

  it('repairs closed cases while 11 or 14 is missed, the quickest first', () => {
    const closed = { closedOn: '2022-05-10' };
    const cases = [row(391, { ...closed, checked: checked(3) }), row(392, { ...closed, checked: checked(1) })];
    const found = tasks(
      { cases },
      [
        [391, 3],
        [392, 1],
      ],
      ['11-disclosure', '14-entry-quality'],
    );
    expect(found.map((task) => ('caseNumber' in task ? task.caseNumber.slice(-4, -1) : task.do))).toEqual([
      '392',
      '391',
    ]);
    expect(found[0]).toMatchObject({ do: 'repair', items: 1, indicators: [11, 14] });
  });

  it('asks for a look where a few cases keep an indicator undecided', () => {
    const heard = { closedOn: '2022-05-10', procedure: ['简易程序'], hearingDays: ['2022-05-10'] };
    const cases = [row(1, { ...heard, pronouncedInCourt: true }), row(2, heard)];
    const [see] = tasks({ cases }, [], ['10-pronounced-in-court']);
    expect(see).toMatchObject({ do: 'see', count: 1, caseNumber: '（2022）内2299民初2号', indicators: [10] });
  });

  it('says once what one look does for several indicators', () => {
    const heard = { closedOn: '2022-05-10', procedure: ['简易程序'], hearingDays: ['2022-05-10'] };
    const cases = [row(1, { ...heard, pronouncedInCourt: true, publication: '不上网' }), row(2, heard)];
    const found = tasks({ cases }, [], ['10-pronounced-in-court', '15-published']);
    expect(found).toMatchObject([{ do: 'see', caseNumber: '（2022）内2299民初2号', indicators: [10, 15] }]);
  });

  it('asks for the figures of the court that are missing', () => {
    const found = tasks({ cases: [row(1)] }, [], ['16-negative-evaluations']);
    expect(found).toMatchObject([{ do: 'fill', items: ['负向评价次数'], indicators: [16] }]);
  });

  it('shows ten at most', () => {
    const cases = Array.from({ length: 30 }, (_, i) => row(i + 1, { deadlineOn: '2022-06-23' }));
    expect(tasks({ cases }, [], [])).toHaveLength(10);
  });
});
