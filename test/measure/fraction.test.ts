import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimal,
  display,
  fraction,
  minus,
  quotient,
  toNumber,
  toText,
  whole,
} from '../../core/measure/fraction';

describe('fractions', () => {
  it('compare exactly', () => {
    expect(compare(fraction('99/180'), fraction('55/100'))).toBe(0);
    expect(compare(fraction('9/45'), fraction('20/100'))).toBe(0);
    expect(compare(fraction('98/180'), fraction('55/100'))).toBeLessThan(0);
    expect(compare(fraction('100/180'), fraction('55/100'))).toBeGreaterThan(0);
  });

  it('take decimals as they are written', () => {
    expect(decimal(12.5)).toEqual({ n: 125n, d: 10n });
    expect(decimal(-0.07)).toEqual({ n: -7n, d: 100n });
    expect(decimal(1e21)).toEqual({ n: 10n ** 21n, d: 1n });
    expect(decimal(1e-7)).toEqual({ n: 1n, d: 10n ** 7n });
    expect(decimal(1.5e-7)).toEqual({ n: 15n, d: 10n ** 8n });
    expect(toText(add(decimal(0.1), decimal(0.2)))).toBe('3/10');
  });

  it('add, subtract and divide', () => {
    expect(toText(add(fraction('1/2'), fraction('1/3')))).toBe('5/6');
    expect(toText(minus(fraction('1/2'), fraction('1/3')))).toBe('1/6');
    expect(quotient(whole(3), whole(0))).toBeNull();
    expect(quotient(whole(3), whole(-4))).toEqual({ n: -3n, d: 4n });
    expect(toNumber(fraction('3/4'))).toBe(0.75);
    expect(toText(fraction('114'))).toBe('114/1');
    expect(toText(fraction('1/0'))).toBe('0/1');
  });
});

describe('display', () => {
  it.each([
    ['2/3', 100, 1, '66.7'],
    ['1/8', 100, 1, '12.5'],
    ['1/800', 100, 2, '0.13'],
    ['-1/8', 1, 2, '-0.12'],
    ['-1/3', 1, 1, '-0.3'],
    ['62/120', 100, 2, '51.67'],
    ['0', 100, 1, '0.0'],
    ['7', 1, 0, '7'],
    ['15/10000', 1000, 1, '1.5'],
  ])('%s × %i with %i digits is %s', (text, scale, digits, shown) => {
    expect(display(fraction(text), scale, digits)).toBe(shown);
  });
});
