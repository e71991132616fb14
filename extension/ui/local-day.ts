// The present day where the person sits: court days are local days.

import { type Day, daysBetween } from '@core/case/day';

export function localDay(now: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `6月20日 09:12` or `Jun 20, 09:12`, in the language of the interface. */
export function shortTime(time: string, language: string): string {
  const format = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(time));
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
