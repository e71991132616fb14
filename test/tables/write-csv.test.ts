import { expect, it } from 'vitest';
import { readTables } from '../../core/tables/import';
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

it('remarks stand below the table, and the importer takes them for no record', async () => {
  const bytes = writeCsv(
    {
      name: 'a',
      columns: ['案号', '案由', '立案日期', '承办人'].map((header) => ({ header, type: 'text' as const })),
      rows: [['（2022）内2299民初418号', '离婚纠纷', '2022-03-01', '许明远']],
    },
    ['导出时间：2022-06-20 16:00', '结案体检版本：0.1.0'],
  );
  expect(textOf(bytes).trimEnd().split('\r\n').slice(2)).toEqual([
    '备注：导出时间：2022-06-20 16:00；结案体检版本：0.1.0',
  ]);
  const intake = { party: async () => ({ key: 'party:1' }), name: async () => ({ masked: '', length: 0, flags: [] }) };
  const plan = await readTables([{ name: 'a.csv', bytes, modifiedAt: '2022-01-01T00:00:00Z' }], { intake });
  expect(plan.cases.map(({ caseNumber, at }) => [caseNumber, at])).toEqual([
    ['（2022）内2299民初418号', '2022-06-20T16:00:00'],
  ]);
  expect(plan.rejected).toEqual([]);
});
