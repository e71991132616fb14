import { describe, expect, it } from 'vitest';
import { sparkOf } from '../../../extension/ui/dashboard/spark';

const point = (asOf: string, low: number | null, high = low, target?: number) => ({ asOf, low, high, target });

describe('sparkOf', () => {
  it('breaks the line where a month has no value', () => {
    const { line } = sparkOf([point('1', 0), point('2', null), point('3', 5), point('4', 10)]);
    expect(line).toBe('M4 34M76 19L112 4');
  });

  it('stands an interval at the last point, upwards from the lower bound', () => {
    const { interval, last } = sparkOf([point('1', 0), point('2', 5, 10)]);
    expect(last).toEqual({ x: 112, y: 19 });
    expect(interval).toBe('M112 19V4M109 4h6');
    expect(sparkOf([point('1', 0), point('2', 5)]).interval).toBe('');
  });

  it('steps along monthly floors and keeps them inside', () => {
    const { target } = sparkOf([point('1', 0, 0, 0), point('2', 10, 10, 10)]);
    expect(target).toBe('M0 34H58M58 4H116');
  });

  it('draws nothing of nothing, and one value in the middle of nowhere without dividing by zero', () => {
    expect(sparkOf([])).toEqual({ line: '', target: '', interval: '' });
    expect(sparkOf([point('1', null)]).last).toBeUndefined();
    expect(sparkOf([point('1', 7)])).toMatchObject({ line: 'M4 34', last: { x: 4, y: 34 } });
  });
});
