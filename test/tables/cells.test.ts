import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CellContext,
  fromSerial,
  readCount,
  readDay,
  readDays,
  readFigure,
  readMoment,
  readMoney,
  readMonth,
  readText,
  readWord,
  readYes,
  readYesOrReason,
} from '../../core/tables/cells';
import type { RawCell } from '../../core/tables/read-file';

const context: CellContext = { date1904: false, unit: '元', quoted: false };
const text = (v: string): RawCell => ({ t: 's', v });
const number = (v: number): RawCell => ({ t: 'n', v });

describe('days', () => {
  it.each([
    '2022-06-14',
    '2022/6/14',
    '2022.06.14',
    '2022年6月14日',
    '20220614',
    '2022-06-14 09:30',
    '2022-06-14T00:00:00',
    '44726',
  ])('%s', (written) => {
    expect(readDay(text(written), context)).toEqual({ value: '2022-06-14' });
  });

  it('from what Excel counts, with and without a time, and from 1904', () => {
    expect(readDay(number(44_726), context)).toEqual({ value: '2022-06-14' });
    expect(readDay(number(44_726.75), context)).toEqual({ value: '2022-06-14' });
    expect(readDay(number(44_726 - 1_462), { ...context, date1904: true })).toEqual({ value: '2022-06-14' });
    expect(readDay(number(20_220_614), context)).toEqual({ value: '2022-06-14' });
    expect(readMoment(number(44_726.375), context)).toEqual({ value: '2022-06-14T09:00' });
    expect(fromSerial(1, false)).toBe('1900-01-01');
    expect(fromSerial(61, false)).toBe('1900-03-01');
  });

  it('a blank cell and what exports print for nothing are empty', () => {
    for (const cell of [undefined, text(''), text('  '), text('--'), text('/'), { t: 'z' } as RawCell])
      expect(readDay(cell, context)).toEqual({ value: null });
  });

  it('what is no day is told and not guessed', () => {
    for (const written of ['2022-02-30', '待定', '6月14日', '2022-13-01'])
      expect(readDay(text(written), context)).toEqual({ trouble: 'not-understood' });
    expect(readDay(number(-3), context)).toEqual({ trouble: 'not-understood' });
  });

  it('every day of a century comes back from the number that Excel counts for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
        const day = fromSerial(serial, false) ?? '';
        expect(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569).toBe(serial);
      }),
    );
  });

  it('several in one cell', () => {
    expect(readDays(text('2022-05-10、2022/6/1；2022年6月3日\n20220610'), context)).toEqual({
      value: ['2022-05-10', '2022-06-01', '2022-06-03', '2022-06-10'],
    });
    expect(readDays(text('2022-05-10、改期'), context)).toEqual({ trouble: 'not-understood' });
    expect(readDays(number(44_726), context)).toEqual({ value: ['2022-06-14'] });
  });

  it('moments keep their time, and midnight says that none was told', () => {
    expect(readMoment(text('2022-06-14 9:05'), context)).toEqual({ value: '2022-06-14T09:05' });
    expect(readMoment(text('2022-06-14 00:00:00'), context)).toEqual({ value: '2022-06-14' });
    expect(readMoment(text('2022-06-14 09:00-11:30'), context)).toEqual({ value: '2022-06-14T09:00' });
  });

  it.each(['2022-06', '2022年6月', '202206', '2022/6', '2022-06-01'])('month %s', (written) => {
    expect(readMonth(text(written), context)).toEqual({ value: '2022-06' });
  });
});

describe('numbers that are names', () => {
  it('keep every digit or are told as damaged', () => {
    expect(readText(text('152201199003076012'), context)).toEqual({ value: '152201199003076012' });
    expect(readText(number(13_800_000_001), context)).toEqual({ value: '13800000001' });
    expect(readText(number(Number('152201199003076012')), context)).toEqual({ trouble: 'damaged' });
    expect(readText(text('1.52201E+17'), context)).toEqual({ trouble: 'damaged' });
    expect(readText(text('1E+17'), context)).toEqual({ trouble: 'damaged' });
    expect(readText(text('3E12'), context)).toEqual({ value: '3E12' });
    expect(readText({ t: 'n', v: 42, z: '00000' }, context)).toEqual({ value: '00042' });
  });

  it('every number of up to fifteen digits is written out whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (n) => {
        expect(readText(number(n), context)).toEqual({ value: BigInt(n).toString() });
      }),
    );
  });
});

describe('yes and no', () => {
  it.each([
    ['是', true],
    ['√', true],
    ['Y', true],
    ['有', true],
    ['合格', true],
    ['已化解', true],
    ['否', false],
    ['×', false],
    ['无', false],
    ['未化解', false],
    ['不合格', false],
  ])('%s', (word, value) => {
    expect(readYes(text(word), context)).toEqual({ value });
  });

  it('as numbers and as what Excel calls true', () => {
    expect(readYes(number(1), context)).toEqual({ value: true });
    expect(readYes(number(0), context)).toEqual({ value: false });
    expect(readYes({ t: 'b', v: true }, context)).toEqual({ value: true });
  });

  it('a reason is a yes only where the column asks for one', () => {
    expect(readYes(text('涉外案件需要公告'), context)).toEqual({ trouble: 'not-understood' });
    expect(readYesOrReason(text('涉外案件需要公告'), context)).toEqual({ value: true });
    expect(readYesOrReason(text('否'), context)).toEqual({ value: false });
  });
});

describe('money, counts and figures', () => {
  it.each([
    ['12000.50', 12_000.5],
    ['12,000.50元', 12_000.5],
    ['￥12000', 12_000],
    ['1.2万元', 12_000],
  ])('%s', (written, value) => {
    expect(readMoney(text(written), context)).toEqual({ value });
  });

  it('counts in 万元 where the header says so, and the cell decides for itself', () => {
    expect(readMoney(number(12.3456), { ...context, unit: '万元' })).toEqual({ value: 123_456 });
    expect(readMoney(text('500元'), { ...context, unit: '万元' })).toEqual({ value: 500 });
    expect(readMoney(text('约三万'), context)).toEqual({ trouble: 'not-understood' });
  });

  it('days and shares', () => {
    expect(readCount(text('30天'), context)).toEqual({ value: 30 });
    expect(readFigure(text('55%'), context)).toEqual({ value: 0.55 });
    expect(readFigure(text('12'), context)).toEqual({ value: 12 });
  });
});

it('text that cannot be kept is told', () => {
  expect(readWord(text('长'.repeat(401)), context)).toEqual({ trouble: 'too-long' });
  expect(readText({ t: 'z', f: 'A1+1' }, context)).toEqual({ trouble: 'formula' });
  expect(readText({ t: 'e', v: 42 }, context)).toEqual({ trouble: 'error-value' });
});
