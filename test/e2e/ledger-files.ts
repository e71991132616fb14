// Lists as courts export them, made here. Every case, judge and number in them is invented.

import { utils, write } from '@e965/xlsx';

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export type Cells = (string | number)[][];

export function spreadsheet(name: string, rows: Cells): ChosenFile {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '清单');
  const bookType = name.endsWith('.xls') ? 'biff8' : 'xlsx';
  return { name, mimeType: 'application/octet-stream', buffer: write(book, { type: 'buffer', bookType }) as Buffer };
}

/** 案号,立案日期,承办人 / （2022）内2299民初903号,2022-04-03,许明远 in GB18030, as a court's system saves it. */
export const gbkCsv: ChosenFile = {
  name: '老系统.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'b0b8bac52cc1a2b0b8c8d5c6da2cb3d0b0ecc8cb0d0aa3a832303232a3a9c4da32323939c3f1b3f5393033bac52c323032322d30342d30332cd0edc3f7d4b60d0a',
    'hex',
  ),
};

/** One case with 案件涉及 blank, one closed in order, a row without 案号 that is no case, and 标的 without a unit. */
export const closings: Cells = [
  ['案号', '立案日期', '结案日期', '结案方式', '适用程序', '案件涉及', '案子归谁', '结案标的'],
  ['（2022）内2299民初901号', '2022-03-23', '2022-06-20', '判决', '简易程序', '', '许明远', 8.6],
  ['（2022）内2299民初902号', '2022-03-01', '2022-05-20', '调解', '普通程序', '无', '许明远', 5],
  ['不是案号', '2022-03-02', '2022-05-21', '调解', '普通程序', '无', '许明远', 7],
];

/** A year of invented cases, to see whether the page stays awake. */
export function longList(count: number): ChosenFile {
  const rows = Array.from({ length: count }, (_, i) => [
    `（2022）内2299民初${i + 1000}号`,
    `2022-0${1 + (i % 6)}-1${i % 9}`,
    ['民间借贷纠纷', '买卖合同纠纷', '离婚纠纷'][i % 3] ?? '',
    `法官${i % 40}`,
    i % 3 ? '简易程序' : '普通程序',
    `第${i % 6}审判庭`,
  ]);
  return spreadsheet('全年.xlsx', [['案号', '立案日期', '案由', '承办人', '适用程序', '承办部门'], ...rows]);
}
