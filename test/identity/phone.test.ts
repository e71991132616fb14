// Invented numbers.

import fc from 'fast-check';
import { isValidPhoneNumber } from 'libphonenumber-js/mobile';
import { describe, expect, test } from 'vitest';
import { checkPhone } from '../../core/identity/phone';
import { fits, neighboursOf } from './shapes';

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

/** Three digits that mobile numbers begin with, by what is said of them. */
const segments: Record<string, string> = {
  ok: '130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 162 165 166 167 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 197 198 199',
  'internet-of-things': '141 142 143 144 145 146 147 148 149',
  'segment-unknown': '140 154 160 161 163 164 168 169 174 179 194',
};

const more: [string, string][] = [
  ['17408263371', 'ok:ok'],
  ['17412263371', 'ok:ok'],
  ['17413263371', 'warning:segment-unknown'],
  ['17498263371', 'ok:ok'],
  ['17428263371', 'warning:segment-unknown'],
  ['15248263371 或 15848263372', 'warning:format'],
  ['15248263371  或15848263372', 'warning:format'],
  ['15248263371 或  15848263372', 'warning:format'],
  ['15248263371，15848263372', 'warning:format'],
  ['15248263371;15848263372', 'warning:format'],
  ['15248263371；15848263372', 'warning:format'],
  ['15248263371,15848263372', 'warning:format'],
  ['15248263371|15848263372', 'warning:format'],
  ['15248263371/1584826337', 'error:length'],
  ['15248263371/801', 'error:characters'],
  ['15248263371、1234', 'error:characters'],
  ['0482-8263371-801', 'warning:landline'],
  ['182633', 'error:length'],
  ['82633711', 'warning:landline'],
  ['826337112', 'error:length'],
  ['826337', 'error:length'],
  ['+1 212 736 5000', 'warning:segment-unknown'],
  ['00852 9123 4567', 'warning:segment-unknown'],
  ['1 00852 9123 4567', 'error:length'],
  ['852 9123 4567', 'error:pattern'],
  ['+852 91', 'error:length'],
  ['12345678', 'error:placeholder'],
  ['15212345678', 'error:placeholder'],
  ['15243215678', 'ok:ok'],
  ['15298765432', 'error:placeholder'],
  ['22222222', 'error:placeholder'],
  ['15222222222', 'error:placeholder'],
  ['15222222223', 'warning:placeholder'],
  ['15248484849', 'ok:ok'],
  ['15248484848', 'warning:placeholder'],
  ['15212341235', 'ok:ok'],
  ['12248263371', 'error:pattern'],
];

/** Shapes of the numbers of services: # is a digit. */
const hotlines = [
  ...['400#######', '800#######', '123##'],
  ...['95###', '95####', '95#####', '95######', '96###', '96####', '96#####'],
  ...['10#', '10##', '10###', '11#', '11##', '11###', '12#', '12##', '12###'],
];

describe('checkPhone', () => {
  test.each(more)('%s → %s', (number, expected) => {
    const { level, code } = checkPhone(number);
    expect(`${level}:${code}`).toBe(expected);
  });

  test.each(Object.entries(segments))('segments that are %s', (code, own) => {
    for (const segment of own.split(' ')) expect(checkPhone(`${segment}48263375`).code, segment).toBe(code);
  });

  test('every segment is named above', () => {
    const named = Object.values(segments).flatMap((own) => own.split(' '));
    expect(named.sort()).toEqual(Array.from({ length: 70 }, (_, i) => `${130 + i}`));
  });

  test('numbers of machines have 13 digits', () => {
    const codes = [11, 12, 13, 14].map((length) => checkPhone('14404826337129'.slice(0, length)).code);
    expect(codes).toEqual(['internet-of-things', 'length', 'internet-of-things', 'length']);
    expect(checkPhone('1540482633712').code).toBe('length');
  });

  test('numbers of services are those of the shapes above and no others', () => {
    for (const text of neighboursOf(hotlines, '27', '0123456789a')) {
      const isHotline = hotlines.some((shape) => fits(shape, text));
      if (!/^0|^[2-8]\d{6,7}$/.test(text)) expect(checkPhone(text).code === 'hotline', text).toBe(isHotline);
    }
  });

  // The sentences are on record beside this file, to be read.
  test('each verdict says what is the matter', () => {
    const said = [...table, ...more].map(([number]) => {
      const { code, message, suggests = '' } = checkPhone(number);
      return [code, message, suggests].join(' | ');
    });
    expect([...new Set(said)].sort().join('\n')).toMatchSnapshot();
  });

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
