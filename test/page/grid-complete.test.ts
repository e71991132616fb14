// @vitest-environment jsdom
// Tables whose head stands before their rows: not complete, and so not yet seen. Dates and rooms are invented.

import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

const head = '<thead><tr><th>开庭日期</th><th>开庭地点</th></tr></thead>';
const row = '<tr><td>2022-05-18 09:00</td><td>第三法庭</td></tr>';

function read(table: string) {
  document.body.innerHTML = `<section><h4>开庭信息</h4>${table}</section>`;
  const { fields, grids } = readPage(document);
  return { grids: grids.map(({ rows, complete }) => ({ rows, complete })), fields: fields.map(({ field }) => field) };
}

const unfinished = { grids: [{ rows: 0, complete: false }], fields: ['hearing.date', 'hearing.room'] };
const empty = { grids: [{ rows: 0, complete: true }], fields: ['hearing.date', 'hearing.room'] };
const filled = { grids: [{ rows: 1, complete: true }], fields: ['hearing.date', 'hearing.room'] };

/** Element draws the head in a table of its own; the text stands in a block below the rows. */
const element = (rows: string, more = '') =>
  `<div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header">${head}</table></div>
   <div class="el-table__body-wrapper"><table class="el-table__body"><tbody>${rows}</tbody></table>${more}</div></div>`;
const layui = (rows: string, more = '') =>
  `<div class="layui-table-view"><div class="layui-table-box"><div class="layui-table-header"><table class="layui-table">${head}</table></div>
   <div class="layui-table-body"><table class="layui-table"><tbody>${rows}</tbody></table>${more}</div></div></div>`;
const ant = (body: string, more = '') =>
  `<div class="ant-table-wrapper"><div class="ant-spin-nested-loading">${more}<div class="ant-spin-container"><div class="ant-table"><table>${head}<tbody class="ant-table-tbody">${body}</tbody></table></div></div></div></div>`;
const plain = (rows: string, more = '') => `<div class="box"><table>${head}<tbody>${rows}</tbody></table>${more}</div>`;

describe('a table whose rows are still being drawn is not complete', () => {
  it.each([
    ['Element, its head first', element('')],
    [
      'Element, its text about to come',
      element('', '<div class="el-table__empty-block" style="display:none">暂无数据</div>'),
    ],
    [
      'Element under its loading mask',
      element('', '<div class="el-table__empty-block">暂无数据</div><div class="el-loading-mask"></div>'),
    ],
    ['layui, its head first', layui('')],
    ['layui while it loads', layui('', '<div class="layui-none">无数据</div><div class="layui-table-init">…</div>')],
    ['layui, an older one', layui('', '<div class="layui-none">无数据</div><div class="layui-table-loading"></div>')],
    ['Ant Design, its head first', ant('')],
    [
      'Ant Design while it spins',
      ant(
        '<tr class="ant-table-placeholder"><td colspan="2">暂无数据</td></tr>',
        '<div class="ant-spin ant-spin-spinning"></div>',
      ),
    ],
    ['EasyUI under its mask', `<div class="panel datagrid">${plain('', '<div class="datagrid-mask"></div>')}</div>`],
    ['a table that says it is busy', `<div aria-busy="true">${plain('')}</div>`],
    ['a table that says so in words', plain('<tr><td colspan="2">正在加载…</td></tr>')],
  ])('%s', (_, table) => {
    expect(read(table)).toEqual(unfinished);
  });
});

describe('a table that is empty, or filled, is told as such', () => {
  it.each([
    [
      'Element',
      element('', '<div class="el-table__empty-block"><span class="el-table__empty-text">暂无数据</span></div>'),
    ],
    ['layui', layui('', '<div class="layui-none">无数据</div>')],
    ['Ant Design', ant('<tr class="ant-table-placeholder"><td colspan="2">暂无数据</td></tr>')],
    ['a plain table with a text', plain('<tr><td colspan="2">暂无数据</td></tr>')],
    ['a plain table without', plain('')],
    ['a plain table, its mask gone', plain('', '<div class="datagrid-mask" style="display:none"></div>')],
  ])('empty: %s', (_, table) => {
    expect(read(table)).toEqual(empty);
  });

  it.each([
    ['Element', element(row)],
    ['layui', layui(row)],
    ['Ant Design', ant(row)],
    ['a plain table', plain(row)],
  ])('filled: %s', (_, table) => {
    expect(read(table)).toEqual(filled);
  });
});

describe('an empty table tells whether anything on the page says so', () => {
  const wordless = (table: string): (boolean | undefined)[] => {
    document.body.innerHTML = `<section><h4>开庭信息</h4>${table}</section>`;
    return readPage(document).grids.map((grid) => grid.wordless);
  };
  const extjs = (text: string) =>
    `<div class="x-panel x-grid"><div class="x-grid-header-ct"><div class="x-column-header"><span class="x-column-header-text">开庭日期</span></div><div class="x-column-header"><span class="x-column-header-text">开庭地点</span></div></div><div class="x-grid-view">${text}</div></div>`;

  it.each([
    ['a plain table', plain('')],
    ['EasyUI', `<div class="panel datagrid"><div class="datagrid-view">${plain('')}</div></div>`],
    ['ExtJS', extjs('')],
  ])('nothing: %s', (_, table) => {
    expect(wordless(table)).toEqual([true]);
  });

  it.each([
    ['a plain table', plain('<tr><td colspan="2">没有相关记录</td></tr>')],
    ['a pager', plain('', '<div class="pagination">共 0 条</div>')],
    [
      'EasyUI, its pager',
      `<div class="panel datagrid"><div class="datagrid-view">${plain('')}</div><div class="datagrid-pager"><div>显示0到0,共0记录</div></div></div>`,
    ],
    ['ExtJS', extjs('<div class="x-grid-empty">暂无数据</div>')],
    ['Element', element('', '<div class="el-table__empty-block"><span>暂无数据</span></div>')],
    ['a table with rows', plain(row)],
  ])('says so, or is not empty: %s', (_, table) => {
    expect(wordless(table)).toEqual([undefined]);
  });
});
