// @vitest-environment jsdom
// Grids whose rows are labels and values. Persons and numbers are invented.

import { expect, it } from 'vitest';
import { labelControls } from '../../core/page/labels';
import { readPage } from '../../core/page/read-page';

function told(html: string): Record<string, string | null> {
  document.body.innerHTML = html;
  return Object.fromEntries(readPage(document).fields.map((f) => [`${f.subject ?? ''} ${f.field}`.trim(), f.value]));
}

const cells = (row: string[]): string => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (labels: string[]): string =>
  `<div class="datagrid-header"><table class="datagrid-htable">${cells(labels)}</table></div>`;
const title = (text: string): string => `<div class="datagrid-group"><table>${cells([text])}</table></div>`;
const rows = (...lines: string[][]): string => `<table class="datagrid-btable">${lines.map(cells).join('')}</table>`;
const view = (labels: string[], body: string): string =>
  `<div class="datagrid-view"><div>${head(labels)}<div class="datagrid-body">${body}</div></div></div>`;

it('reads 名称 and 值 below the titles of their groups, whoever a group is of', () => {
  const body =
    title('案件信息') +
    rows(['案由', '<input value="继承纠纷">'], ['结案标的', '']) +
    title('原告信息') +
    rows(['姓名', '沈知微'], ['手机号码', '19900000531']);
  expect(told(view(['名称', '值'], body))).toEqual({
    cause: '继承纠纷',
    closedAmount: null,
    'party:1 party.role': '原告',
    'party:1 party.name': '沈知微',
    'party:1 party.phone': '19900000531',
  });
  const [box] = labelControls(document).filter(({ control }) => control.tagName === 'INPUT');
  expect(box?.label).toBe('案由');
});

it('takes a 诉讼地位 in the first column for what a row tells', () => {
  expect(told(view(['诉讼地位', '姓名'], rows(['原告', '沈知微'], ['被告', '顾南乔'])))).toEqual({
    'party:1 party.role': '原告',
    'party:1 party.name': '沈知微',
    'party:2 party.role': '被告',
    'party:2 party.name': '顾南乔',
  });
});
