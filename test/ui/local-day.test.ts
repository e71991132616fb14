import { describe, expect, it } from 'vitest';
import { localDay, tightDay, tightTime, urgencyOf } from '../../extension/ui/local-day';

describe('days as people say them', () => {
  it('takes the day where the person sits', () => {
    expect(localDay(new Date(2022, 5, 2, 23, 59))).toBe('2022-06-02');
    expect(localDay(new Date(2022, 11, 31, 0, 0))).toBe('2022-12-31');
  });

  it('leaves the year out only where it is this one', () => {
    expect(tightDay('2022-06-05', '2022-06-20')).toBe('6-5');
    expect(tightDay('2021-12-31', '2022-06-20')).toBe('2021-12-31');
  });

  it('writes a time as it is read on a clock', () => {
    expect(tightTime(new Date(2022, 5, 20, 9, 2).toISOString())).toBe('6-20 09:02');
  });

  it.each([
    ['2022-06-18', -2, 'wrong'],
    ['2022-06-20', 0, 'wrong'],
    ['2022-06-23', 3, 'wrong'],
    ['2022-06-24', 4, 'missing'],
    ['2022-06-30', 10, 'missing'],
    ['2022-07-01', 11, 'soft'],
  ])('a deadline on %s has %i days left', (deadline, left, tone) => {
    expect(urgencyOf(deadline, '2022-06-20')).toEqual({ left, tone });
  });
});
