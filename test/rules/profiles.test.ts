import { expect, test } from 'vitest';
import { rules } from '../../core/rules/all';
import { profiles, refusalList, remindOnly, settingOf } from '../../core/rules/profiles';

test('every rule that a profile names exists', () => {
  const named = Object.values(profiles).flatMap(({ everyCase, byClass }) =>
    [everyCase, ...Object.values(byClass)].flatMap((settings) => Object.keys(settings)),
  );
  expect(named.filter((id) => id !== '*' && !(id in rules))).toEqual([]);
});

test("the default holds a closing for the manual's refusal list", () => {
  const refused = [
    'closed-amount-missing',
    'service-missing',
    'involvement-missing',
    'name-missing',
    'document-type-missing',
    'document-number-missing',
    'phone-missing',
    'contact-type-missing',
  ];
  for (const id of refused) expect(settingOf(refusalList, id, 'civil') ?? rules[id]?.severity).toBe('error');
});

test('the class comes before every case, a name before the star', () => {
  expect(settingOf(refusalList, 'closed-amount-missing', 'criminal')).toBe('warning');
  expect(settingOf(refusalList, 'closed-amount-missing', 'civil')).toBeUndefined();
  expect(settingOf(remindOnly, 'phone-missing', 'civil')).toBe('warning');
  const own = { ...remindOnly, everyCase: { '*': 'warning', 'phone-missing': 'off' } } as const;
  expect(settingOf(own, 'phone-missing', 'civil')).toBe('off');
});
