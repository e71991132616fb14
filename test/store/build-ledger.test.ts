import { expect, it } from 'vitest';
import { buildLedger } from '../../core/store/build-ledger';

const one = { caseNumber: '（2022）内2299民初1号', filedOn: '2022-01-04' };

it('a case of which only rows of lists are known is not counted, its money is', () => {
  const money = { key: 'payment:1', number: 'K1', amount: 5 };
  const cases = [one, { caseNumber: '（2022）内2299执2号', payments: [money] }];
  expect(buildLedger({ cases, records: {}, imported: new Set(['payments']) })).toEqual({
    cases: [{ ...one, checked: undefined }],
    payments: [{ ...money, caseNumber: '（2022）内2299执2号' }],
  });
});

it('a list that was imported without rows is empty and not unseen', () => {
  const ledger = buildLedger({ cases: [one], records: {}, imported: new Set(['petitions']) });
  expect(ledger.petitions).toEqual([]);
  expect(ledger.supervisions).toBeUndefined();
});

it('carries what the last check said', () => {
  const checked = { at: '2022-06-30', openErrors: 0, disclosureSeen: true };
  const ledger = buildLedger({
    cases: [one],
    records: {},
    imported: new Set(),
    checks: new Map([[one.caseNumber, checked]]),
  });
  expect(ledger.cases[0]?.checked).toEqual(checked);
});
