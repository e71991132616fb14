// The lists behind a number, and why a row is in which.

import { describe, expect, it } from 'vitest';
import closed from '../../core/manuals/2022/01-cases-closed';
import days from '../../core/manuals/2022/07-mean-days';
import pronounced from '../../core/manuals/2022/10-pronounced-in-court';
import recovered from '../../core/manuals/2022/22-recovered';
import money from '../../core/manuals/2022/32-money-overdue';
import nodes from '../../core/manuals/2022/33-nodes-overdue';
import { manual2022 } from '../../core/manuals/manual-2022';
import { drill } from '../../core/measure/drill';
import { evaluate } from '../../core/measure/evaluate';
import { type ExampleLedger, exampleLedger } from '../../core/measure/example';
import { cases, count, type Indicator, select } from '../../core/measure/language';
import { any, by, given, not, older, oneOf, type Predicate, past, pending, yes } from '../../core/measure/predicate';
import { prepare, type Scope, scopeOf } from '../../core/measure/tables';
import { ledgerCount, randomLedger } from '../manuals/random-ledger';

function over(given: ExampleLedger, asOf = '2022-06-30'): Scope {
  return scopeOf(prepare(exampleLedger(given)), asOf);
}

describe('drill', () => {
  it('has as many rows as the number says, for every indicator', () => {
    for (let seed = 0; seed < Math.min(200, ledgerCount); seed++) {
      const { ledger, asOf, judges } = randomLedger(seed);
      const scope = scopeOf(prepare(ledger), asOf, { judges });
      for (const [id, indicator] of Object.entries(manual2022.indicators)) {
        const value = evaluate(indicator, scope);
        const rows = drill(indicator, scope);
        const where = `seed ${seed} ${id}`;
        expect(rows.uncertain.length, where).toBe(value.uncertain);
        const { kind } = indicator.measure;
        if (kind === 'share' || kind === 'split') {
          expect(rows.numerator.length, where).toBe(value.numerator);
          expect(rows.denominator.length, where).toBe(value.denominator);
          const open = new Set(rows.uncertain.map(({ row }) => row));
          const undecided = rows.denominator.filter(({ row }) => open.has(row));
          const parts = rows.numerator.length + rows.denominatorOnly.length + undecided.length;
          expect(parts, where).toBe(value.denominator);
        }
        if (kind === 'count') expect(rows.numerator.length, where).toBe(value.numerator);
        if (kind === 'mean') expect(rows.denominator.length, where).toBe(value.denominator);
      }
    }
  });

  it('names what is unseen, and why a row is left out', () => {
    const heard = { closedOn: '2022-05-10', procedure: ['简易程序'], hearingDays: ['2022-05-10'] };
    const rows = drill(
      pronounced,
      over({
        cases: [
          { ...heard, caseNumber: '（2022）内2299民初1号', pronouncedInCourt: true },
          { ...heard, caseNumber: '（2022）内2299民初2号', pronouncedInCourt: false },
          { ...heard, caseNumber: '（2022）内2299民初3号' },
          { caseNumber: '（2022）内2299民初4号', closedOn: '2022-05-10', pronouncedInCourt: true },
          { ...heard, caseNumber: '（2022）内2299民初5号', procedure: ['普通程序'] },
          { ...heard, caseNumber: '（2022）内2299执6号' },
        ],
      }),
    );
    expect(rows.numerator.map(({ key }) => key)).toEqual(['（2022）内2299民初1号']);
    expect(rows.denominatorOnly.map(({ key }) => key)).toEqual(['（2022）内2299民初2号']);
    expect(rows.uncertain.map(({ key, unseen }) => [key, unseen])).toEqual([
      ['（2022）内2299民初3号', ['是否当庭宣判']],
      ['（2022）内2299民初4号', ['适用程序', '开庭日期']],
    ]);
    expect(rows.leftOut.map(({ key, reason }) => [key, reason])).toEqual([
      ['（2022）内2299执6号', '不符合：一审'],
      ['（2022）内2299民初5号', '不符合：适用程序为简易程序、小额诉讼程序、速裁程序'],
    ]);
  });

  it('says what is unseen where only one of several things decides', () => {
    const { uncertain } = drill(
      closed,
      over({ cases: [{ type: '民特', filedOn: '2021-03-01', closedOn: '2022-03-01' }, {}] }),
    );
    expect(uncertain.map(({ unseen }) => unseen)).toEqual([['结案日期'], ['案由']]);
  });

  it('lists a row whose amount is unseen as uncertain', () => {
    const given = { cases: [{ type: '执', filedOn: '2022-01-10', closedOn: null, enforcementClaim: 100 }] };
    expect(drill(recovered, over(given)).uncertain.map(({ unseen }) => unseen)).toEqual([['实际到位金额']]);
    const mean = drill(days, over({ cases: [{ closedOn: '2022-01-10' }] }));
    expect([mean.uncertain.length, mean.denominator.length]).toEqual([1, 1]);
  });

  it('lists a case once for each of its nodes, and other records by their key', () => {
    const late = { type: '执', filedOn: '2022-01-10', noticeOn: null, inquiryOn: null, closedOn: null };
    const rows = drill(nodes, over({ cases: [late], payments: [] }));
    expect([rows.numerator.length, rows.denominator.length]).toEqual([2, 1]);
    const sums = drill(
      money,
      over({ payments: [{ key: '案款7', arrivedOn: '2022-01-10', paidOn: null, delayApprovedOn: null }] }),
    );
    expect(sums.numerator).toEqual([{ records: 'payments', row: 0, key: '案款7' }]);
    expect(
      drill(nodes, over({ cases: [{ ...late, noticeOn: '2022-01-11', inquiryOn: '2022-01-11', closedOn: null }] }))
        .uncertain[0]?.unseen,
    ).toEqual(['案款']);
  });

  it('counts a mean over the rows that it lists', () => {
    const rows = drill(days, over({ cases: [{ filedOn: '2022-01-01', closedOn: '2022-01-10', times: 3 }] }));
    expect([rows.numerator.length, rows.denominator.length]).toEqual([3, 3]);
  });

  it('keeps records of two kinds apart', () => {
    const late = select('payments', past('arrivedOn', { days: 30 }));
    const both: Indicator = {
      ...closed,
      measure: { kind: 'ratio', numerator: count(late), denominator: count(cases(given('closedOn'))) },
    };
    const rows = drill(
      both,
      over({
        cases: [{ closedOn: '2022-01-10' }, { closedOn: null }, {}],
        payments: [
          { key: '案款1', arrivedOn: '2022-01-10' },
          { key: '案款2', arrivedOn: '2022-06-29' },
          { key: '案款3' },
        ],
      }),
    );
    expect(rows.numerator.map(({ key }) => key)).toEqual(['案款1']);
    expect(rows.uncertain.map(({ records, row, unseen }) => [records, row, unseen])).toEqual([
      ['payments', 2, ['到账日期']],
      ['cases', 2, ['结案日期']],
    ]);
    expect(rows.leftOut.map(({ records, row, reason }) => [records, row, reason])).toEqual([
      ['payments', 1, '不符合：已过到账日期后 30 日'],
      ['cases', 1, '不符合：有结案日期'],
    ]);
  });

  it.each<[string, Predicate, string[]]>([
    ['a pending one', pending('asOf'), ['立案日期', '结案日期']],
    ['an old one', older(2), ['立案日期']],
    ['one of two', any(oneOf('closingMode', '调解'), yes('pronouncedInCourt')), ['结案方式', '是否当庭宣判']],
    ['the opposite', not(yes('pronouncedInCourt')), ['是否当庭宣判']],
    ['a day after another', by('closedOn', { field: 'filedOn', plus: { days: 10 } }), ['结案日期', '立案日期']],
    ['a term', past('filedOn', { days: 10 }), ['立案日期']],
    ['a hearing', given('heardOn'), ['开庭日期']],
  ])('names what is unseen of %s', (_, where, unseen) => {
    const one: Indicator = { ...closed, measure: { kind: 'count', of: cases(where) } };
    expect(drill(one, over({ cases: [{}] })).uncertain.map((row) => row.unseen)).toEqual([unseen]);
  });

  it('names a hearing of which more may be there than was read', () => {
    const one: Indicator = { ...closed, measure: { kind: 'count', of: cases(by('heardOn', { on: '2022-02-01' })) } };
    const rows = drill(one, over({ cases: [{ hearingDays: ['2022-03-01'], incomplete: ['hearings'] }] }));
    expect(rows.uncertain.map((row) => row.unseen)).toEqual([['开庭日期']]);
  });
});
