// Published samples and computed numbers; none belongs to a person.

import { expect, test } from 'vitest';
import { ageOn, birthDateOf, isMinor, sexOf } from '../../core/identity/citizen';
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
])('%s: born %s, %s', (number, born, sex) => {
  expect(birthDateOf(number)).toBe(born);
  expect(sexOf(number)).toBe(sex);
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
