import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlaceholder, longestRun } from '../../core/identity/placeholder';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

test.each([
  ...[
    '无',
    '没有',
    '暂无',
    '不详',
    '不明',
    '未知',
    '未提供',
    '未填',
    '未登记',
    '待补',
    '待查',
    '待定',
    '空',
    '略',
    '保密',
  ],
  ...[
    '拒绝提供',
    '下落不明',
    '无号码',
    '无手机',
    '无电话',
    'N/A',
    'NA',
    'n/a',
    'null',
    'None',
    'no',
    'Unknown',
    'XX',
    'xxxx',
  ],
  ...[
    '/',
    '//',
    '\\',
    '.',
    '**',
    '#',
    '?',
    '？？',
    '、',
    '。',
    '——',
    '–',
    '-',
    '0',
    '000',
    ' 无 ',
    '无 号 码',
    '１１１１１',
    '甲甲甲甲甲',
  ],
])('%j is typed to get past', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(['', 'X', '1', '1111', '11112', '211111', '111112', '无锡', '虚无', '00100', '1/', 'NAN', 'N//A', '甲乙'])(
  '%j is not',
  (text) => {
    expect(isPlaceholder(text)).toBe(false);
  },
);

test.each([
  ['', 1],
  ['5', 1],
  ['55', 1],
  ['12', 2],
  ['21', 2],
  ['890', 3],
  ['098', 3],
  ['1235678', 4],
  ['3210987', 7],
  ['13579', 1],
])('the longest run in %j has %i', (digits, length) => {
  expect(longestRun(digits)).toBe(length);
});

test('a run of any length is found wherever it stands', () => {
  const place = fc.record({
    first: fc.nat(9),
    length: fc.integer({ min: 2, max: 12 }),
    before: fc.nat(5),
    falling: fc.boolean(),
  });
  fc.assert(
    fc.property(place, ({ first, length, before, falling }) => {
      const run = Array.from({ length }, (_, i) => (first + (falling ? 9 * i : i)) % 10).join('');
      const still = String((first + 5) % 10).repeat(before);
      expect(longestRun(still + run)).toBe(length);
    }),
  );
});
