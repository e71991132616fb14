import { expect, test } from 'vitest';
import {
  commonClosingModes,
  isImpossibleMode,
  isJudged,
  isMediated,
  isSimplified,
  isSuspendedEnforcement,
  isWithdrawn,
  proceduresOf,
  usualClosingMode,
  usualEnforcementMode,
} from '../../core/case/procedures';

test('what a box says', () => {
  expect(proceduresOf(['简易程序', '小额诉讼程序'])).toEqual(['summary', 'small-claims']);
  expect(proceduresOf(['普通程序独任制', '别的'])).toEqual(['ordinary']);
  expect(proceduresOf(null)).toEqual([]);
  expect([isSimplified(['速裁程序']), isSimplified(['普通程序']), isSimplified(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the words for each procedure', () => {
  const words = ['小额诉讼', '速裁', '简易', '特别', '督促', '公示催告', '普通', '简易程序转普通程序', ''];
  expect(proceduresOf(words)).toEqual([
    'small-claims',
    'fast-track',
    'summary',
    'special',
    'payment-order',
    'notice',
    'ordinary',
    'summary',
  ]);
  expect(words.filter((word) => isSimplified([word]))).toEqual(['小额诉讼', '速裁', '简易', '简易程序转普通程序']);
});

test('the words for each way to close', () => {
  const words = [
    ...['判决', '部分判决', '维持', '维持原裁定', '改判', '宣告无罪', '免予刑事处罚', '有罪', '裁定驳回'],
    ...['调解', '准予撤诉', '撤回起诉', '撤回上诉', '撤回申请', '撤回', '按撤', '终结本次执行程序', '终本', '终结执行'],
  ];
  const which = (is: (modes: string[]) => boolean) => words.filter((word) => is([word])).join(' ');
  expect(which(isJudged)).toBe('判决 部分判决 维持 改判 宣告无罪 免予刑事处罚 有罪');
  expect(which(isMediated)).toBe('调解');
  expect(which(isWithdrawn)).toBe('准予撤诉 撤回起诉 撤回上诉 撤回申请 按撤');
  expect(which(isSuspendedEnforcement)).toBe('终结本次执行程序 终本');
  for (const is of [isJudged, isMediated, isWithdrawn, isSuspendedEnforcement]) {
    expect([is([]), is(null), is(undefined), is(['别的', words.find((word) => is([word])) ?? ''])]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  }
});

test('what is taken or offered where nothing is said', () => {
  expect([usualClosingMode, usualEnforcementMode]).toEqual(['判决', '执行完毕']);
  expect(commonClosingModes).toEqual(['判决', '调解', '准予撤诉', '驳回起诉', '执行完毕', '终结本次执行程序']);
});

test('which ways are impossible for which class', () => {
  const modes = [
    ...[
      '判决',
      '调解',
      '准予撤诉',
      '按撤诉处理',
      '驳回起诉',
      '改判',
      '发回重审',
      '维持',
      '维持原判',
      '不维持',
      '撤回上诉',
    ],
    ...['执行完毕', '终结本次执行程序', '终本', '终结执行', '销案', '不予执行', '保全完毕', '部分保全', '无标的物'],
    ...['宣告无罪', '有罪', '免予刑事处罚', '退回检察院', '终止审理', '不负刑事责任', '部分判决', '判决驳回'],
  ];
  const types = ['民初', '民终', '刑初', '刑终', '行初', '法赔', '执', '财保'];
  const table = types.map((type) => `${type}: ${modes.filter((mode) => isImpossibleMode(type, mode)).join(' ')}`);
  expect(table).toMatchInlineSnapshot(`
    [
      "民初: 改判 发回重审 维持 维持原判 撤回上诉 执行完毕 终结本次执行程序 终本 终结执行 销案 不予执行 保全完毕 部分保全 无标的物 宣告无罪 有罪 免予刑事处罚 退回检察院 终止审理 不负刑事责任",
      "民终: 执行完毕 终结本次执行程序 终本 终结执行 销案 不予执行 保全完毕 部分保全 无标的物 宣告无罪 有罪 免予刑事处罚 退回检察院 终止审理 不负刑事责任",
      "刑初: 改判 发回重审 维持 维持原判 撤回上诉 执行完毕 终结本次执行程序 终本 终结执行 销案 不予执行 保全完毕 部分保全 无标的物",
      "刑终: 执行完毕 终结本次执行程序 终本 终结执行 销案 不予执行 保全完毕 部分保全 无标的物",
      "行初: 改判 发回重审 维持 维持原判 撤回上诉 执行完毕 终结本次执行程序 终本 终结执行 销案 不予执行 保全完毕 部分保全 无标的物 宣告无罪 有罪 免予刑事处罚 退回检察院 终止审理 不负刑事责任",
      "法赔: 按撤诉处理 执行完毕 终结本次执行程序 终本 终结执行 销案 不予执行 保全完毕 部分保全 无标的物",
      "执: 判决 调解 准予撤诉 按撤诉处理 驳回起诉 改判 发回重审",
      "财保: ",
    ]
  `);
});

test('how a case was closed', () => {
  expect([isJudged(['判决']), isJudged(['维持']), isJudged(['调解']), isJudged(null)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([isMediated(['调解']), isMediated(undefined)]).toEqual([true, false]);
  expect([isWithdrawn(['按撤诉处理']), isWithdrawn(['撤回上诉']), isWithdrawn(null)]).toEqual([true, true, false]);
  expect([isSuspendedEnforcement(['终结本次执行程序']), isSuspendedEnforcement(null)]).toEqual([true, false]);
});

test.each([
  ['民初', '判决', false],
  ['民初', '执行完毕', true],
  ['民初', '免予刑事处罚', true],
  ['民初', '发回重审', true],
  ['民终', '发回重审', false],
  ['刑初', '判决', false],
  ['刑初', '终止审理', false],
  ['执', '执行完毕', false],
  ['执', '调解', true],
  ['法赔', '按撤诉处理', true],
  ['法赔', '驳回', false],
  ['财保', '保全完毕', false],
  ['民初', '没听说过', false],
])('%s closed by %s: impossible %s', (type, mode, impossible) => {
  expect(isImpossibleMode(type, mode)).toBe(impossible);
});
