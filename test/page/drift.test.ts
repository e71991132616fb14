// @vitest-environment jsdom
// What a map speaks of and the page no longer has is told, and never read as empty. All persons are invented.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';
import type { MappedPage, SiteMap } from '../../core/page/site-map';
import { savedPages } from '../pages/expected';

const open = (body: string): Document => {
  document.documentElement.innerHTML = `<body>${body}</body>`;
  return document;
};
const mapOf = (page: Partial<MappedPage>, more: Partial<SiteMap> = {}): SiteMap => ({
  format: 1,
  id: 'm',
  name: 'm',
  version: 2,
  addresses: ['http://court.test'],
  pages: [{ kind: 'case', name: '案件', ...page }],
  ...more,
});
const signs = [{ text: '卷宗维护' }];
const read = (body: string, page: Partial<MappedPage>, more: Partial<SiteMap> = {}) =>
  readPage(open(body), mapOf(page, more));
const values = (reading: ReturnType<typeof readPage>) =>
  Object.fromEntries(
    reading.fields.map(({ field, subject, value }) => [subject ? `${subject} ${field}` : field, value]),
  );

describe('a page with labels that no dictionary knows', () => {
  const saved = savedPages().find(({ name }) => name === 'unknown-site-map');
  const html = saved?.html ?? '';
  const map = saved?.expected.map;

  it('is read by its map, and not without', () => {
    document.documentElement.innerHTML = html;
    expect(values(readPage(document, map))).toEqual(saved?.expected.fields);
    expect(Object.keys(values(readPage(document)))).not.toContain('closingMode');
    expect(readPage(document).fields.filter(({ subject }) => subject)).toEqual([]);
  });

  it('says that nothing drifted', () => {
    document.documentElement.innerHTML = html;
    expect(readPage(document, map).mapped).toEqual({ map: 'odd-labels', version: 1, pages: ['case'], drift: [] });
  });

  it('that got other labels tells each, and reads none of them as empty', () => {
    document.documentElement.innerHTML = html
      .replace('收尾形式', '收尾类别')
      .replace('id="handler"', '')
      .replace('机主号', '机主')
      .replace('归结', '了结');
    const reading = readPage(document, map);
    expect(reading.mapped?.drift).toEqual([
      { page: 'case', what: 'field', field: 'closingMode', name: '收尾形式' },
      { page: 'case', what: 'field', field: 'judge', name: '#handler' },
      { page: 'case', what: 'grid', field: 'party.phone', name: '机主号' },
      { page: 'case', what: 'closing', name: '归结' },
    ]);
    const now = values(reading);
    expect(now).toMatchObject({ cause: '买卖合同纠纷', 'party:2 party.role': '被告' });
    for (const gone of ['closingMode', 'judge', 'party:1 party.phone', 'party:2 party.phone'])
      expect(now).not.toHaveProperty([gone]);
  });
});

describe('a mapped field', () => {
  const fields: MappedPage['fields'] = [{ field: 'closingMode', at: { selector: '#mode' } }];

  it('that is gone is unseen, though the dictionary finds an empty one', () => {
    const body = '<h2>卷宗维护</h2><label>结案方式<input></label>';
    expect(values(read(body, { signs, fields }))).toEqual({});
    expect(values(readPage(document))).toEqual({ closingMode: null });
  });

  it('in a closed tab is unseen and did not drift', () => {
    const reading = read('<h2>卷宗维护</h2><div hidden><input id="mode"></div>', { signs, fields });
    expect([values(reading), reading.mapped?.drift]).toEqual([{}, []]);
  });

  it('shown in some cases only does not drift', () => {
    const optional = fields.map((field) => ({ ...field, optional: true }));
    expect(read('<h2>卷宗维护</h2>', { signs, fields: optional }).mapped?.drift).toEqual([]);
  });

  it('is what the map says, whatever label it has', () => {
    expect(values(read('<label>书记员<input id="mode" value="判决"></label>', { fields }))).toEqual({
      closingMode: '判决',
    });
  });

  it('is told as missing where its selector is none', () => {
    const broken: MappedPage['fields'] = [{ field: 'judge', at: { selector: '#(' } }];
    expect(read('<h2>卷宗维护</h2>', { signs, fields: broken }).mapped?.drift).toHaveLength(1);
  });

  it('has the role that the map gives it', () => {
    const body = '<p>买方 <input id="a" value="许青禾"></p><p>卖方 <input id="b" value="周牧"></p>';
    const roles: MappedPage['fields'] = [
      { field: 'party.name', at: { selector: '#a' }, role: '原告' },
      { field: 'party.name', at: { selector: '#b' }, role: '被告' },
    ];
    expect(values(read(body, { fields: roles }))).toEqual({
      'party:1 party.name': '许青禾',
      'party:1 party.role': '原告',
      'party:2 party.name': '周牧',
      'party:2 party.role': '被告',
    });
  });

  it('may have a label of Latin letters', () => {
    const latin: MappedPage['fields'] = [{ field: 'judge', at: { label: 'Judge' } }];
    expect(values(read('<table><tr><td>Judge:</td><td>赵一诺</td></tr></table>', { fields: latin }))).toEqual({
      judge: '赵一诺',
    });
  });
});

