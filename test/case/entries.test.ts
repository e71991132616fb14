import { expect, test } from 'vitest';
import { isBlank, isFilled } from '../../core/case/entries';

test.each([
  [undefined, false, false],
  [null, true, false],
  ['', true, false],
  [[], true, false],
  [' ', false, true],
  ['无', false, true],
  [['无'], false, true],
  [0, false, true],
  [false, false, true],
  [{}, false, true],
  [{ length: 0 }, false, true],
])('%j: blank %s, filled %s', (entry, blank, filled) => {
  expect(isBlank(entry)).toBe(blank);
  expect(isFilled(entry)).toBe(filled);
});
