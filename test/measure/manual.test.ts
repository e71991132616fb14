// A second manual is a folder of its own: here a small one, invented, to show that nothing is bound to 2022.

import { describe, expect, it } from 'vitest';
import { manual2022 } from '../../core/manuals/manual-2022';
import { measure } from '../../core/measure/answer';
import { card } from '../../core/measure/card';
import { exampleLedger } from '../../core/measure/example';
import { cases, closedInYear, indicator, typed } from '../../core/measure/language';
import { type Manual, manualFor, numberOf } from '../../core/measure/manual';
import { oneOf, pending } from '../../core/measure/predicate';
import { prepare, scopeOf } from '../../core/measure/tables';

const manual2025: Manual = {
  year: 2025,
  title: '2025 年指标（示例）',
  en: 'Example',
  chapters: { 1: '质量' },
  chaptersEn: { 1: 'Quality' },
  indicators: {
    '01-mediated': indicator({
      title: '民事调解率',
      en: 'Civil cases closed by mediation',
      chapter: 1,
      unit: 'percent',
      better: 'high',
      measure: { kind: 'share', of: cases(typed('民初'), closedInYear()), counting: oneOf('closingMode', '调解') },
      target: { kind: 'atLeast', value: '30/100' },
      moves: { closing: { numerator: 1, denominator: 1 } },
      advice: ['能调的先调'],
      examples: [],
    }),
    '02-pending': indicator({
      title: '未结数',
      en: 'Pending cases',
      chapter: 1,
      unit: 'case',
      better: 'low',
      measure: { kind: 'count', of: cases(pending('asOf')) },
      target: { kind: 'atMost', value: '10' },
      advice: ['早结'],
      examples: [],
    }),
  },
};

const ledger = exampleLedger({
  cases: [
    { filedOn: '2025-02-01', closedOn: '2025-03-01', closingMode: ['调解'], times: 3 },
    { filedOn: '2025-02-01', closedOn: '2025-03-01', closingMode: ['判决'], times: 9 },
    { filedOn: '2025-02-01', closedOn: null, closingMode: null, times: 11 },
  ],
});

describe('a second manual', () => {
  it('is chosen by the year', () => {
    const manuals = [manual2025, manual2022];
    const years = [2021, 2022, 2024, 2025, 2031];
    expect(years.map((year) => manualFor(manuals, year)?.year)).toEqual([2022, 2022, 2022, 2025, 2025]);
    expect(manualFor([], 2022)).toBeUndefined();
    expect(numberOf('02-pending')).toBe(2);
  });

  it('is measured and shown by the same code', () => {
    const { indicators } = measure(ledger, { asOf: '2025-06-30', manual: manual2025 });
    expect(indicators).toEqual({
      1: { low: '3/12', high: '3/12', numerator: 3, denominator: 12, uncertain: 0 },
      2: { low: '11/1', high: '11/1', numerator: 11, denominator: 1, uncertain: 0 },
    });
    const scope = scopeOf(prepare(ledger), '2025-06-30');
    const shown = Object.entries(manual2025.indicators).map(([id, one]) => card(id, one, scope));
    expect(shown.map(({ light, gap, target }) => [light, gap, target])).toEqual([
      ['missed', '还差：再结 1 件', '≥ 30 %'],
      ['missed', '', '≤ 10 件'],
    ]);
    expect(shown[0]?.explanation.parts[0]?.text).toBe('2025 年 1 月 1 日至 6 月 30 日结案的民事一审案件');
  });
});
