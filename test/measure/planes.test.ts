import { describe, expect, it } from 'vitest';
import {
  allBits,
  and,
  andBits,
  bitsUpTo,
  bitsWhere,
  countBits,
  has,
  isCertain,
  meet,
  or,
  orBits,
  type Planes,
  planesOf,
  rowsOf,
  withBorrowedSets,
  withOwnSets,
  without,
  withoutBits,
} from '../../core/measure/planes';

const rows = 100;
/** Row → true, false or unknown. */
const logic = (test: (row: number) => boolean | undefined): Planes =>
  planesOf(
    bitsWhere(rows, (row) => test(row) === true),
    bitsWhere(rows, (row) => test(row) !== false),
  );
const valueAt = ({ yes, maybe }: Planes, row: number) => (has(yes, row) ? true : has(maybe, row) ? undefined : false);

const values = [true, false, undefined];
const left = logic((row) => values[row % 3]);
const right = logic((row) => values[Math.floor(row / 3) % 3]);

describe('three-valued sets', () => {
  const both = (a?: boolean, b?: boolean) => (a === false || b === false ? false : a && b);
  const either = (a?: boolean, b?: boolean) => (a || b ? true : a === undefined || b === undefined ? undefined : false);
  const butNot = (a?: boolean, b?: boolean) => both(a, b === undefined ? undefined : !b);

  it.each([
    ['and', and, both],
    ['or', or, either],
    ['without', without, butNot],
  ] as const)('%s follows the truth table', (_, join, expected) => {
    const joined = join(left, right);
    for (let row = 0; row < rows; row++) {
      expect(valueAt(joined, row)).toBe(expected(valueAt(left, row), valueAt(right, row)));
    }
  });

  it('are empty around what a borrowed array is written with, whatever stood there before', () => {
    const everywhere = planesOf(allBits(rows));
    const few = planesOf(bitsWhere(rows, (row) => row > 40 && row < 50));
    for (const reuse of [1, 2, 3]) {
      withBorrowedSets(() => countBits(meet([everywhere, everywhere], []).yes));
      expect(
        withBorrowedSets(() => rowsOf(meet([few, everywhere], []).yes)),
        `${reuse}`,
      ).toEqual(rowsOf(few.yes));
    }
  });

  it('meet in one pass what they meet one after the other', () => {
    const sure = planesOf(bitsWhere(rows, (row) => row > 20 && row < 70));
    const more = planesOf(bitsWhere(rows, (row) => row % 2 === 0));
    const one = meet([left, sure, right, more], [right, sure, left]);
    const steps = [right, more, sure].reduce(and, left);
    const many = [right, sure, left].reduce(without, steps);
    expect(one.yes).toEqual(many.yes);
    expect(one.maybe).toEqual(many.maybe);
    expect(meet([left], [])).toBe(left);
    const but = meet([left], [right, sure]);
    const butMany = [right, sure].reduce(without, left);
    expect([but.yes, but.maybe]).toEqual([butMany.yes, butMany.maybe]);
    expect(meet([sure], [more]).yes).toEqual(withoutBits(sure.yes, more.yes));
  });

  it('know the words that hold something', () => {
    const few = planesOf(bitsWhere(rows, (row) => row === 40));
    expect([few.from, few.to]).toEqual([1, 2]);
    const none = planesOf(bitsWhere(rows, () => false));
    expect(or(none, few)).toBe(few);
    expect(or(few, none)).toBe(few);
    expect(rowsOf(and(few, left).maybe)).toEqual(rowsOf(andBits(few.maybe, left.maybe)));
    expect([or(few, planesOf(bitsWhere(rows, (row) => row === 99))).from, countBits(none.yes)]).toEqual([1, 0]);
  });

  it('stay certain where both are', () => {
    const sure = planesOf(bitsWhere(rows, (row) => row < 50));
    expect([isCertain(and(sure, sure)), isCertain(or(sure, sure)), isCertain(without(sure, sure))]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isCertain(and(sure, left)), isCertain(or(left, sure)), isCertain(without(sure, left))]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('bits', () => {
  it.each([0, 1, 31, 32, 33, 64, 100])('hold all of %i rows and no more', (count) => {
    expect(countBits(allBits(count))).toBe(count);
    expect(rowsOf(allBits(count))).toEqual(Array.from({ length: count }, (_, row) => row));
  });

  it('hold the numbers up to a limit', () => {
    const numbers = Int32Array.from({ length: 70 }, (_, row) => (row * 37) % 70);
    expect(rowsOf(bitsUpTo(numbers, 30))).toEqual(rowsOf(bitsWhere(70, (row) => (numbers[row] as number) <= 30)));
    expect(rowsOf(bitsUpTo(Int32Array.from([-5, 0, 0x7fffffff]), 0))).toEqual([0, 1]);
  });

  it('count within a range', () => {
    const bits = bitsWhere(rows, (row) => row % 3 === 0);
    expect(countBits(bits)).toBe(34);
    expect(countBits(bits, 1, 2)).toBe(rowsOf(bits).filter((row) => row >= 32 && row < 64).length);
    expect(rowsOf(orBits(bits, bits, 1, 2))).toEqual(rowsOf(bits).filter((row) => row >= 32 && row < 64));
  });
});

describe('borrowed sets', () => {
  const a = planesOf(bitsWhere(rows, (row) => row % 2 === 0));
  const b = planesOf(bitsWhere(rows, (row) => row > 40));

  it('are written again, and empty when they are', () => {
    const first = withBorrowedSets(() => and(a, a).yes);
    const second = withBorrowedSets(() => {
      const { yes } = and(a, b);
      expect(rowsOf(yes)).toEqual(rowsOf(andBits(a.yes, b.yes)));
      return yes;
    });
    expect(second).toBe(first);
  });

  it('are never those that are kept, nor shared by two that are open', () => {
    withBorrowedSets(() => {
      const outer = and(a, b).yes;
      const inner = withBorrowedSets(() => and(a, a).yes);
      const kept = withOwnSets(() => and(b, b).yes);
      expect(new Set([outer, inner, kept]).size).toBe(3);
      withBorrowedSets(() => without(b, a));
      expect(rowsOf(kept)).toEqual(rowsOf(b.yes));
      expect(rowsOf(outer)).toEqual(rowsOf(andBits(a.yes, b.yes)));
    });
  });

  it('come back when the work fails', () => {
    const failing = () =>
      withBorrowedSets(() => {
        and(a, b);
        throw new Error('of the test');
      });
    expect(failing).toThrow('of the test');
    expect(and(a, b).yes).not.toBe(and(a, b).yes);
  });
});
