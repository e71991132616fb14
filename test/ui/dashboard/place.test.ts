import { describe, expect, it } from 'vitest';
import { type DashboardPlace, readPlace, writePlace } from '../../../extension/ui/dashboard/place';

const today = '2022-06-20';

describe('the place in the address bar', () => {
  it.each<DashboardPlace>([
    { asOf: today },
    { asOf: '2022-03-31' },
    { asOf: '2022-03-31', indicator: '10-pronounced-in-court', second: 'b' },
    { asOf: today, chapter: 3 },
    { asOf: today, caseClass: 'criminal' },
  ])('comes back as it was written', (place) => {
    expect(readPlace(writePlace(place, today), today)).toEqual(place);
  });

  it('stays on the present day when none was chosen', () => {
    expect(writePlace({ asOf: today }, today)).toBe('#');
    expect(readPlace('#', '2022-07-01').asOf).toBe('2022-07-01');
  });

  it.each(['#as-of=2022-02-30', '#as-of=x', '#chapter=-1', '#chapter=x', '#class=toString', '#%E0%A4%A'])(
    'falls back on %s',
    (hash) => {
      expect(readPlace(hash, today)).toEqual({ asOf: today });
    },
  );
});
