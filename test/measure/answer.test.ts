// What the command prints: the JSON of one ledger, all persons and numbers invented.

import { describe, expect, it } from 'vitest';
import { manual2022 } from '../../core/manuals/manual-2022';
import { measure } from '../../core/measure/answer';
import { exampleLedger } from '../../core/measure/example';

const ledger = exampleLedger({
  cases: [
    { filedOn: '2022-01-10', closedOn: '2022-05-10', judge: '林晓岚', times: 66, appealedOn: null },
    { filedOn: '2022-01-10', closedOn: null, judge: '林晓岚', times: 52, appealedOn: null },
    { filedOn: '2022-01-10', judge: '林晓岚', times: 2, appealedOn: null },
    { filedOn: '2022-01-10', closedOn: '2022-05-10', judge: '乌云', times: 5, appealedOn: null },
  ],
});

describe('measure', () => {
  const { asOf, judge, indicators } = measure(ledger, { asOf: '2022-06-30', judge: ['林晓岚'], manual: manual2022 });

  it('gives every number of the manual and the second values', () => {
    expect([asOf, judge]).toEqual(['2022-06-30', '林晓岚']);
    const numbers = Array.from({ length: 36 }, (_, i) => String(i + 1));
    expect(Object.keys(indicators)).toEqual(
      expect.arrayContaining([...numbers, '4b', '7b', '9b', '15b', '19b', '21b']),
    );
    expect(indicators['35']).toBeNull();
  });

  it('gives fractions as text, counts too', () => {
    expect(indicators['2']).toEqual({ low: '66/120', high: '68/120', numerator: 66, denominator: 120, uncertain: 2 });
    expect(indicators['1']).toEqual({ low: '66/1', high: '68/1', numerator: 66, denominator: 1, uncertain: 2 });
    expect(indicators['4']).toMatchObject({ low: '66/66', high: '68/68', numerator: 0, denominator: 66 });
  });

  it('names what is missing', () => {
    expect(indicators['3']).toMatchObject({ low: null, high: null, missing: ['平台诉前调解成功数', '司法确认数'] });
    expect(indicators['32']).toMatchObject({ low: null, missing: ['案款'] });
    expect(indicators['18']).toEqual({ low: null, high: null, numerator: 0, denominator: 0, uncertain: 0 });
  });

  it('marks estimates', () => {
    expect(indicators['14']).toMatchObject({ estimated: true });
    expect(indicators['11']).not.toHaveProperty('estimated');
    const checked = { at: '2022-06-01', openErrors: 0, disclosureOpen: 0, disclosureSeen: true };
    const estimated = measure(exampleLedger({ cases: [{ closedOn: '2022-05-10', checked }] }), {
      asOf: '2022-06-30',
      manual: manual2022,
    });
    expect(estimated.indicators['11']).toMatchObject({ low: '1/1', estimated: true });
  });

  it('counts every row without a judge', () => {
    const everyone = measure(ledger, { asOf: '2022-06-30', manual: manual2022 });
    expect(everyone.judge).toBeNull();
    expect(everyone.indicators['2']).toMatchObject({ numerator: 71, denominator: 125 });
    expect(measure(ledger, { asOf: '2022-06-30', judge: ['林晓岚', '乌云'], manual: manual2022 }).judge).toEqual([
      '林晓岚',
      '乌云',
    ]);
  });

  it('gives money as exact decimals', () => {
    const row = { type: '执', filedOn: '2022-01-10', closedOn: null };
    const { indicators: found } = measure(
      exampleLedger({
        cases: [
          { ...row, enforcementClaim: 0.3, recoveredAmount: 0.1 },
          { ...row, enforcementClaim: 10, recoveredAmount: 0.25 },
        ],
      }),
      { asOf: '2022-06-30', manual: manual2022 },
    );
    const [n, d] = String(found['22']?.low).split('/').map(BigInt) as [bigint, bigint];
    expect(n * 1030n).toBe(35n * d);
  });
});
