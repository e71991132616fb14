import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import {
  endOf,
  isDeduction,
  isExtension,
  longestExtension,
  statutoryLimit,
  timeLimitOf,
} from '../../core/case/time-limit';

describe('the limit by law', () => {
  test.each([
    ['民初', ['普通程序'], '2022-09-10'],
    ['民初', ['简易程序'], '2022-06-10'],
    ['民初', ['小额诉讼程序'], '2022-05-10'],
    ['民初', ['简易程序', '小额诉讼程序'], '2022-05-10'],
    ['民初', ['速裁程序'], '2022-06-10'],
    ['民特', null, '2022-04-09'],
    ['民终', null, '2022-06-10'],
    ['民辖终', null, '2022-04-09'],
    ['刑初', ['普通程序'], '2022-05-10'],
    ['刑初', ['简易程序'], '2022-03-30'],
    ['刑初', ['速裁程序'], '2022-03-20'],
    ['刑终', null, '2022-05-10'],
    ['行初', ['普通程序'], '2022-09-10'],
    ['行初', ['简易程序'], '2022-04-24'],
    ['行终', null, '2022-06-10'],
    ['执', null, '2022-09-10'],
    ['执异', null, '2022-03-25'],
    ['民初', ['未知'], undefined],
    ['民初', undefined, undefined],
    ['行保', ['普通程序'], undefined],
  ])('%s %j filed on 2022-03-10 ends on %s', (type, procedure, end) => {
    const limit = statutoryLimit(type, procedure);
    expect(limit && endOf('2022-03-10', limit)).toBe(end);
  });

  test('foreign civil cases have none, others keep theirs', () => {
    expect(statutoryLimit('民初', ['普通程序'], ['涉外'])).toBeUndefined();
    expect(statutoryLimit('行初', ['普通程序'], ['涉外'])).toBeDefined();
    expect(statutoryLimit('民初', ['普通程序'], ['涉军'])).toBeDefined();
  });

  test('months end on the corresponding day, else on the last', () => {
    expect(endOf('2022-08-31', { months: 6 })).toBe('2023-02-28');
    expect(endOf('2022-11-30', { months: 3 })).toBe('2023-02-28');
  });

  test('what may be added', () => {
    expect(longestExtension({ months: 3, extension: { months: 1 }, basis: '' })).toBe(31);
    expect(longestExtension({ days: 10, extension: { days: 5 }, basis: '' })).toBe(5);
    expect(longestExtension({ days: 45, extension: 'none', basis: '' })).toBe(0);
    expect(longestExtension({ months: 6, extension: 'open', basis: '' })).toBeUndefined();
  });
});

describe('the reckoning of a case', () => {
  const facts: CaseFacts = { caseNumber: '（2022）内2299民初1号', filedOn: '2022-03-10', procedure: ['普通程序'] };

  test('without records it is the law alone', () => {
    expect(timeLimitOf(facts)).toEqual({
      statutory: '2022-09-10',
      deadline: '2022-09-10',
      extendedDays: 0,
      deductedDays: 0,
    });
  });

  test('a deadline on a day off moves to the next workday when asked', () => {
    // 2022-09-10 was a Saturday and Mid-Autumn.
    expect(timeLimitOf(facts, { rollOver: true })?.rolledOver).toBe('2022-09-13');
    expect(timeLimitOf({ ...facts, filedOn: '2026-08-01' }, { rollOver: true })?.rolledOver).toBeUndefined();
  });

  test('records move it; days that overlap count once', () => {
    const limits = [
      { key: 'limit:1', kind: '扣除审限', from: '2022-04-01', to: '2022-04-10' },
      { key: 'limit:2', kind: '扣除审限', from: '2022-04-06', to: '2022-04-15' },
      { key: 'limit:3', kind: '延长审限', days: 30 },
      { key: 'limit:4', kind: '中止', from: '2022-05-01', to: null },
      { key: 'limit:5', kind: '恢复' },
    ];
    expect(timeLimitOf({ ...facts, limits })).toMatchObject({
      extendedDays: 30,
      deductedDays: 15,
      deadline: '2022-10-25',
    });
  });

  test("a ledger's sums come before the records", () => {
    expect(timeLimitOf({ ...facts, extendedDays: 10, deductedDays: 5, limits: [] })?.deadline).toBe('2022-09-25');
  });

  test('nothing is said without a day of filing', () => {
    expect(timeLimitOf({ ...facts, filedOn: null })).toBeUndefined();
  });

  test('kinds of change', () => {
    expect(isExtension({ kind: '延长审限' })).toBe(true);
    expect(isDeduction({ kind: '中止' })).toBe(true);
    expect(isDeduction({ kind: null })).toBe(false);
  });
});
