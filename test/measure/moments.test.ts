import { describe, expect, it } from 'vitest';
import {
  fromNumberOfDay,
  lastFinishedMonth,
  momentDay,
  monthEnds,
  toNumberOfDay,
  windowDays,
} from '../../core/measure/moments';

describe('windows', () => {
  it('are the calendar year and the court year', () => {
    expect(windowDays('calendarYear', '2022-06-20')).toEqual({ from: '2022-01-01', to: '2022-06-20' });
    expect(windowDays('courtYear', '2022-06-20')).toEqual({ from: '2021-12-01', to: '2022-06-20' });
  });

  it('end the court year in November', () => {
    expect(windowDays('courtYear', '2022-11-30').to).toBe('2022-11-30');
    expect(windowDays('courtYear', '2022-12-01').to).toBe('2022-11-30');
  });
});

it('moments are days of the year and of the one before', () => {
  const days = (
    ['asOf', 'yearStart', 'lastYearEnd', 'courtYearStart', 'courtYearEnd', 'lastCourtYearEnd'] as const
  ).map((moment) => momentDay(moment, '2023-03-05'));
  expect(days).toEqual(['2023-03-05', '2023-01-01', '2022-12-31', '2022-12-01', '2023-03-05', '2022-11-30']);
});

describe('months', () => {
  it('end on their last day', () => {
    expect(monthEnds(2024).slice(0, 4)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
    expect(monthEnds(2022)).toHaveLength(12);
  });

  it.each([
    ['2022-01-30', undefined],
    ['2022-01-31', '2022-01-31'],
    ['2022-02-27', '2022-01-31'],
    ['2022-03-31', '2022-03-31'],
    ['2022-12-30', '2022-11-30'],
  ])('on %s the last finished one is %s', (day, end) => {
    expect(lastFinishedMonth(day)).toBe(end);
  });
});

it('days are numbers and back', () => {
  expect(fromNumberOfDay(toNumberOfDay('2024-02-29'))).toBe('2024-02-29');
  expect(toNumberOfDay('1970-01-02')).toBe(1);
});
