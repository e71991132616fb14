import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseDocument, normalisePhone } from '../../core/identity/normalise';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[+0-9 ()（）\-转/、xX×Ⅹ]{0,30}$/),
  fc.stringMatching(/^[0０1-9 -]{8,20}$/),
  fc.string({ unit: 'grapheme' }),
);

test('normalising a document number twice changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(normaliseDocument(normaliseDocument(text))).toBe(normaliseDocument(text));
    }),
    { numRuns: 2000 },
  );
});

test('normalising a phone number twice changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(normalisePhone(normalisePhone(text))).toBe(normalisePhone(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['＋８６ 152 4826 3371', '15248263371'],
  ['0086-15248263371', '15248263371'],
  ['(0482)8263371', '0482-8263371'],
  ['+86 482 8263371', '0482-8263371'],
  ['010-82633715转801', '010-82633715-801'],
  ['8263371', '8263371'],
  ['+85291234567', '+85291234567'],
  ['8615248263371', '15248263371'],
  ['+860 152 4826 3371', '15248263371'],
  ['0 0 15248263371', '15248263371'],
  ['086015248263371', '15248263371'],
  ['9-15248263371', '915248263371'],
  ['+86152482633712', '+86152482633712'],
  ['015248263371', '15248263371'],
  ['+86 152 4826 337', '+861524826337'],
  ['11248263371', '11248263371'],
  ['0482—8263371', '0482-8263371'],
  ['04828263371', '0482-8263371'],
  ['86 0482 8263371', '0482-8263371'],
  ['86-482-8263371', '0482-8263371'],
  ['0086-0482-8263371', '0482-8263371'],
  ['00864828263371', '0482-8263371'],
  ['0482-8263371#12', '0482-8263371-12'],
  ['10482-8263371', '104828263371'],
  ['021-82633715', '021-82633715'],
  ['02a-82633715', '02a82633715'],
  ['482-8263371', '4828263371'],
  ['0482-826337a', '0482826337a'],
])('phone %s → %s', (text, normal) => {
  expect(normalisePhone(text)).toBe(normal);
});

test.each([
  ['１１０１０５ 19491231-002ｘ', '11010519491231002X'],
  ['11010519491231002×', '11010519491231002X'],
  ['73236575-0', '732365750'],
  ['7323_6575–0', '732365750'],
  ['１５２２０１１９９００３０７６０１Ⅹ', '15220119900307601X'],
  ['✕123✖', '✕123X'],
  ['ab×1', 'AB×1'],
  ['\u200B1\u00AD2\u3164', '12'],
])('document %s → %s', (text, normal) => {
  expect(normaliseDocument(text)).toBe(normal);
});
