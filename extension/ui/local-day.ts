// The present day where the person sits: court days are local days.

import { type Day, daysBetween } from '@core/case/day';

export function localDay(now: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `6-20 09:12`, for tight places. */
export function tightTime(time: string): string {
  const at = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getMonth() + 1}-${at.getDate()} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** `6-20`, with the year where it is another one than that of `today`. */
export function tightDay(day: Day, today: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  const short = `${month}-${date}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${year}-${short}`;
}

/** How pressing a deadline is: within three days or past, within ten, later. */
export function urgencyOf(deadline: Day, today: Day): { left: number; tone: 'wrong' | 'missing' | 'soft' } {
  const left = daysBetween(today, deadline);
  return { left, tone: left <= 3 ? 'wrong' : left <= 10 ? 'missing' : 'soft' };
}
