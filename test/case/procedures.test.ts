import { expect, test } from 'vitest';
import {
  isImpossibleMode,
  isJudged,
  isMediated,
  isSimplified,
  isSuspendedEnforcement,
  isWithdrawn,
  proceduresOf,
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
