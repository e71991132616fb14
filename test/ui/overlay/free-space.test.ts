import { expect, test } from 'vitest';
import { type Grid, largestStrip, nearestPlace } from '../../../extension/ui/overlay/free-space';

/** `#` is taken, `.` is free; cells of 10 px. */
function grid(...lines: string[]): Grid {
  const columns = lines[0]?.length ?? 0;
  const taken = Uint8Array.from(lines.join(''), (cell) => (cell === '#' ? 1 : 0));
  return { cell: 10, columns, rows: lines.length, taken };
}

test('the largest free rectangle', () => {
  const page = grid('##########', '######....', '######....', '#.####....', '#.####....');
  expect(largestStrip(page, { width: 30, height: 30 })).toEqual({ left: 60, top: 10, width: 40, height: 40 });
});

test('of equal ones the rightmost', () => {
  const page = grid('..##..', '..##..');
  expect(largestStrip(page, { width: 20, height: 20 })?.left).toBe(40);
});

test('none that is wide or high enough', () => {
  const page = grid('##..', '####', '##..');
  expect(largestStrip(page, { width: 20, height: 20 })).toBeUndefined();
  expect(largestStrip(page, { width: 40, height: 10 })).toBeUndefined();
});

test('a sheet lies free, near its field and not over it', () => {
  const page = grid('####....', '........', '..####..', '........', '........');
  const field = { left: 20, top: 20, width: 40, height: 10 };
  expect(nearestPlace(page, { width: 30, height: 20 }, field)).toEqual({ left: 20, top: 30, width: 30, height: 20 });
});

test('where nothing is free, it covers least', () => {
  const page = grid('####', '##.#', '####');
  const place = nearestPlace(page, { width: 20, height: 10 }, { left: 0, top: 0, width: 0, height: 0 });
  expect(place).toMatchObject({ left: 10, top: 10 });
});
