import { expect, it } from 'vitest';
import { writeCsv } from '../../core/tables/write-csv';
import { textOf } from './workbooks';

it('CSV has its mark, quotes what needs quotes, and nothing in it is a formula', () => {
  const bytes = writeCsv({
    name: 'a',
    columns: [
      { header: '案号', type: 'text' },
      { header: '金额', type: 'money' },
    ],
    rows: [
      ['=1+1', -5],
      ['+86', 0.5],
      ['甲"乙,丙', null],
      ['00042', 7],
      ['152201199003076012', 1],
      ["'quoted", 2],
    ],
  });
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(textOf(bytes.subarray(3)).split('\r\n')).toEqual([
    '案号,金额',
    "'=1+1,-5",
    "'+86,0.5",
    '"甲""乙,丙",',
    "'00042,7",
    "'152201199003076012,1",
    "''quoted,2",
    '',
  ]);
});
