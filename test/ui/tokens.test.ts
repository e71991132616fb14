import { expect, test } from 'vitest';
import { dark, light, type Token, type TokenSet, tokenDeclarations, tokenSheet } from '../../extension/ui/tokens';

/** Contrast by WCAG 2. */
function contrast(one: string, other: string): number {
  const [more = 0, less = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const asText: [Token, Token[]][] = [
  ['text', ['canvas', 'surface', 'sunken', 'brand-soft']],
  ['text-2', ['canvas', 'surface', 'sunken', 'brand-soft', 'unseen-soft']],
  ['text-3', ['canvas', 'surface', 'sunken', 'brand-soft']],
  ['brand', ['canvas', 'surface', 'sunken', 'brand-soft']],
  ['brand-hover', ['surface', 'sunken']],
  ['on-brand', ['brand', 'brand-hover']],
  ...(['error', 'missing', 'doubt', 'unseen', 'pass'] as const).map((state): [Token, Token[]] => [
    state,
    ['canvas', 'surface', 'sunken', `${state}-soft`, 'brand-soft'],
  ]),
];
const asEdge: [Token, Token[]][] = [
  ['line-strong', ['canvas', 'surface']],
  ['focus', ['canvas', 'surface']],
];

test.each<[string, TokenSet]>([
  ['light', light],
  ['dark', dark],
])('%s: text has 4.5, edges and focus have 3', (_, set) => {
  const tooFaint = (pairs: [Token, Token[]][], least: number) =>
    pairs.flatMap(([front, backs]) =>
      backs.filter((back) => contrast(set[front], set[back]) < least).map((back) => `${front} on ${back}`),
    );
  expect(tooFaint(asText, 4.5)).toEqual([]);
  expect(tooFaint(asEdge, 3)).toEqual([]);
});

test('plain hex only, for the oldest Chrome that is served', () => {
  expect(Object.values({ ...light, ...dark }).filter((value) => !/^#[0-9A-F]{6}$/.test(value))).toEqual([]);
  expect(tokenDeclarations('dark')).toContain('--brand:#63C3D1');
  expect(tokenSheet(':host')).toMatch(/^:host\{.*\}@media \(prefers-color-scheme:dark\)\{:host\{.*\}\}$/);
});