describe('a mapped page', () => {
  const fields: MappedPage['fields'] = [{ field: 'judge', at: { selector: '#judge' } }];

  it('at another address is not looked for', () => {
    const reading = read('<input id="judge" value="赵一诺">', { addresses: ['http://court.test/case'], fields });
    expect([values(reading), reading.mapped]).toEqual([{}, { map: 'm', version: 2, pages: [], drift: [] }]);
  });

  it('at its address without its signs has drifted, and its entries are unseen', () => {
    const here = {
      addresses: [`${location.origin}/*`],
      signs,
      fields: [{ field: 'judge' as const, at: { label: '承办' } }],
    };
    const reading = read('<label>承办人<input></label>', here);
    expect(reading.mapped).toEqual({
      map: 'm',
      version: 2,
      pages: [],
      drift: [{ page: 'case', what: 'page', name: '案件' }],
    });
    expect(values(reading)).toEqual({});
  });

  it('with neither is not shown while nothing of it is found', () => {
    expect(read('<p>别的页面</p>', { fields }).mapped).toMatchObject({ pages: [], drift: [] });
    const two = [...fields, { field: 'cause' as const, at: { selector: '#cause' } }];
    expect(read('<input id="judge">', { fields: two }).mapped).toMatchObject({
      pages: ['case'],
      drift: [{ page: 'case', what: 'field', field: 'cause', name: '#cause' }],
    });
  });

  it('leaves alone what is to be ignored', () => {
    const body =
      '<div class="ad">书记员：<input value="x"></div><label>原办人<input value="y"></label><label>承办人<input value="z"></label>';
    const ignore = [{ selector: '.ad' }, { label: '承办人' }];
    expect(values(read(body, {}, { ignore }))).toEqual({});
  });
});

describe('a mapped grid', () => {
  const grids: MappedPage['grids'] = [
    {
      group: 'hearing',
      columns: [
        { header: '排次', field: 'hearing.date' },
        { header: '厅号', field: 'hearing.room' },
      ],
      at: { selector: '#h' },
    },
  ];
  const table = (id: string, head: string) =>
    `<div id="${id}"><table><thead><tr>${head}</tr></thead><tbody><tr><td>2022-05-10</td><td>第三法庭</td></tr></tbody></table></div>`;
  const heads = '<th>排次</th><th>厅号</th>';

  it('is read where the map says it stands, and nowhere else', () => {
    const reading = read(table('other', heads) + table('h', heads), { grids });
    expect(values(reading)).toEqual({ 'hearing:1 hearing.date': '2022-05-10', 'hearing:1 hearing.room': '第三法庭' });
  });

  it('whose headers are gone says nothing of its group', () => {
    const reading = read(`<h2>卷宗维护</h2>${table('h', '<th>开庭日期</th><th>法庭</th>')}`, { signs, grids });
    expect(reading.mapped?.drift).toEqual([{ page: 'case', what: 'grid', name: '排次、厅号' }]);
    expect([reading.fields, reading.grids]).toEqual([[], []]);
  });

  it('in a closed tab did not drift', () => {
    const reading = read(`<h2>卷宗维护</h2><div style="display:none">${table('h', heads)}</div>`, { signs, grids });
    expect(reading.mapped?.drift).toEqual([]);
  });
});
