// Dates, sums and words as they stand in boxes and cells.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalClosingModes,
  canonicalProcedures,
  parseDay,
  parseList,
  parseMoment,
  parseMoney,
  parseYes,
  writtenDays,
} from '../../core/case/values';

// The same cases in every run.
fc.configureGlobal({ seed: 20220620 });

describe('a moment', () => {
  test.each([
    ['2022-06-14', '2022-06-14'],
    ['2022-6-4', '2022-06-04'],
    ['2022/6/14', '2022-06-14'],
    ['2022.06.14', '2022-06-14'],
    ['2022年6月14日', '2022-06-14'],
    ['2022年6月14', '2022-06-14'],
    ['２０２２年６月１４日', '2022-06-14'],
    [' 2022 - 06 - 14 ', '2022-06-14'],
    ['2022 年  6 月  14 日', '2022-06-14'],
    ['2022  年6  月14  日', '2022-06-14'],
    ['20220614', '2022-06-14'],
    ['2022-06-14 09:05', '2022-06-14T09:05'],
    ['2022-06-14T9:05', '2022-06-14T09:05'],
    ['2022-06-14   9:5', '2022-06-14T09:05'],
    ['2022-06-1409:05', '2022-06-14T09:05'],
    ['2022-06-14 09:05:30', '2022-06-14T09:05'],
    ['2022-06-14 09:05:3', '2022-06-14T09:05'],
    ['2022-06-14 09:05:30.125', '2022-06-14T09:05'],
    ['2022-06-14 09:05:30.0', '2022-06-14T09:05'],
    ['2022年6月14日9时', '2022-06-14T09:00'],
    ['2022年6月14日 9时5分', '2022-06-14T09:05'],
    ['2022年6月14日 9时5分30秒', '2022-06-14T09:05'],
    ['2022年6月14日 14时30分5秒', '2022-06-14T14:30'],
    ['202206140905', '2022-06-14T09:05'],
    ['20220614 09:05', '2022-06-14T09:05'],
    ['20220614  0905', '2022-06-14T09:05'],
    ['20220614 09:05:30', '2022-06-14T09:05'],
    ['20220614090530', '2022-06-14T09:05'],
    ['2022-06-14 24:00', '2022-06-14T24:00'],
    ['2022-06-14 00:59', '2022-06-14T00:59'],
    ['2022-06-14 25:00', undefined],
    ['2022-06-14 09:60', undefined],
    ['2022-02-30', undefined],
    ['2022-13-01', undefined],
    ['20221301', undefined],
    ['2022061', undefined],
    ['202206141', undefined],
    ['2022061409', undefined],
    ['220614', undefined],
    ['22-06-14', undefined],
    ['12022-06-14', undefined],
    ['2022-06-144', undefined],
    ['2022-006-14', undefined],
    ['2022-06-14 ', '2022-06-14'],
    ['2022-06-14 上午', undefined],
    ['2022-06-14 109:05', undefined],
    ['2022-06-14 09:055', undefined],
    ['2022-06-14 09', undefined],
    ['x20220614', undefined],
    ['立案 2022-06-14', undefined],
    ['20220614x', undefined],
    ['', undefined],
  ])('%j is %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
    expect(parseDay(text)).toBe(moment?.slice(0, 10));
  });

  test('is read again as it was written', () => {
    const anyMoment = fc.record({ days: fc.nat(40_000), hour: fc.nat(23), minute: fc.nat(59) });
    fc.assert(
      fc.property(anyMoment, ({ days, hour, minute }) => {
        const written = new Date(days * 86_400_000 + hour * 3_600_000 + minute * 60_000).toISOString().slice(0, 16);
        expect(parseMoment(written)).toBe(written);
        expect(parseMoment(written.replace('T', ' '))).toBe(written);
        expect(parseMoment(written.replace(/\D/g, ''))).toBe(written);
      }),
    );
  });
});

test('days are found in a sentence', () => {
  expect('2022-06-14、2022/6/4和2022年6月14日，12-6-1，2022-6'.match(writtenDays)).toEqual([
    '2022-06-14',
    '2022/6/4',
    '2022年6月14日',
  ]);
});

test('yes, no, and words that are neither', () => {
  const yes = ['是', '√', '✓', '1', 'Y', 'yes', '有', 'true', ' Ｙ ', '１'];
  const no = ['否', '×', 'x', '0', 'n', 'No', '无', '未', 'False', ' ０ '];
  expect(yes.map(parseYes)).toEqual(yes.map(() => true));
  expect(no.map(parseYes)).toEqual(no.map(() => false));
  expect(['', '不详', '2', '是否', 'yesno'].map(parseYes)).toEqual(Array(5).fill(undefined));
});

describe('money', () => {
  test.each([
    ['12800', 12_800],
    ['12,800.50元', 12_800.5],
    ['１２，８００元', 12_800],
    ['¥ 12 800', 12_800],
    ['￥100', 100],
    ['人民币100元', 100],
    ['3万', 30_000],
    ['3.25万元', 32_500],
    ['-5', -5],
    ['0.005', 0.01],
    ['1.006', 1.01],
    ['0', 0],
    ['100人民币', undefined],
    ['5.', undefined],
    ['.5', undefined],
    ['--5', undefined],
    ['5-', undefined],
    ['约5', undefined],
    ['5元整', undefined],
    ['五元', undefined],
    ['9'.repeat(400), undefined],
    ['', undefined],
  ])('%s is %s', (text, sum) => {
    expect(parseMoney(text)).toBe(sum);
  });

  test('the unit of the column holds where the text names none', () => {
    expect(parseMoney('3.5', '万元')).toBe(35_000);
    expect(parseMoney('3.5元', '万元')).toBe(3.5);
    expect(parseMoney('3.5万', '元')).toBe(35_000);
  });
});

test('lists part at the marks that Chinese lists are parted with', () => {
  expect(parseList(' 调解、撤诉；判决;驳回，维持,改判\n其他 ')).toEqual([
    '调解',
    '撤诉',
    '判决',
    '驳回',
    '维持',
    '改判',
    '其他',
  ]);
  expect(parseList(' 、 ')).toEqual([]);
});

test('procedures and closing modes in the words of the manual, others as written', () => {
  const procedures = '普通、普通程序独任制、简易、小额、小额诉讼、小额程序、速裁、特别程序';
  const own = [
    '普通程序',
    '普通程序',
    '简易程序',
    '小额诉讼程序',
    '小额诉讼程序',
    '小额诉讼程序',
    '速裁程序',
    '特别程序',
  ];
  expect(canonicalProcedures(procedures)).toEqual(own);
  expect(canonicalClosingModes('调解结案、撤诉、准许撤诉、按撤诉、履行完毕、终本、判决')).toEqual([
    '调解',
    '准予撤诉',
    '准予撤诉',
    '按撤诉处理',
    '执行完毕',
    '终结本次执行程序',
    '判决',
  ]);
});
