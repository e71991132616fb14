import { expect, test } from 'vitest';
import {
  areOpposed,
  isAbsent,
  isAccused,
  isGuardian,
  isLawyer,
  isOrganisation,
  isProsecution,
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

test('what stands in brackets was another instance', () => {
  expect(sideOf('上诉人(原审被告)')).toBe('claimant');
  expect(sideOf('被上诉人（原审原告）（反诉被告）')).toBe('respondent');
  expect(sideOf('（原审被告）上诉人（一审第三人）')).toBe('claimant');
  expect(sideOf('')).toBeUndefined();
  expect(['公诉机关', '检察院', '原告', null].map(isProsecution)).toEqual([true, true, false, false]);
});

test('opposed are the two sides only', () => {
  expect(areOpposed('原告', '被告')).toBe(true);
  expect(areOpposed('被告', '原告')).toBe(true);
  expect(areOpposed('原告', '原告')).toBe(false);
  expect(areOpposed('原告', '第三人')).toBe(false);
  expect(areOpposed(null, undefined)).toBe(false);
});

test('each word by itself', () => {
  const which = <T>(words: string[], is: (word: string) => T, answer: unknown) =>
    words.filter((word) => is(word) === answer).join(' ');
  const accused = [
    '被告人',
    '被告单位',
    '罪犯',
    '被申请人（强制医疗）',
    '被告',
    '附带民事诉讼被告',
    '附带民事诉讼被告人',
  ];
  expect(which(accused, isAccused, true)).toBe('被告人 被告单位 罪犯 被申请人（强制医疗）');
  expect(isAccused('附带民事诉讼被告人、罪犯')).toBe(true);
  expect(isAccused('被告人兼附带民事诉讼被告人')).toBe(false);
  const kinds = [
    '自然人',
    '公民',
    '个人',
    '个人独资企业',
    '法人',
    '非法人组织',
    '单位',
    '企业',
    '机关',
    '公司',
    '社团',
    '事业',
    '团体',
    '机构',
    '其他',
  ];
  expect(which(kinds, isOrganisation, false)).toBe('自然人 公民 个人 个人独资企业');
  expect(which(kinds, isOrganisation, undefined)).toBe('其他');
  expect(which(kinds, isStateOrgan, true)).toBe('机关');
  const absent = ['下落不明', '公告送达', '无法联系', '无法送达', '失联', '死亡', '已故', '去世', '继承人', '在家', ''];
  expect(which(absent, isAbsent, false)).toBe('在家 ');
  expect(which(['法定代理人', '监护人', '指定代理人', '委托代理人', ''], isGuardian, true)).toBe(
    '法定代理人 监护人 指定代理人',
  );
  expect(which(['律师', '实习律师', '律师助理', '法律工作者', ''], isLawyer, true)).toBe('律师 律师助理');
  expect([mayBeAccused('被告人', '民初'), mayBeAccused('', '刑初'), mayBeAccused(undefined, '自刑')]).toEqual([
    true,
    true,
    false,
  ]);
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
