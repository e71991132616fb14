import { describe, expect, it } from 'vitest';
import type { Card } from '../../../core/measure/card';
import { chaptersOf, neighboursOf } from '../../../extension/ui/dashboard/chapters';

const card = (number: number, chapter: number, light: Card['light'] = 'met') =>
  ({ id: `${number}-x`, number, chapter, light }) as Card;
const cards = [card(14, 4, 'missed'), card(11, 3), card(10, 3, 'no-cases')];

describe('chaptersOf', () => {
  it('keeps the order of the manual and leaves empty chapters out', () => {
    const chapters = chaptersOf({ 1: '办案任务', 3: '办案效率', 4: '审判管理' }, cards);
    expect(chapters.map((c) => [c.number, c.cards.map((each) => each.number), c.missed])).toEqual([
      [3, [10, 11], 0],
      [4, [14], 1],
    ]);
    expect(chapters[0]?.without.map((c) => c.number)).toEqual([10]);
    expect(chapters[0]?.shown.map((c) => c.number)).toEqual([11]);
  });
});

describe('neighboursOf', () => {
  it('crosses chapters and ends at both ends', () => {
    expect(neighboursOf(cards, '11-x')).toMatchObject({ before: { number: 10 }, after: { number: 14 } });
    expect(neighboursOf(cards, '10-x').before).toBeUndefined();
    expect(neighboursOf(cards, '14-x').after).toBeUndefined();
    expect(neighboursOf(cards, 'unknown')).toEqual({ before: undefined, after: undefined });
  });
});
