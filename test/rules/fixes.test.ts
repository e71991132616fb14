// Invented numbers.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseDocument, normalisePhone } from '../../core/identity/normalise';
import { rules } from '../../core/rules/all';
import { runRules } from '../../core/rules/engine';
import { applyFix, fixLabels, fixNames } from '../../core/rules/fixes';
import { aroundOf, factsOf } from './example-facts';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

const entries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9０-９xXｘⅩ \u3000-]{0,24}$/),
  fc.stringMatching(/^[张周 \u3000A-Za-z]{0,8}$/),
);

test.each([
  ['trim', '　张三 ', '张三'],
  ['half-width', '１５２２　ＡＢ', '1522 AB'],
  ['upper-case-x', '11010519491231002x', '11010519491231002X'],
  ['dashes', '152-4826-3371', '15248263371'],
  ['document-spelling', '１１０１０５ 19491231 002ｘ', '11010519491231002X'],
  ['phone-spelling', '+86 152-4826-3371', '15248263371'],
  ['name-blanks', '张　三', '张三'],
  ['name-blanks', ' John Smith ', 'John Smith'],
  ['unknown', ' as it is ', ' as it is '],
  ['toString', ' as it is ', ' as it is '],
])('%s: %s → %s', (name, value, fixed) => {
  expect(applyFix(name, value)).toBe(fixed);
});

test.each(fixNames)('%s changes nothing the second time and keeps the meaning', (name) => {
  fc.assert(
    fc.property(entries, (value) => {
      const fixed = applyFix(name, value);
      expect(applyFix(name, fixed)).toBe(fixed);
    }),
  );
  expect(fixLabels[name].length).toBeGreaterThan(0);
});

test.each(['trim', 'half-width', 'upper-case-x', 'dashes', 'document-spelling'])(
  '%s leaves the number what it was',
  (name) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9０-９ -]{10,20}[xXｘ0-9]$/), (value) => {
        expect(normaliseDocument(applyFix(name, value))).toBe(normaliseDocument(value));
        expect(normalisePhone(applyFix('phone-spelling', value))).toBe(normalisePhone(value));
      }),
    );
  },
);

test('every fix that a rule names exists', () => {
  const named = Object.entries(rules).flatMap(([id, rule]) =>
    rule.examples.fail.flatMap((example) => {
      const options = { rules: { [id]: rule }, severities: { [id]: rule.severity } };
      return runRules(factsOf(example, rule.classes), aroundOf(example), options).findings.flatMap(
        ({ fix }) => fix ?? [],
      );
    }),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !fixNames.some((known) => known === name))).toEqual([]);
});
