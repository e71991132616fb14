// @vitest-environment jsdom
// The button that opens one party's row. Persons are invented.

import { describe, expect, it } from 'vitest';
import { rowEditor } from '../../core/page/row-editor';

const editor = (html: string) => {
  document.body.innerHTML = html;
  const found = rowEditor(document.getElementById('it') as Element);
  return found && { word: found.word, id: found.opener.id, isTaken: found.isTaken };
};
const table = (...rows: string[]) => `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
const other = '<td>许青禾</td><td><a href="#" id="other">编辑</a> <a href="#">删除</a></td>';

describe('the button that opens a row', () => {
  it('is the one in the row itself', () => {
    const row = '<td id="it">周砚秋</td><td><a href="#" id="own">编辑</a> <a href="#">删除</a></td>';
    expect(editor(table(other, row))).toEqual({ word: '编辑', id: 'own', isTaken: false });
  });

  it('is the most useful of several', () => {
    const row = '<td id="it">周砚秋</td><td><a href="#" id="see">查看</a><a href="#" id="own">修改</a></td>';
    expect(editor(table(other, row))).toMatchObject({ word: '修改', id: 'own' });
  });

  it('lies in a locked column of its own', () => {
    const html = `<div class="datagrid-view">${table('<td>许青禾</td>', '<td id="it">周砚秋</td>')}${table(
      '<td><a href="#" id="other">编辑</a></td>',
      '<td><a href="#" id="own">编辑</a></td>',
    )}</div>`;
    expect(editor(html)).toMatchObject({ id: 'own' });
  });

  it('stands on the card of the party', () => {
    const card = (id: string, name: string) =>
      `<div class="el-card"><div class="el-card__header">当事人 <button type="button" id="${id}">编辑</button></div><div><span ${name}>x</span></div></div>`;
    expect(editor(`<div>${card('other', '')}${card('own', 'id="it"')}</div>`)).toMatchObject({ id: 'own' });
  });

  it('is left alone while another row is being changed', () => {
    const underway = '<td><input value="许"></td><td><a href="#">保存</a> <a href="#">取消</a></td>';
    const row = '<td id="it">周砚秋</td><td><a href="#" id="own">编辑</a></td>';
    expect(editor(table(underway, row))).toEqual({ word: '编辑', id: 'own', isTaken: true });
  });

  it.each([
    ['the entry can be changed where it stands', table('<td id="it"><input></td><td><a href="#">编辑</a></td>')],
    ['there is only 删除', table('<td id="it">周砚秋</td><td><a href="#">删除</a></td>')],
    [
      'there are two of the same word',
      table('<td id="it">周砚秋</td><td><a href="#">编辑</a><a href="#">编辑</a></td>'),
    ],
    ['it belongs to another row', table(other, '<td id="it">周砚秋</td><td></td>')],
    ['it is a word in a text', table('<td id="it">周砚秋</td><td><span>编辑</span></td>')],
    ['it leaves the page', table('<td id="it">周砚秋</td><td><a href="/case/7/edit">编辑</a></td>')],
    [
      'it stands in a head',
      '<table><thead><tr><th id="it">姓名</th><th><a href="#">编辑</a></th></tr></thead></table>',
    ],
  ])('is none where %s', (_, html) => {
    expect(editor(html)).toBeUndefined();
  });
});
