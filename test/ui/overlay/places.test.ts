import { expect, test } from 'vitest';
import { badgeTop, clampPanel, panelPlace } from '../../../extension/ui/overlay/places';

const viewport = { width: 1366, height: 768 };

test('the badge stays at home where it covers nothing', () => {
  expect(badgeTop(346, 128, 768, () => false)).toBe(346);
});

test('it steps down, then up, by 8 px', () => {
  expect(badgeTop(346, 128, 768, (top) => top < 400)).toBe(402);
  expect(badgeTop(346, 128, 768, (top) => top >= 300)).toBe(298);
  expect(badgeTop(346, 128, 768, () => true)).toBeUndefined();
});

test('a home outside the window comes back in', () => {
  expect(badgeTop(2000, 128, 768, () => false)).toBe(632);
});

test('the panel fills a narrow strip and keeps its width in a broad one', () => {
  expect(panelPlace({ left: 1000, top: 80, width: 360, height: 680 }, viewport, {})).toEqual({
    left: 1016,
    top: 86,
    width: 340,
    maxHeight: 660,
  });
  expect(panelPlace({ left: 700, top: 80, width: 660, height: 680 }, viewport, {})).toMatchObject({
    left: 1000,
    width: 356,
  });
});

test('a place that a person chose comes first, inside the window', () => {
  const strip = { left: 1000, top: 80, width: 360, height: 680 };
  expect(panelPlace(strip, viewport, { panel: { left: 40, top: 60 } })).toMatchObject({ left: 40, top: 60 });
  expect(clampPanel({ left: 5000, top: -50, width: 340 }, viewport)).toEqual({
    left: 1026,
    top: 0,
    width: 340,
    maxHeight: 758,
  });
});
