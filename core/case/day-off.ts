// Days on which courts do not sit: statutory holidays and weekends, without the weekends that are worked instead.

import days from 'chinese-days';
import { addDays, type Day } from './day';

/** The published calendar; it would call any later day a workday by its weekday alone. */
const firstYear = 2004;
const lastYear = 2026;

/** `中秋节`, `周末`; false for a workday; undefined outside the years the calendar covers. */
export function dayOffName(day: Day): string | false | undefined {
  const year = Number(day.slice(0, 4));
  if (!(year >= firstYear && year <= lastYear)) return undefined;
  // Noon, so that no zone turns the day into its neighbour.
  const { work, name } = days.getDayDetail(`${day}T12:00:00`);
  if (work) return false;
  return name.split(',')[1] ?? '周末';
}

/** A period that ends on a day off ends on the next workday (民诉法 art. 85); undefined where the calendar ends. */
export function nextWorkday(day: Day): Day | undefined {
  let next = day;
  for (;;) {
    const off = dayOffName(next);
    if (off === undefined) return undefined;
    if (off === false) return next;
    next = addDays(next, 1);
  }
}
