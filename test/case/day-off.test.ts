import { expect, test } from 'vitest';
import { dayOffName, nextWorkday } from '../../core/case/day-off';

test.each([
  ['2022-09-10', '中秋'],
  ['2022-06-11', '周末'],
  ['2022-10-08', false], // a Saturday that was worked
  ['2022-06-20', false],
  ['2026-10-01', '国庆节'],
  ['2027-01-01', undefined],
  ['2003-12-31', undefined],
  ['2004-01-01', '元旦'],
  ['2026-12-31', false],
  ['2022-06-12', '周末'],
  ['soon', undefined],
])('%s: %s', (day, name) => {
  expect(dayOffName(day)).toBe(name);
});

test('the next workday', () => {
  expect(nextWorkday('2022-09-10')).toBe('2022-09-13');
  expect(nextWorkday('2022-06-20')).toBe('2022-06-20');
  expect(nextWorkday('2026-12-31')).toBe('2026-12-31');
  expect(nextWorkday('2027-01-01')).toBeUndefined();
});
