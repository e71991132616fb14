// @vitest-environment jsdom
// Lists of parties grouped by 诉讼地位. All persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';
import { groupTitle } from '../../core/page/row-groups';

const labels = ['序号', '姓名/名称', '证件号码', '联系电话'];
const head = `<tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr>`;
const row = (name: string) => `<tr><td></td><td>${name}</td><td></td><td></td></tr>`;
const title = (text: string) => `<tr><td colspan="4"><div>${text}</div></td></tr>`;

function read(html: string): ReturnType<typeof readPage> {
  document.body.innerHTML = `<h4>当事人信息</h4>${html}`;
  return readPage(document);
}

/** 沈知微 原告 */
function told(html: string): string[] {
  const { fields } = read(html);
  const of = (subject: string | undefined, field: string) =>
    fields.find((f) => f.subject === subject && f.field === field)?.value;
  return fields
    .filter(({ field }) => field.endsWith('.name'))
    .map(({ subject, value }) => `${value} ${of(subject, 'party.role') ?? of(subject, 'agent.kind') ?? ''}`.trim());
}
const table = (...rows: string[]) => `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;

describe('a row of one text between the parties', () => {
  it.each([
    ['诉讼地位: 原告 (2)', '诉讼地位: 被告 (1)'],
    ['▼ 诉讼地位：原告（2人）', '▼ 诉讼地位：被告（1人）'],
    ['诉讼地位：原告', '诉讼地位：被告'],
    ['原告', '被告'],
    ['原告方（共 2 名）', '被告方（共 1 名）'],
    ['原告 2 Items', '被告 1 Item'],
  ])('%s speaks for the rows below it until the next', (one, other) => {
    const html = table(title(one), row('沈知微'), row('宋清扬'), title(other), row('顾南乔'));
    expect(told(html)).toEqual(['沈知微 原告', '宋清扬 原告', '顾南乔 被告']);
    expect(read(html).grids).toMatchObject([{ group: 'party', rows: 3 }]);
  });

  it('may have a body of its own, or blank cells before it', () => {
    const body = (...rows: string[]) => `<tbody>${rows.join('')}</tbody>`;
    const wide = (text: string) => `<tr><td></td><td colspan="3">${text}</td></tr>`;
    const html = `<table><thead>${head}</thead>${body(wide('诉讼地位: 原告 (1)'), row('沈知微'))}${body(
      wide('诉讼地位: 第三人 (1)'),
      row('顾南乔'),
    )}</table>`;
    expect(told(html)).toEqual(['沈知微 原告', '顾南乔 第三人']);
    expect(read(html).grids).toMatchObject([{ rows: 2 }]);
  });

  it('may stand between tables, one for each group', () => {
    const rows = (name: string) => `<table class="btable"><tbody>${row(name)}</tbody></table>`;
    const group = (text: string) => `<div class="group"><table><tbody><tr><td>${text}</td></tr></tbody></table></div>`;
    expect(
      told(
        `<div class="view"><div class="header"><table>${head}</table></div><div class="body">${group(
          '诉讼地位: 原告 (1)',
        )}${rows('沈知微')}${group('诉讼地位: 被告 (1)')}${rows('顾南乔')}</div></div>`,
      ),
    ).toEqual(['沈知微 原告', '顾南乔 被告']);
  });

  it('stands in grids of blocks as well', () => {
    const cells = (texts: string[]) => texts.map((text) => `<div>${text}</div>`).join('');
    const line = (name: string) => `<div class="row">${cells(['1', name, '', ''])}</div>`;
    const group = (text: string) => `<div class="group"><span>${text}</span></div>`;
    expect(
      told(
        `<div><div class="row">${cells(labels)}</div><div>${group('原告（2）')}${line('沈知微')}${line('宋清扬')}${group(
          '被告（1）',
        )}${line('顾南乔')}</div></div>`,
      ),
    ).toEqual(['沈知微 原告', '宋清扬 原告', '顾南乔 被告']);
  });

  it('makes agents of the rows below 委托诉讼代理人, and ends above a group of others', () => {
    expect(
      told(
        table(
          title('诉讼地位: 原告 (1)'),
          row('沈知微'),
          title('诉讼地位: 委托诉讼代理人 (1)'),
          row('宋清扬'),
          title('诉讼地位: 其他参与人 (1)'),
          row('顾南乔'),
        ),
      ),
    ).toEqual(['沈知微 原告', '宋清扬 委托诉讼代理人', '顾南乔']);
  });

  it('may be that of a group that is closed', () => {
    expect(
      told(
        table(
          title('被告 (2)'),
          title('原告 (1)'),
          row('沈知微'),
          title('上诉人 (3)'),
          title('第三人 (1)'),
          row('顾南乔'),
        ),
      ),
    ).toEqual(['沈知微 原告', '顾南乔 第三人']);
  });

  it('yields to a cell that tells the role, and to what folds out below a row', () => {
    const html = table(row('沈知微'), title('诉讼地位：原告'), row('顾南乔'), title('诉讼地位：被告'));
    expect(told(html)).toEqual(['沈知微 原告', '顾南乔 被告']);
    const own = table(title('原告'), row('沈知微').replace('<td></td>', '<td>被告</td>')).replace('序号', '诉讼地位');
    expect(told(own)).toEqual(['沈知微 被告']);
  });

  it('lets what folds out below a row be that of the row', () => {
    const detail = title('<b>手机号码</b><i>19900000211</i>');
    const html = table(title('原告'), row('沈知微'), detail, row('宋清扬'), title('被告'), row('顾南乔'));
    expect(told(html)).toEqual(['沈知微 原告', '宋清扬 原告', '顾南乔 被告']);
    expect(read(html).fields.find(({ value }) => value === '19900000211')?.subject).toBe('party:1');
  });
});

describe('groupTitle', () => {
  it.each(['性别：男', '手机号码：19900000211', '2022-05-16', '沈知微，原告，住云岫路1号', '', '诉讼地位：'])(
    'is not told by "%s"',
    (text) => expect(groupTitle(text)?.role).toBeUndefined(),
  );
});
