// Cards by chapter of the manual. Pure.

import type { Figures } from '@core/check/figures';
import type { Card } from '@core/measure/card';

export interface ChapterOfCards {
  number: number;
  title: string;
  cards: Card[];
  /** With a value, a figure to fill in or a list to keep. */
  shown: Card[];
  /** 无此类案件 */
  without: Card[];
  missed: number;
}

/** Chapters in the order of the manual; those without indicators are left out. */
export function chaptersOf(titles: Figures['chapters'], cards: readonly Card[]): ChapterOfCards[] {
  return Object.entries(titles)
    .map(([number, title]) => {
      const own = cards.filter((card) => card.chapter === Number(number)).sort((a, b) => a.number - b.number);
      return {
        number: Number(number),
        title: title ?? '',
        cards: own,
        shown: own.filter((card) => card.light !== 'no-cases'),
        without: own.filter((card) => card.light === 'no-cases'),
        missed: own.filter((card) => card.light === 'missed').length,
      };
    })
    .filter((chapter) => chapter.cards.length > 0);
}

/** The card before and after, across chapters. */
export function neighboursOf(cards: readonly Card[], id: string): { before?: Card; after?: Card } {
  const sorted = [...cards].sort((a, b) => a.number - b.number);
  const at = sorted.findIndex((card) => card.id === id);
  return { before: sorted[at - 1], after: at < 0 ? undefined : sorted[at + 1] };
}
