import { afterEach, expect, it } from 'vitest';
import { progressByMonth, progressOfCase } from '../../core/check/progress';
import type { Run } from '../../core/store/database';
import { caseProgressWords, monthProgressWords, rateWords } from '../../extension/ui/progress-words';
import { readTextsFrom } from '../../extension/ui/text';
import { speak } from './messages';

afterEach(() => readTextsFrom(undefined));

const caseNumber = '（2022）内2299民初418号';
const run = (id: number, at: string, added: number, fixed: number, remaining: number) =>
  ({ id, caseNumber, at, added, fixed, remaining, waived: 0 }) as Run;
const runs = [
  run(1, '2022-05-30T09:00:00+08:00', 5, 0, 5),
  run(2, '2022-06-02T09:00:00+08:00', 3, 1, 7),
  run(3, '2022-06-20T09:00:00+08:00', 0, 4, 3),
];

it('says what was found, repaired and left of a case', () => {
  speak('zh_CN');
  expect(caseProgressWords(progressOfCase(runs))).toBe('修补前后：查出 8 项，已修补 5，剩余 3，修补率 62.5 %');
  speak('en');
  expect(caseProgressWords(progressOfCase(runs))).toBe(
    'Before and after: 8 found, 5 repaired, 3 left, 62.5 % repaired',
  );
});

it('says of a month what came new in it as well', () => {
  const june = progressByMonth(runs).get('2022-06');
  speak('zh_CN');
  expect(june && monthProgressWords('2022-06', june)).toBe('6 月：共 8 项，已修补 5，新增 3，剩余 3，修补率 62.5 %');
  speak('en');
  expect(june && monthProgressWords('2022-06', june)).toBe(
    'Month 6: 8 in all, 5 repaired, 3 new, 3 left, 62.5 % repaired',
  );
});

it('says nothing where there was nothing to repair, and no 0 %', () => {
  const nothing = progressOfCase([]);
  expect([caseProgressWords(nothing), monthProgressWords('2022-06', nothing)]).toEqual([undefined, undefined]);
  expect(rateWords(null)).toBe('—');
});
