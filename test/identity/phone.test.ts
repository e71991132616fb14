// Invented numbers.

import fc from 'fast-check';
import { isValidPhoneNumber } from 'libphonenumber-js/mobile';
import { describe, expect, test } from 'vitest';
import { checkPhone } from '../../core/identity/phone';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

const table: [string, string][] = [
  ['15248263371', 'ok:ok'],
  ['19248263371', 'ok:ok'],
  ['16248263371', 'ok:ok'],
  ['+8615248263371', 'warning:format'],
  ['86 152 4826 3371', 'warning:format'],
  ['0086-15248263371', 'warning:format'],
  ['015248263371', 'warning:format'],
  ['152-4826-3371', 'warning:format'],
  ['１５２４８２６３３７１', 'warning:format'],
  ['15248263371/15848263372', 'warning:format'],
  ['15248263371、13800138000', 'error:placeholder'],
  ['15448263371', 'warning:segment-unknown'],
  ['19448263371', 'warning:segment-unknown'],
  ['16148263371', 'warning:segment-unknown'],
  ['14848263371', 'warning:internet-of-things'],
  ['14548263371', 'warning:internet-of-things'],
  ['1440482633712', 'warning:internet-of-things'],
  ['0482-8263371', 'warning:landline'],
  ['(0482)8263371', 'warning:landline'],
  ['04828263371', 'warning:landline'],
  ['010-82633715转801', 'warning:landline'],
  ['8263371', 'warning:landline'],
  ['400-8263-371', 'warning:hotline'],
  ['95598', 'warning:hotline'],
  ['12368', 'warning:hotline'],
  ['+852 9123 4567', 'warning:segment-unknown'],
  ['', 'error:empty'],
  ['　', 'error:empty'],
  ['无', 'error:placeholder'],
  ['/', 'error:placeholder'],
  ['-', 'error:placeholder'],
  ['不详', 'error:placeholder'],
  ['未提供', 'error:placeholder'],
  ['11111111111', 'error:placeholder'],
  ['00000000000', 'error:placeholder'],
  ['0000000000', 'error:placeholder'],
  ['12345678901', 'error:placeholder'],
  ['12345678910', 'error:placeholder'],
  ['13000000000', 'error:placeholder'],
  ['13800000000', 'error:placeholder'],
  ['13888888888', 'error:placeholder'],
  ['15888888888', 'error:placeholder'],
  ['18888888888', 'error:placeholder'],
  ['13812345678', 'error:placeholder'],
  ['13912345678', 'error:placeholder'],
  ['13800138000', 'error:placeholder'],
  ['15212341234', 'warning:placeholder'],
  ['15278787878', 'warning:placeholder'],
  ['15277787787', 'warning:placeholder'],
  ['15291234567', 'warning:placeholder'],
  ['1524826337', 'error:length'],
  ['152482633711', 'error:length'],
  ['12248263371', 'error:pattern'],
  ['1524826337a', 'error:characters'],
  ['152201199003076012', 'error:other-type'],
  ['11010519491231002X', 'error:other-type'],
];

describe('checkPhone', () => {
  test.each(table)('%s → %s', (number, expected) => {
    const { level, code } = checkPhone(number);
    expect(`${level}:${code}`).toBe(expected);
  });

  test('an identity number in the phone box is told by name', () => {
    expect(checkPhone('152201199003076012').suggests).toBe('居民身份证');
  });

  test('an unknown segment is never an error', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 99 }), fc.integer({ min: 0, max: 99_999_999 }), (segment, rest) => {
        const verdict = checkPhone(`1${segment}${String(rest).padStart(8, '0')}`);
        expect(verdict.level !== 'error' || verdict.code === 'placeholder').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('segments that libphonenumber refuses although they are given out are no error of ours', () => {
    expect(isValidPhoneNumber('14948263371', 'CN')).toBe(false);
    expect(checkPhone('14948263371').code).toBe('internet-of-things');
    expect(isValidPhoneNumber('17912345098', 'CN')).toBe(false);
    expect(checkPhone('17948263371').level).toBe('warning');
  });

  test('no input throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => checkPhone(text).message.length > 0));
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9 ()（）\-转/、]{0,30}$/), (text) => checkPhone(text).message.length > 0),
    );
  });
});
