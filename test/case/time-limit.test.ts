import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../core/case/facts';
import {
  daysOfLimit,
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

  // 民诉法 as of 2022, 刑诉法 of 2018, 行诉法 of 2017 and the rules named beside each.
  test.each([
    ['民初', '小额诉讼程序', { months: 2, extension: { months: 1 }, basis: '民诉法:168' }],
    ['民初', '速裁程序', { months: 3, extension: { months: 1 }, basis: '民诉法:164' }],
    ['民初', '简易程序', { months: 3, extension: { months: 1 }, basis: '民诉法:164' }],
    ['民初', '特别程序', { days: 30, extension: 'open', basis: '民诉法:187' }],
    ['民初', '普通程序', { months: 6, extension: 'open', basis: '民诉法:152' }],
    ['刑初', '速裁程序', { days: 10, extension: { days: 5 }, basis: '刑诉法:225' }],
    ['刑初', '简易程序', { days: 20, extension: { days: 25 }, basis: '刑诉法:220' }],
    ['刑初', '普通程序', { months: 2, extension: { months: 4 }, basis: '刑诉法:208' }],
    ['行初', '简易程序', { days: 45, extension: 'none', basis: '行诉法:83' }],
    ['行初', '普通程序', { months: 6, extension: 'open', basis: '行诉法:81' }],
    ['行赔初', '普通程序', { months: 6, extension: 'open', basis: '行诉法:81' }],
    ['民终', '', { months: 3, extension: 'open', basis: '民诉法:183' }],
    ['民辖终', '', { days: 30, extension: 'open', basis: '民诉法:183' }],
    ['民申', '', { months: 3, extension: 'open', basis: '民诉法:215' }],
    ['民特', '', { days: 30, extension: 'open', basis: '民诉法:187' }],
    ['诉前调确', '', { days: 30, extension: 'open', basis: '民诉法:187' }],
    ['刑终', '', { months: 2, extension: 'open', basis: '刑诉法:243' }],
    ['刑再', '', { months: 3, extension: { months: 3 }, basis: '刑诉法:258' }],
    ['刑医', '', { months: 1, extension: 'none', basis: '刑诉法:305' }],
    ['行终', '', { months: 3, extension: 'open', basis: '行诉法:88' }],
    ['行审', '', { days: 7, extension: { days: 23 }, basis: '行诉解释:160' }],
    ['执', '', { months: 6, extension: 'open', basis: '执行工作规定:63' }],
    ['执恢', '', { months: 6, extension: 'open', basis: '执行工作规定:63' }],
    ['执异', '', { days: 15, extension: 'none', basis: '民诉法:236' }],
    ['执复', '', { days: 30, extension: 'open', basis: '执行异议复议规定:1' }],
    ['财保', '', { days: 5, extension: 'none', basis: '民诉法:103' }],
    ['司惩复', '', { days: 5, extension: 'none', basis: '法释〔2000〕29号:2' }],
  ])('%s %s', (type, procedure, limit) => {
    expect(statutoryLimit(type, [procedure])).toEqual(limit);
  });

  test('of several procedures the shortest counts', () => {
    const words = ['普通程序', '特别程序', '简易程序', '速裁程序', '小额诉讼程序'];
    const bases = words.map((_, i) => statutoryLimit('民初', words.slice(0, i + 1))?.basis);
    expect(bases).toEqual(['民诉法:152', '民诉法:187', '民诉法:164', '民诉法:164', '民诉法:168']);
    expect(statutoryLimit('刑初', ['简易程序', '速裁程序'])?.days).toBe(10);
  });

  test.each(['涉外', '涉港', '涉澳', '涉台', '涉外民事'])('civil cases with %s have none', (word) => {
    expect(statutoryLimit('民终', null, ['涉军', word])).toBeUndefined();
    expect(statutoryLimit('刑终', null, [word])).toBeDefined();
    expect(statutoryLimit('民终', null, null)).toBeDefined();
    expect(statutoryLimit('民终', null, ['无', '涉未成年人'])).toBeDefined();
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
    expect(longestExtension({ months: 6, extension: { months: 2, days: 3 }, basis: '' })).toBe(65);
    expect(endOf('2022-01-31', { months: 1, days: 5 })).toBe('2022-03-05');
    expect(endOf('2022-01-31', {})).toBe('2022-01-31');
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
    expect(timeLimitOf({ ...facts, filedOn: '2026-08-01' }, { rollOver: true })).not.toHaveProperty('rolledOver');
    expect(timeLimitOf(facts, { rollOver: false })).not.toHaveProperty('rolledOver');
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
    expect(timeLimitOf({ ...facts, procedure: null })).toBeUndefined();
    expect(timeLimitOf({ ...facts, involvement: ['涉外'] })).toBeUndefined();
  });

  test('days of one change: as given, else both ends, else none', () => {
    expect(daysOfLimit({ key: '', days: 7, from: '2022-04-01', to: '2022-04-10' })).toBe(7);
    expect(daysOfLimit({ key: '', days: 0, from: '2022-04-01', to: '2022-04-10' })).toBe(0);
    expect(daysOfLimit({ key: '', days: null, from: '2022-04-01', to: '2022-04-10' })).toBe(10);
    expect(daysOfLimit({ key: '', from: '2022-04-01', to: '2022-04-01' })).toBe(1);
    expect(daysOfLimit({ key: '', from: '2022-04-02', to: '2022-04-01' })).toBe(0);
    expect(daysOfLimit({ key: '', from: '2022-04-02', to: null })).toBe(0);
    expect(daysOfLimit({ key: '', from: null, to: '2022-04-01' })).toBe(0);
    expect(daysOfLimit({ key: '' })).toBe(0);
    expect(daysOfLimit({ key: '', from: '', to: '2022-04-01' })).toBe(0);
  });

  test('days given as a number and days between two dates add up', () => {
    const of = (...changes: object[]) =>
      timeLimitOf({
        ...facts,
        limits: changes.map((change, i) => ({ key: `limit:${i}`, kind: '扣除审限', ...change })),
      });
    const dated = { from: '2022-04-01', to: '2022-04-10' };
    expect(of(dated, { from: '2022-03-30', to: '2022-04-02' })?.deductedDays).toBe(12);
    expect(of(dated, { from: '2022-03-30', to: '2022-04-02', days: 0 })?.deductedDays).toBe(10);
    expect(of({ days: 3 }, { days: 4 }, dated)?.deductedDays).toBe(17);
    expect(of(dated, dated, { ...dated, days: 2 })?.deductedDays).toBe(12);
    expect(of({ to: '2022-04-10' }, { from: '2022-04-10' })?.deductedDays).toBe(0);
    // A row typed with a wrong year must not fill the memory.
    expect(of({ from: '1922-04-01', to: '2022-04-10' })?.deductedDays).toBe(3_660);
  });

  test('kinds of change', () => {
    const words = ['延长审限', '延期审理', '扣除审限', '中止审理', '暂停计算', '暂缓', '恢复审理', '', null, undefined];
    expect(words.filter((kind) => isExtension({ kind }))).toEqual(['延长审限', '延期审理']);
    expect(words.filter((kind) => isDeduction({ kind }))).toEqual(['扣除审限', '中止审理', '暂停计算', '暂缓']);
    expect(isExtension({ kind: '延长审限' })).toBe(true);
    expect(isDeduction({ kind: '中止' })).toBe(true);
    expect(isDeduction({ kind: null })).toBe(false);
  });
});
