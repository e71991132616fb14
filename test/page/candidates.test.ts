// What can be the value of an entry. Names are invented.

import { expect, it } from 'vitest';
import { isPlausible } from '../../core/page/candidates';

it.each(['−', '＋', '×', '▼', '⌃ ✕', '⋮'])('takes the glyph %s for no name', (glyph) => {
  expect(isPlausible('party.name', glyph)).toBe(false);
  expect(isPlausible('judge', glyph)).toBe(false);
});

it.each(['×××', '***', '沈×微', 'X某'])('takes %s for a name', (name) => {
  expect(isPlausible('party.name', name)).toBe(true);
});
