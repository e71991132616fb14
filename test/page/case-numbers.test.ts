import { describe, expect, it } from 'vitest';
import { caseNumberOf, caseNumbersIn, isOtherCaseLabel } from '../../core/page/case-numbers';

describe('case numbers in running text', () => {
  it('are found in all spellings', () => {
    expect(caseNumbersIn('当前案件：〔2022〕内2299民初 418 号 / (２０２２)内２２９９执恢56号')).toEqual([
      '（2022）内2299民初418号',
      '（2022）内2299执恢56号',
    ]);
  });

  it('are neither examples nor those of another case', () => {
    for (const text of [
      '例（2018）京01民初10号',
      '如：（2018）京01民初10号',
      '原审案号：（2021）内2299民初7号',
      '关联案件（2021）内2299民初8号',
      '执行依据：（2021）内2299民初9号',
    ])
      expect(caseNumbersIn(text), text).toEqual([]);
  });

  it('are taken from a value that holds more', () => {
    expect(caseNumberOf('（2022）内2299民初1号之一')).toBe('（2022）内2299民初1号之一');
    expect(caseNumberOf('内2299民初1号')).toBeUndefined();
  });

  it('know labels of other cases', () => {
    expect(['原审案号', '关联案号', '执行依据文号'].every(isOtherCaseLabel)).toBe(true);
    expect(isOtherCaseLabel('案号')).toBe(false);
  });
});
