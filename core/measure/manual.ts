// A manual is a year's list of indicators.

import type { Chapter, Indicator } from './language';

export interface Manual {
  /** The year it is for; another year is another folder. */
  year: number;
  title: string;
  en: string;
  chapters: Partial<Record<Chapter, string>>;
  chaptersEn: Partial<Record<Chapter, string>>;
  /** By file name: `10-pronounced-in-court`, in the order of the manual. */
  indicators: Record<string, Indicator>;
}

/** The number an indicator has in its manual. */
export function numberOf(id: string): number {
  return Number.parseInt(id, 10);
}

/** The manual of the year, else the last one before it, else the first. */
export function manualFor(manuals: readonly Manual[], year: number): Manual | undefined {
  const sorted = [...manuals].sort((a, b) => a.year - b.year);
  return sorted.findLast((manual) => manual.year <= year) ?? sorted[0];
}
