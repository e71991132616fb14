// Published samples and computed numbers; none belongs to a person.

import { expect, test } from 'vitest';
import {
  ageOn,
  birthDateOf,
  checkPermanentResidence,
  checkResidencePermit,
  checkResidentCard,
  isMinor,
  sexOf,
} from '../../core/identity/citizen';
import { registrarOf } from '../../core/identity/organisation';

test.each([
  ['152201199003076012', '1990-03-07', '男'],
  ['152201198506150021', '1985-06-15', '女'],
  [' 11010519491231002x', '1949-12-31', '女'],
  ['610104620927690', '1962-09-27', '女'],
  ['152201490101996', '1849-01-01', '女'],
  ['810000199408230021', '1994-08-23', '女'],
  ['911124198108030024', '1981-08-03', undefined],
  ['152201199003076013', undefined, undefined],
  ['91152201MA0N1AB27J', undefined, undefined],
  ['', undefined, undefined],
  ['150199620101001', '1962-01-01', '男'],
  ['152201490101995', '1949-01-01', '男'],
  ['15220149010100', undefined, undefined],
  ['1522014901010011', undefined, undefined],
  ['15220149010100A', undefined, undefined],
  ['152201491301001', undefined, undefined],
])('%s: born %s, %s', (number, born, sex) => {
  expect(birthDateOf(number)).toBe(born);
  expect(sexOf(number)).toBe(sex);
});

test('each check by itself says which other type a number is', () => {
  const on = '2022-06-20';
  const [card, permit, permanent] = ['152201199003076012', '810000199408230021', '911124198108030024'];
  const told = (check: typeof checkResidentCard, ...numbers: string[]) =>
    numbers.map((number) => check(number, on).suggests ?? check(number, on).code);
  expect(told(checkResidentCard, permit, permanent)).toEqual(['港澳台居民居住证', '外国人永久居留身份证']);
  expect(told(checkResidencePermit, card, permanent)).toEqual(['居民身份证', '外国人永久居留身份证']);
  expect(told(checkPermanentResidence, card, permit)).toEqual(['居民身份证', '港澳台居民居住证']);
  expect(told(checkPermanentResidence, '830000199201300022')).toEqual(['港澳台居民居住证']);
  const old = ['ABC123456789012', 'XABC135791357913', 'ABC1357913579135'];
  expect(told(checkPermanentResidence, ...old)).toEqual(['ok', 'characters', 'characters']);
});

test('a person is under 18 until the day before the birthday', () => {
  expect(ageOn('152201199003076012', '2008-03-06')).toBe(17);
  expect(isMinor('152201199003076012', '2008-03-06')).toBe(true);
  expect(isMinor('152201199003076012', '2008-03-07')).toBe(false);
  expect(isMinor('152201199003076012', 'soon')).toBeUndefined();
  expect(isMinor('X', '2022-01-01')).toBeUndefined();
});

test('the registrar stands in front of a right code', () => {
  expect(registrarOf('11152201012345671E')).toBe('11');
  expect(registrarOf('91152201MA0N1AB28J')).toBeUndefined();
});
