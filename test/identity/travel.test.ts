// Forms of passports, passes and cards. Invented numbers.

import { expect, test } from 'vitest';
import type { Verdict } from '../../core/case/verdict';
import { checkBirthCertificate, checkMilitaryCard, checkPoliceCard } from '../../core/identity/office';
import {
  checkChinesePassport,
  checkForeignPassport,
  checkHongKongMacaoPass,
  checkIslandCard,
  checkMainlandPass,
  checkPassport,
  checkTaiwanPass,
} from '../../core/identity/travel';
import { fits, neighboursOf } from './shapes';

const chinese = [
  ...['E########', 'E%#######', 'G########', '14#######', '15#######', 'SE#######', 'PE#######', 'DE#######'],
  ...['S#######', 'S########', 'D#######', 'D########', 'P#######', 'K########', 'H########', 'H@#######', 'M@#######'],
];
const maybe = (...words: string[]) => ['', ...words];
const named = (digits: number) =>
  range(1, 5).flatMap((length) =>
    maybe('第').flatMap((before) =>
      maybe('号').map((after) => '汉'.repeat(length) + before + '#'.repeat(digits) + after),
    ),
  );
const cards = ['@', '@@'].flatMap((letters) =>
  maybe('(').flatMap((open) =>
    maybe(')').flatMap((close) => ['#', 'A'].map((last) => `${letters}######${open}${last}${close}`)),
  ),
);
const macao = ['1', '5', '7'].flatMap((first) =>
  maybe('(').flatMap((open) => maybe(')').map((close) => `${first}######${open}#${close}`)),
);

test.each<[name: string, check: (number: string) => Verdict, code: string, shapes: string[]]>([
  ['Chinese passports', checkChinesePassport, 'ok', chinese],
  [
    'passes of Hong Kong and Macao',
    checkHongKongMacaoPass,
    'ok',
    ['H########', 'M########', 'H##########', 'M##########'],
  ],
  ['passes of Taiwan', checkTaiwanPass, 'ok', ['########']],
  ['older passes of Taiwan', checkTaiwanPass, 'old-form', ['##########', '##########@', '##########(@)']],
  [
    'passes to Hong Kong and Macao',
    checkMainlandPass,
    'ok',
    ['C########', 'W########', 'T########', 'L########', 'C@#######'],
  ],
  [
    'cards of the islands',
    checkIslandCard,
    'ok',
    [...cards, ...macao, ...['1', '2', '8', '9'].map((sex) => `@${sex}########`)],
  ],
  ['birth certificates', checkBirthCertificate, 'ok', ['@#########']],
  [
    'military cards',
    checkMilitaryCard,
    'ok',
    [...range(4, 10).flatMap(named), ...range(7, 10).map((n) => '#'.repeat(n))],
  ],
  [
    'police cards',
    checkPoliceCard,
    'ok',
    range(6, 8).flatMap((n) => [...named(n), '#'.repeat(n), `${'#'.repeat(n)}号`]),
  ],
])('%s have their shapes and no others', (_, check, code, shapes) => {
  const wrong = [...neighboursOf(shapes, '3', '15AIOH(甲a')].filter(
    (text) => (check(text).code === code) !== shapes.some((shape) => fits(shape, text)),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['E12345678', 'ok'],
  ['E1234567', 'pattern'],
  ['EA123456', 'pattern'],
  ['EI1234567', 'pattern'],
  ['G1234567', 'pattern'],
  ['GA1234567', 'ok'],
  ['EAB123456', 'ok'],
  ['E1234567A', 'ok'],
  ['AE1234567', 'ok'],
  ['AB12', 'pattern'],
  ['AB123', 'ok'],
  ['ABCDE', 'pattern'],
  ['A1234567890123456', 'ok'],
  ['A12345678901234567', 'pattern'],
  ['AB-1234', 'characters'],
  ['ab1234', 'characters'],
])('passport %s: %s', (number, code) => {
  expect(checkPassport(number).code).toBe(code);
});

test('a foreign passport may look like a Chinese one that is too short', () => {
  expect(checkForeignPassport('E1234567').code).toBe('ok');
  expect(checkPassport('E1234567').code).toBe('pattern');
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
