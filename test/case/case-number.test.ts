// Case numbers are invented.
import { expect, it } from 'vitest';
import { parseCourtCode } from '../../core/case/case-number';

it.each([
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

it.each([
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
