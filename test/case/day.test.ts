import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, daysBetween, daysInMonth, isDay } from '../../core/case/day';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

/** The calendar counted by hand, a second way beside the one of Date. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? Number.NaN);
const text = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const anyDay = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), of: fc.nat(1000) })
  .map(({ year, month, of }) => text(year, month, 1 + (of % lengthOf(year, month))));

describe('a day', () => {
  test('exists in the calendar or does not, month by month', () => {
    for (const year of [1900, 2000, 2022, 2024]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
          expect(isDay(text(year, month, day)), text(year, month, day)).toBe(exists);
        }
      }
    }
  });

  test.each([
    '',
    '2022-6-14',
    '20220614',
    '2022-06-14T09:00',
    'x2022-06-14',
    '2022-06-140',
    '2022/06/14',
    'abcd-ef-gh',
  ])('%j is none', (other) => {
    expect(isDay(other)).toBe(false);
  });

  test('months have the lengths that are learnt at school', () => {
    for (const year of [1900, 2000, 2022, 2024]) {
      for (let month = 1; month <= 12; month += 1) expect(daysInMonth(year, month)).toBe(lengthOf(year, month));
    }
  });
});

describe('reckoning', () => {
  test('one day after the other is the calendar', () => {
    let day = '2019-12-31';
    for (const year of [2020, 2021]) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; date <= lengthOf(year, month); date += 1) {
          day = addDays(day, 1);
          expect(day).toBe(text(year, month, date));
        }
      }
    }
  });

  test('the distance of two days is what has to be added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(daysBetween(other, day)).toBe(-days || 0);
        expect(dayNumber(other) - dayNumber(day)).toBe(days);
      }),
    );
  });

  test('days are counted from 1970', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1970-01-02'), dayNumber('2022-06-20')]).toEqual([0, 1, 19_163]);
  });

  test('a month later is the corresponding day, else the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
        let [y, m] = [year, month];
        for (let i = 0; i < Math.abs(months); i += 1) {
          m += Math.sign(months);
          if (m === 0) [y, m] = [y - 1, 12];
          if (m === 13) [y, m] = [y + 1, 1];
        }
        expect(addMonths(day, months)).toBe(text(y, m, Math.min(date, lengthOf(y, m))));
      }),
      { numRuns: 300 },
    );
  });
});
