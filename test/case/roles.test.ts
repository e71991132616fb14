import { expect, test } from 'vitest';
import {
  areOpposed,
  isAbsent,
  isAccused,
  isGuardian,
  isLawyer,
  isOrganisation,
  isStateOrgan,
  mayBeAccused,
  sideOf,
} from '../../core/case/roles';

test.each([
  ['原告', 'claimant'],
  ['被告', 'respondent'],
  ['被告人', 'respondent'],
  ['上诉人（原审被告）', 'claimant'],
  ['被上诉人', 'respondent'],
  ['申请执行人', 'claimant'],
  ['被执行人', 'respondent'],
  ['第三人', 'third'],
  ['公诉机关', 'prosecution'],
  ['旁听', undefined],
  [null, undefined],
])('%s stands as %s', (role, side) => {
  expect(sideOf(role)).toBe(side);
});

test('opposed are the two sides only', () => {
  expect(areOpposed('原告', '被告')).toBe(true);
  expect(areOpposed('被告', '原告')).toBe(true);
  expect(areOpposed('原告', '原告')).toBe(false);
  expect(areOpposed('原告', '第三人')).toBe(false);
  expect(areOpposed(null, undefined)).toBe(false);
});

test('words of the court', () => {
  expect([isAccused('被告人'), isAccused('被告'), isAccused('附带民事诉讼被告人'), isAccused(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([isOrganisation('法人'), isOrganisation('自然人'), isOrganisation('其他'), isOrganisation(null)]).toEqual([
    true,
    false,
    undefined,
    undefined,
  ]);
  expect([isStateOrgan('机关法人'), isStateOrgan(null)]).toEqual([true, false]);
  expect([isAbsent('下落不明'), isAbsent(undefined)]).toEqual([true, false]);
  expect([isGuardian('法定代理人'), isGuardian(null)]).toEqual([true, false]);
  expect([mayBeAccused(null, '刑初'), mayBeAccused(null, '民初'), mayBeAccused('被害人', '刑初')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isLawyer('律师'), isLawyer('实习律师'), isLawyer(undefined)]).toEqual([true, false, false]);
});
