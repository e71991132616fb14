// Cards as the dashboard shows them, with the words of the picture. All rows invented.

import { describe, expect, it } from 'vitest';
import { manual2022 } from '../../core/manuals/manual-2022';
import { card, cards } from '../../core/measure/card';
import { type ExampleLedger, exampleLedger } from '../../core/measure/example';
import { prepare, scopeOf } from '../../core/measure/tables';
import { randomLedger } from '../manuals/random-ledger';

function cardOf(id: string, given: ExampleLedger, asOf = '2022-06-20') {
  const indicator = manual2022.indicators[id];
  if (!indicator) throw new Error(id);
  return card(id, indicator, scopeOf(prepare(exampleLedger(given)), asOf));
}

describe('card', () => {
  it('shows an interval, the floor that comes and how far it is', () => {
    const found = cardOf('02-closing-progress', {
      cases: [
        { filedOn: '2022-01-10', closedOn: '2022-02-10', times: 62 },
        { filedOn: '2022-01-10', closedOn: null, times: 56 },
        { filedOn: '2022-01-10', times: 2 },
      ],
    });
    expect(found).toMatchObject({
      number: 2,
      chapter: 1,
      unit: 'percent',
      target: '6 月底 ≥ 55 %',
      light: 'met',
      gap: '至多还差：再结 4 件',
    });
    expect(found.value).toMatchObject({ text: '51.7–53.3', numerator: 62, denominator: 120, uncertain: 2 });
    expect(found.value.exact).toEqual({ low: '62/120', high: '64/120' });
    expect(found.trend.map(({ asOf }) => asOf)).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
      '2022-05-31',
      '2022-06-20',
    ]);
    expect(found.trend.map(({ target }) => target)).toEqual([undefined, undefined, 18, 29, 42, 55]);
    expect(found.trend[0]).toMatchObject({ low: 0 });
  });

  it('says of which month end a floor is told, so that 100 % beside 未达标 is no contradiction', () => {
    const late = cardOf('02-closing-progress', {
      cases: [{ filedOn: '2022-01-10', closedOn: '2022-06-15', times: 3 }],
    });
    expect(late).toMatchObject({ light: 'missed', lightMonth: 5, target: '6 月底 ≥ 55 %', gap: '余 2 件' });
    expect(late.value.text).toBe('100.0');
    expect(
      cardOf('02-closing-progress', { cases: [{ filedOn: '2022-01-10', closedOn: null }] }, '2022-02-10'),
    ).toMatchObject({ light: 'not-due' });
    const early = cardOf('02-closing-progress', { cases: [{ filedOn: '2022-01-10', closedOn: null }] }, '2022-02-10');
    expect(early.lightMonth).toBeUndefined();
    expect(cardOf('10-pronounced-in-court', {}).lightMonth).toBeUndefined();
  });

  it('names no way that needs more cases than are pending', () => {
    const given = {
      cases: [
        {
          closedOn: '2022-05-10',
          procedure: ['简易程序'],
          hearingDays: ['2022-05-10'],
          pronouncedInCourt: false,
          times: 9,
        },
        { filedOn: '2022-06-01', closedOn: null, times: 9 },
      ],
    };
    expect(cardOf('10-pronounced-in-court', given)).toMatchObject({ light: 'missed', gap: '未结的全结也不够' });
    const more = { cases: [...given.cases, { filedOn: '2022-06-01', closedOn: null }] };
    expect(cardOf('10-pronounced-in-court', more).gap).toBe('还差：再结 10 件');
  });

  it('shows an open end as what is known, and a rate that may fall below nothing as such', () => {
    expect(cardOf('05-retrial-reversed', { cases: [{ closedOn: '2022-05-10', times: 3 }] }).value.text).toBe('≥ 0.00');
    const appeals = {
      cases: [
        { closedOn: '2022-05-10', times: 2 },
        { filedOn: '2022-01-10', times: 9 },
      ],
    };
    expect(cardOf('04-judgments-accepted', appeals).value.text).toBe('<0–100.0');
  });

  it('says target and distance in English too', () => {
    const progress = cardOf('02-closing-progress', {
      cases: [
        { filedOn: '2022-01-10', closedOn: '2022-02-10', times: 62 },
        { filedOn: '2022-01-10', closedOn: null, times: 56 },
        { filedOn: '2022-01-10', times: 2 },
      ],
    });
    expect(progress).toMatchObject({ targetEn: 'end of Jun ≥ 55 %', gapEn: 'at most close 4' });
    const old = cardOf('09-long-pending', { cases: [{ filedOn: '2020-01-10', closedOn: null }] });
    expect(old).toMatchObject({
      target: '两年以上 6 月 30 日 清零',
      targetEn: 'Over two years: none left by 30 Jun',
      gap: '两年以上还差 1 件',
      gapEn: 'Over two years: 1 left',
    });
    expect(cardOf('03-disputes-resolved', {}).gapEn).toBe('2 figures to enter');
    expect(
      cardOf('01-cases-closed', { cases: [{ closedOn: '2022-05-10' }, { closedOn: '2022-06-10' }] }),
    ).toMatchObject({
      targetEn: 'more is better',
      gapEn: "+1 on last month's end",
    });
  });

  it('says everything in English without a Chinese word', () => {
    for (const number of [0, 1, 2]) {
      for (const one of cards(manual2022.indicators, scopeOf(prepare(randomLedger(number).ledger), '2022-06-20'))) {
        for (const words of [one.targetEn, one.gapEn, ...one.seconds.flatMap(({ en, targetEn }) => [en, targetEn])]) {
          expect(words, `${one.id}: ${words}`).not.toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });

  it('shows a dash where there is nothing to count, and what has to be entered', () => {
    expect(cardOf('10-pronounced-in-court', {})).toMatchObject({ light: 'no-cases', gap: '' });
    expect(cardOf('10-pronounced-in-court', {}).value.text).toBe('—');
    expect(cardOf('03-disputes-resolved', {})).toMatchObject({ light: 'figure-missing', gap: '待填 2 个数' });
  });

  it('shows the change since last month where only the rank counts', () => {
    const given = {
      cases: [
        { closedOn: '2022-05-10', times: 50 },
        { closedOn: '2022-06-10', times: 12 },
      ],
    };
    expect(cardOf('01-cases-closed', given)).toMatchObject({ gap: '较上月底 +12', target: '由多到少' });
    expect(cardOf('01-cases-closed', given).value.text).toBe('62');
    expect(cardOf('01-cases-closed', given, '2022-06-30').gap).toBe('较上月底 +12');
    expect(cardOf('01-cases-closed', given, '2022-01-10').gap).toBe('');
    expect(cardOf('01-cases-closed', { cases: [{}] }).gap).toBe('');
    expect(cardOf('23-enforcement-days', {}).target).toBe('由低到高');
    expect(cardOf('33-nodes-overdue', {}).target).toBe('由少到多');
    expect(cardOf('13-quality-review', {}).target).toBe('由高到低');
  });

  it('says what checking some cases would decide', () => {
    const open = { filedOn: '2022-02-08', closedOn: null, deductedDays: 0 };
    const given = {
      cases: [
        { ...open, extendedDays: 30 },
        { ...open, extendedDays: 0, times: 5 },
        { ...open, times: 2 },
      ],
    };
    expect(cardOf('08-extended-pending', given)).toMatchObject({
      light: 'undecided',
      gap: '核对 2 件即定',
      target: '< 20 %',
    });
  });

  it('says days, sums and steps in their own words', () => {
    expect(cardOf('07-mean-days', { cases: [{ filedOn: '2022-01-01', closedOn: '2022-03-22' }] }).gap).toBe(
      '还差 15.0 天',
    );
    expect(cardOf('07-mean-days', { cases: [{ filedOn: '2022-03-01', closedOn: '2022-03-22' }] }).gap).toBe(
      '余 44.0 天',
    );
    const money = { payments: [{ arrivedOn: '2022-02-01', paidOn: null, delayApprovedOn: null }] };
    expect(cardOf('32-money-overdue', money)).toMatchObject({
      gap: '还差：发放 1 笔',
      target: '≤ 0 笔',
      light: 'missed',
    });
    expect(cardOf('05-retrial-reversed', {}).target).toBe('≤ 1.5 ‰');
    expect(cardOf('35-command-centre', {})).toMatchObject({ light: 'checklist', target: '' });
  });

  it('counts down what should be none', () => {
    const old = { filedOn: '2020-03-01', closedOn: null };
    const found = cardOf('09-long-pending', { cases: [old] });
    expect(found).toMatchObject({ light: 'not-due', target: '两年以上 6 月 30 日 清零', gap: '两年以上还差 1 件' });
    expect(cardOf('09-long-pending', { cases: [old] }, '2022-07-01').target).toBe('一年以上 12 月 31 日 清零');
    expect(cardOf('09-long-pending', { cases: [{ ...old, closedOn: undefined }] }).gap).toBe('两年以上至多还差 1 件');
    expect(cardOf('09-long-pending', { cases: [{ ...old, closedOn: '2022-02-01' }] }).gap).toBe('已清零');
  });

  it('carries the second values and their lights', () => {
    const [second] = cardOf('04-judgments-accepted', {
      cases: [{ closedOn: '2022-02-01', appealedOn: null, secondInstanceFiledOn: '2022-03-01' }],
    }).seconds;
    expect(second).toMatchObject({ key: '4b', light: 'missed', target: '≥ 92 %', unit: 'percent' });
    expect(second?.value.text).toBe('0.0');
  });

  it('shows the year before where there is one', () => {
    const given = {
      cases: [
        { closedOn: '2021-02-10', times: 3 },
        { closedOn: '2022-02-10', times: 4 },
      ],
    };
    const { trend, lastYear } = cardOf('01-cases-closed', given, '2022-02-28');
    expect(trend.map(({ asOf, low }) => [asOf, low])).toEqual([
      ['2022-01-31', 0],
      ['2022-02-28', 4],
    ]);
    expect(lastYear.map(({ asOf, low }) => [asOf, low])).toEqual([
      ['2021-01-31', 0],
      ['2021-02-28', 3],
    ]);
    expect(cardOf('01-cases-closed', { cases: [{ closedOn: '2022-02-10' }] }).lastYear).toEqual([]);
    const leap = cardOf('01-cases-closed', { cases: [{ closedOn: '2023-02-10' }] }, '2024-02-29');
    expect(leap.lastYear.at(-1)).toEqual({ asOf: '2023-02-28', low: 1, high: 1 });
    const midMonth = cardOf('01-cases-closed', { cases: [{ closedOn: '2023-02-10' }] }, '2024-02-28');
    expect(midMonth.lastYear.at(-1)?.asOf).toBe('2023-02-28');
  });

  it('is the same alone and among all', () => {
    const { ledger, asOf, judges } = randomLedger(41);
    const scope = scopeOf(prepare(ledger), asOf, { judges });
    const alone = Object.entries(manual2022.indicators).map(([id, indicator]) => card(id, indicator, scope));
    expect(cards(manual2022.indicators, scope)).toEqual(alone);
  });

  it('is plain data, for every indicator', () => {
    for (const [id, { examples }] of Object.entries(manual2022.indicators)) {
      const [example] = examples;
      const found = cardOf(id, example?.given ?? {}, example?.asOf ?? '2022-06-20');
      expect(structuredClone(found), id).toEqual(found);
      expect(found.explanation.parts.length, id).toBeGreaterThan(0);
    }
  });
});
