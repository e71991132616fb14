// @vitest-environment jsdom
// Headers in blocks above lines of tables. Rooms and dates are invented.

import { expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

function told(lines: string): (string | null)[][] {
  const head = ['开庭日期', '开庭地点', '书记员'].map((label) => `<div><b>${label}</b></div>`).join('');
  document.body.innerHTML = `<section><h4>开庭信息</h4><div>${head}</div><div><div>${lines}</div></div></section>`;
  return readPage(document).fields.map(({ subject = '', field, value }) => [subject, field, value]);
}

const line = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const first = line('2022-05-18', '第三法庭', '萨仁');
const second = line('2022-06-20', '', '<input value="陆离">');
const both = [
  ['hearing:1', 'hearing.date', '2022-05-18'],
  ['hearing:1', 'hearing.room', '第三法庭'],
  ['hearing:1', 'hearing.clerk', '萨仁'],
  ['hearing:2', 'hearing.date', '2022-06-20'],
  ['hearing:2', 'hearing.room', null],
  ['hearing:2', 'hearing.clerk', '陆离'],
];

it('reads them from one table, and from a table for each', () => {
  expect(told(`<table>${first}${second}</table>`)).toEqual(both);
  expect(told(`<table>${first}</table><table>${second}</table>`)).toEqual(both);
});

it('passes over lines without a word, and those with fewer cells', () => {
  expect(told(`<table>${first}${line('共 1 次')}${line('', ' ', '')}</table>`)).toEqual(both.slice(0, 3));
});
