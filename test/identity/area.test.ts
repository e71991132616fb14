import { expect, test } from 'vitest';
import { areaState, isPrefecture, isProvince } from '../../core/identity/area';

test.each([
  ['152201', 'known'],
  ['152101', 'known'],
  ['152200', 'known'],
  ['150000', 'known'],
  ['110101', 'known'],
  ['152299', 'unknown'],
  ['152298', 'unknown'],
  ['159901', 'unknown'],
  ['159900', 'unknown'],
  ['001522', 'impossible'],
  ['992201', 'impossible'],
  ['', 'impossible'],
])('%s is %s', (code, state) => {
  expect(areaState(code)).toBe(state);
});

test('the 市辖区 of a prefecture is known, whether or not it is listed', () => {
  expect(['469001', '659001', '512901', '522301'].map(areaState)).toEqual(['known', 'known', 'known', 'known']);
  expect(areaState('321501')).toBe('unknown');
});

test('provinces and prefectures', () => {
  expect(['15', '46', '99', '1', '152'].map(isProvince)).toEqual([true, true, false, false, false]);
  expect(['1522', '1500', '1599', '9900', '0015', '9915'].map(isPrefecture)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
