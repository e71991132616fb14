// The days that the manual counts from and to, for one as-of date.

import { addDays, type Day, dayNumber, daysInMonth } from '../case/day';

/** 自然年 (January to December) or 法院年度 (December of last year to November). */
export type Window = 'calendarYear' | 'courtYear';

export type Moment =
  | 'asOf'
  | 'yearStart'
  | 'lastYearEnd' // 31 December of last year
  | 'courtYearStart' // 1 December of last year
  | 'courtYearEnd' // 30 November, or the as-of date before it
  | 'lastCourtYearEnd'; // 30 November of last year

export function momentDay(moment: Moment, asOf: Day): Day {
  const year = Number(asOf.slice(0, 4));
  switch (moment) {
    case 'asOf':
      return asOf;
    case 'yearStart':
      return `${year}-01-01`;
    case 'lastYearEnd':
      return `${year - 1}-12-31`;
    case 'courtYearStart':
      return `${year - 1}-12-01`;
    case 'lastCourtYearEnd':
      return `${year - 1}-11-30`;
    case 'courtYearEnd':
      return asOf < `${year}-11-30` ? asOf : `${year}-11-30`;
  }
}

export const windowMoments: Record<Window, [from: Moment, to: Moment]> = {
  calendarYear: ['yearStart', 'asOf'],
  courtYear: ['courtYearStart', 'courtYearEnd'],
};

export function windowDays(window: Window, asOf: Day): { from: Day; to: Day } {
  const [from, to] = windowMoments[window];
  return { from: momentDay(from, asOf), to: momentDay(to, asOf) };
}

/** All moments of an as-of date as numbers of days. */
export function daysOf(asOf: Day): Record<Moment, number> {
  const number = (moment: Moment) => toNumberOfDay(momentDay(moment, asOf));
  return {
    asOf: number('asOf'),
    yearStart: number('yearStart'),
    lastYearEnd: number('lastYearEnd'),
    courtYearStart: number('courtYearStart'),
    courtYearEnd: number('courtYearEnd'),
    lastCourtYearEnd: number('lastCourtYearEnd'),
  };
}

/** The twelve month ends of a year. */
export function monthEnds(year: number): Day[] {
  return Array.from({ length: 12 }, (_, i) => monthEnd(year, i + 1));
}

export function monthEnd(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`;
}

/** The last month end on or before the day; undefined in January before it ends: of this year only. */
export function lastFinishedMonth(asOf: Day): Day | undefined {
  const [year, month] = asOf.split('-').map(Number) as [number, number];
  if (asOf === monthEnd(year, month)) return asOf;
  return month === 1 ? undefined : monthEnd(year, month - 1);
}

/** A day as a whole number, for columns. */
export function toNumberOfDay(day: Day): number {
  return dayNumber(day);
}

export function fromNumberOfDay(number: number): Day {
  return addDays('1970-01-01', number);
}
