// 修补前后 in words, the same in the report and in the work list.

import type { Progress } from '@core/check/progress';
import { text } from './text';

/** One decimal; nothing to repair is no 0 %. */
export function rateWords(rate: Progress['rate']): string {
  return rate === null ? '—' : `${((100 * rate.numerator) / rate.denominator).toFixed(1)} %`;
}

/** Of one case, from the first look to now; undefined where nothing has been found yet. */
export function caseProgressWords({ total, fixed, remaining, rate }: Progress): string | undefined {
  return total === 0 ? undefined : text('worklist_progress_case', total, fixed, remaining, rateWords(rate));
}

/** Of a month (2022-06), over all cases. */
export function monthProgressWords(
  month: string,
  { total, fixed, added, remaining, rate }: Progress,
): string | undefined {
  if (total === 0) return undefined;
  return text('worklist_progress_month', Number(month.slice(5)), total, fixed, added, remaining, rateWords(rate));
}
