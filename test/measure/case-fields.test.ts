// Entries that are read from several: what wins, and when nothing can be told. All rows invented.

import { describe, expect, it } from 'vitest';
import type { LedgerCase } from '../../core/case/ledger';
import { caseFields } from '../../core/measure/case-fields';

const read = (name: string, facts: Partial<LedgerCase>) =>
  caseFields[name]?.read({ caseNumber: '（2022）内2299民初1号', ...facts });

describe('the first hearing', () => {
  const field = caseFields.heardOn;
  const open = (facts: Partial<LedgerCase>) =>
    field?.kind === 'day' && field.open?.({ caseNumber: '（2022）内2299民初1号', ...facts });

  it.each([
    [{}, undefined],
    [{ hearingDays: null }, null],
    [{ hearingDays: [] }, null],
    [{ hearings: [] }, null],
    [{ hearingDays: ['2022-05-10', '2022-04-10'] }, '2022-04-10'],
    [{ hearings: [{ key: 'h1', date: '2022-03-10T09:00' }], hearingDays: ['2022-05-10'] }, '2022-03-10'],
    [{ hearings: [{ key: 'h1', date: null }] }, null],
  ] as [Partial<LedgerCase>, string | null | undefined][])('%j → %s', (facts, day) => {
    expect(read('heardOn', facts)).toBe(day);
  });

  it('may be another where rows were not seen', () => {
    expect(open({ hearings: [{ key: 'h1' }] })).toBe(true);
    expect(open({ hearings: [{ key: 'h1', date: null }] })).toBe(false);
    expect(open({ hearings: [], incomplete: ['hearings'] })).toBe(true);
    expect(open({ hearings: [], incomplete: ['services'] })).toBe(false);
    expect(open({})).toBe(false);
  });
});

describe('pronounced in court', () => {
  it.each([
    [{}, undefined],
    [{ pronouncement: '当庭宣判' }, true],
    [{ pronouncement: '定期宣判' }, false],
    [{ pronouncement: null }, undefined],
    [{ pronouncedInCourt: null, pronouncement: '当庭宣判' }, null],
    [{ pronouncedInCourt: false, pronouncement: '当庭宣判' }, false],
  ] as [Partial<LedgerCase>, boolean | null | undefined][])('%j → %s', (facts, answer) => {
    expect(read('pronouncedInCourt', facts)).toBe(answer);
  });
});

describe('valid disclosure', () => {
  const checked = { at: '2022-06-01', openErrors: 2, disclosureSeen: true, disclosureOpen: 0 };

  it.each([
    [{ validlyDisclosed: false, checked }, false, false],
    [{ validlyDisclosed: null, checked }, null, false],
    [{ checked }, true, true],
    [{ checked: { ...checked, disclosureOpen: 1 } }, false, true],
    [{ checked: { ...checked, disclosureSeen: false } }, undefined, false],
    [{ checked: { ...checked, disclosureOpen: undefined } }, undefined, false],
    [{}, undefined, false],
  ] as [Partial<LedgerCase>, boolean | null | undefined, boolean][])('%j → %s', (facts, answer, estimated) => {
    expect(read('validlyDisclosed', facts)).toBe(answer);
    expect(read('disclosureEstimated', facts)).toBe(estimated);
  });
});

describe('extended days', () => {
  it.each([
    [{ extendedDays: 30 }, 30],
    [{}, undefined],
    [{ extendedDays: 30, limits: [] }, 0],
    [
      {
        extendedDays: 30,
        limits: [
          { key: 'l1', kind: '延长', days: 10 },
          { key: 'l2', kind: '延长', days: 5 },
          { key: 'l3', kind: '扣除', days: 7 },
        ],
      },
      15,
    ],
    [{ limits: [{ key: 'l1', kind: '延长', from: '2022-01-05', to: '2022-01-20' }] }, 15],
    [{ limits: [{ key: 'l1', kind: '延长', days: null }] }, 0],
    [{ limits: [{ key: 'l1', kind: '延长', from: '2022-01-05' }] }, undefined],
    [{ limits: [{ key: 'l1', days: 3 }] }, undefined],
    [{ limits: [{ key: 'l1', kind: '中止' }] }, 0],
    [{ extendedDays: 30, limits: [], incomplete: ['limits'] }, 30],
  ] as [Partial<LedgerCase>, number | undefined][])('%j → %s', (facts, days) => {
    expect(read('extendedDays', facts)).toBe(days);
  });

  it('of another kind are deducted', () => {
    const limits = [{ key: 'l3', kind: '扣除', days: 7 }];
    expect(read('deductedDays', { limits, deductedDays: 1 })).toBe(7);
    expect(read('netDays', { limits, filedOn: '2022-01-01', closedOn: '2022-01-31' })).toBe(23);
    expect(read('netDays', { filedOn: '2022-01-01', closedOn: '2022-01-31' })).toBeUndefined();
    expect(read('netDays', { limits: [], filedOn: null, closedOn: '2022-01-31' })).toBe(0);
  });
});

describe('days and limits', () => {
  it('count from filing', () => {
    expect(read('durationDays', { filedOn: '2022-03-10', closedOn: '2022-06-01' })).toBe(83);
    expect(read('durationDays', { filedOn: '2022-03-10' })).toBeUndefined();
    expect(read('durationDays', { closedOn: '2022-03-10' })).toBeUndefined();
    expect(read('durationDays', { filedOn: null, closedOn: '2022-03-10' })).toBeNull();
    expect(read('durationDays', { filedOn: '2022-03-10', closedOn: null })).toBeNull();
  });

  it.each([
    [{ filedOn: '2021-08-31' }, '2022-02-28'],
    [{ filedOn: '2021-08-31', onlineAuction: true }, '2022-08-31'],
    [{ filedOn: '2021-08-31', onlineAuction: null }, '2022-02-28'],
    [{ filedOn: '2021-08-31', statutoryDeadlineOn: '2022-05-01' }, '2022-05-01'],
    [{ filedOn: '2021-08-31', statutoryDeadlineOn: null }, '2022-02-28'],
    [{ filedOn: null }, null],
    [{}, undefined],
  ] as [Partial<LedgerCase>, string | null | undefined][])('%j ends on %s', (facts, day) => {
    expect(read('limitOn', facts)).toBe(day);
  });

  it('an absolute limit knows no other day', () => {
    expect(read('absoluteLimitOn', { filedOn: '2021-08-31', statutoryDeadlineOn: '2022-05-01' })).toBe('2022-02-28');
  });
});

it('what was never checked is no unknown, and an unseen exclusion is none', () => {
  expect(read('checkedOn', {})).toBeNull();
  expect(read('excludedFromLongPending', {})).toBe(false);
  expect(read('clean', { checked: { at: '2022-06-01', openErrors: 0, disclosureSeen: false } })).toBe(true);
});
