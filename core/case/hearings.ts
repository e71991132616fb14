// Hearings come from the pages as rows and from a ledger as days in one cell.

import type { Day } from './day';
import type { CaseFacts } from './facts';

/** Days on which the case was heard, oldest first; undefined where not all can have been seen. */
export function hearingDaysOf(facts: CaseFacts): Day[] | undefined {
  const { hearings, hearingDays, incomplete } = facts;
  if (hearings === undefined) return hearingDays === undefined ? undefined : [...(hearingDays ?? [])].sort();
  const days = hearings.flatMap(({ date }) => date?.slice(0, 10) ?? []);
  if (hearings.some(({ date }) => date === undefined)) return undefined;
  if (incomplete?.includes('hearings') && days.length === 0) return undefined;
  return [...new Set([...days, ...(hearingDays ?? [])])].sort();
}
