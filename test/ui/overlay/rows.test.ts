import { expect, test } from 'vitest';
import { neighbour, nextFinding, rowsOf, waivedOf } from '../../../extension/ui/overlay/rows';
import { exampleCase, finding } from './example-case';

test('findings first, then what was not seen', () => {
  expect(rowsOf(exampleCase()).map((row) => row.id)).toEqual(['number', 'involvement', 'width', 'unseen:service']);
});

test('a facet filters both, and repaired ones are gone', () => {
  const view = exampleCase();
  expect(rowsOf(view, 'parties').map((row) => row.id)).toEqual(['number', 'width']);
  expect(rowsOf(view, 'service').map((row) => row.id)).toEqual(['unseen:service']);
  expect(rowsOf(exampleCase({ findings: [finding('a', 'wrong', { state: 'fixed' })], facets: [] }))).toEqual([]);
});

test('explained ones stand apart', () => {
  const view = exampleCase({ findings: [finding('a', 'wrong', { state: 'waived' })] });
  expect(waivedOf(view).map(({ id }) => id)).toEqual(['a']);
  expect(waivedOf(view, 'hearing')).toEqual([]);
});

test('the arrows stop at the ends', () => {
  const rows = rowsOf(exampleCase());
  expect(neighbour(rows, undefined, 1)?.id).toBe('number');
  expect(neighbour(rows, undefined, -1)?.id).toBe('unseen:service');
  expect(neighbour(rows, 'number', 1)?.id).toBe('involvement');
  expect(neighbour(rows, 'number', -1)?.id).toBe('number');
  expect(neighbour([], undefined, 1)).toBeUndefined();
});

test('the next finding goes round', () => {
  expect(nextFinding(exampleCase(), 'number')?.id).toBe('involvement');
  expect(nextFinding(exampleCase(), 'width')?.id).toBe('number');
  expect(nextFinding(exampleCase({ findings: [] }), 'width')).toBeUndefined();
});
