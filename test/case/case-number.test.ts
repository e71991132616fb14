// Case numbers in their spellings. The courts' short names are real, the cases invented.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCaseNumber, parseCaseNumber, parseCourtCode, shortCaseNumber } from '../../core/case/case-number';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

describe('a case number', () => {
  test.each([
    ['（2022）内2299民初418号', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    ['(2022)内2299民初418号', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    ['〔2022〕内2299民初418号', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    ['[2022]内2299民初418号', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    ['【2022】内2299民初418号', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    ['{2022}内2299民初418号', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    [' （２０２２） 内２２９９ 民初\u200B４１８ 号\n', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    ['（2022）内2299民初第418号', { year: 2022, court: '内2299', type: '民初', number: '418' }],
    ['（2022）内22民终8号之一', { year: 2022, court: '内22', type: '民终', number: '8', sub: '一' }],
    ['（2022）内22民终8号之十二', { year: 2022, court: '内22', type: '民终', number: '8', sub: '十二' }],
    ['（2022）内22民终8号之120', { year: 2022, court: '内22', type: '民终', number: '8', sub: '120' }],
    ['（2022）最高法知民终1号', { year: 2022, court: '最高法', special: '知', type: '民终', number: '1' }],
    ['（2022）最高法商初1号', { year: 2022, court: '最高法', special: '商', type: '初', number: '1' }],
    ['（2022）内民再12345678号', { year: 2022, court: '内', type: '民再', number: '12345678' }],
    ['（2022）内2299民诉前调9号', { year: 2022, court: '内2299', type: '民诉前调', number: '9' }],
    ['（1999）兴民一初字第12号', { year: 1999, court: '兴', type: '民一初', number: '12', legacy: true }],
    ['（2012）松泉执字第12号之三', { year: 2012, court: '松泉', type: '执', number: '12', sub: '三', legacy: true }],
    ['（2012）松商字第12号', { year: 2012, court: '松', type: '商', number: '12', legacy: true }],
    [
      '（2012）松泉民初字第12号之12',
      { year: 2012, court: '松泉', type: '民初', number: '12', sub: '12', legacy: true },
    ],
  ])('%s', (text, parts) => {
    expect(parseCaseNumber(text)).toEqual(parts);
  });

  test.each([
    '',
    '案号（2022）内2299民初418号',
    '（2022）内2299民初418号。',
    '2022内2299民初418号',
    '（2122）内2299民初418号',
    '（1822）内2299民初418号',
    '（22）内2299民初418号',
    '（20222）内2299民初418号',
    '（2022）某2299民初418号',
    '（2022）内22991民初418号',
    '（2022）内2299 418号',
    '（2022）内2299民事诉前调解418号',
    '（2022）内2299民初号',
    '（2022）内2299民初123456789号',
    '（2022）内2299民初418',
    '（2022）内2299民初418号之',
    '（2022）内2299民初418号之甲',
    '（2022）内2299民初418号之1234',
    '（2022）内2299a初418号',
    '（2012）字第12号',
    '（2012）松泉民初字第号',
    '（2012）松泉民初字第123456789号',
    '（2012）松泉民初字第12号之',
    '（2012）松泉民初字第12号之1234',
    '（2012）松泉民初字第12号甲',
    '案号（2012）松泉民初字第12号',
    '（2112）松泉民初字第12号',
    `（2022）内2299民初418号${' '.repeat(80)}`,
  ])('%j is none', (text) => {
    expect(parseCaseNumber(text)).toBeUndefined();
  });

  test('a long text is not looked into, one of 80 characters is', () => {
    const number = '（2022）内2299民初418号';
    expect(parseCaseNumber(number.padEnd(80))?.number).toBe('418');
    expect(parseCaseNumber(number.padEnd(81))).toBeUndefined();
  });

  test('is read again as it was written', () => {
    const parts = fc.record(
      {
        year: fc.integer({ min: 1900, max: 2099 }),
        court: fc.constantFrom('最高法', '内', '京01', '内2299', '军8'),
        special: fc.constantFrom('知', '商'),
        type: fc.constantFrom('民初', '执', '行赔初', '民诉前调', '知民初', '商初'),
        number: fc.integer({ min: 1, max: 99_999_999 }).map(String),
        sub: fc.constantFrom('一', '二十三', '7', '120'),
      },
      { requiredKeys: ['year', 'court', 'type', 'number'] },
    );
    fc.assert(
      fc.property(parts, (n) => {
        const written = formatCaseNumber(n);
        const read = parseCaseNumber(written);
        expect(read && formatCaseNumber(read)).toBe(written);
        expect(read).toMatchObject({ year: n.year, court: n.court, number: n.number });
      }),
    );
  });
});

test('numbers are written as the court prints them, and short in sentences', () => {
  const legacy = { year: 2012, court: '松泉', type: '民初', number: '12', sub: '三', legacy: true };
  expect(formatCaseNumber(legacy)).toBe('（2012）松泉民初字第12号之三');
  expect(formatCaseNumber({ year: 2022, court: '京73', special: '知', type: '民终', number: '1' })).toBe(
    '（2022）京73知民终1号',
  );
  expect(shortCaseNumber('（2022）内2299民初418号')).toBe('民初418号');
  expect(shortCaseNumber('〔2022〕内2299民初418号之一')).toBe('民初418号之一');
  expect(shortCaseNumber('某案')).toBe('某案');
});

test.each([
  ['内2299', '内2299'],
  [' 内 2299 ', '内2299'],
  ['内２２９９', '内2299'],
  ['内22', '内22'],
  ['内', '内'],
  ['最高法', '最高法'],
  ['（2022）内2299民初418号', '内2299'],
  ['〔2022〕最高法知民终1号', '最高法'],
])('%j is the court %j', (typed, code) => {
  expect(parseCourtCode(typed)).toBe(code);
});

test.each([
  '',
  '2299',
  '内2',
  '内229',
  '内22991',
  '某2299',
  '乌兰法院',
  '（2014）乌民初字第40号',
  '（2022）内229民初418号',
  `内2299${' '.repeat(80)}`,
])('%j is no court code', (typed) => {
  expect(parseCourtCode(typed)).toBeUndefined();
});
