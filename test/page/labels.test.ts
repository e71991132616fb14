// @vitest-environment jsdom
// Habits of pages that were written without a look at the reader. All persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import { labelControls } from '../../core/page/labels';
import { readPage } from '../../core/page/read-page';

const open = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
const read = (html: string): Record<string, string | null> =>
  Object.fromEntries(
    readPage(open(html)).fields.map(({ subject, field, value }) => [`${subject ?? ''} ${field}`.trim(), value]),
  );

describe('a title', () => {
  it('speaks for all blocks of one make that follow it', () => {
    const block = (label: string, value: string) =>
      `<div class="it"><span>${label}：</span><input value="${value}"></div>`;
    const person = (name: string) => block('姓名', name) + block('身份证件号码', '') + block('联系电话', '19900000001');
    expect(read(`<h4>原告信息</h4>${person('沈知微')}<h4>被告信息</h4>${person('顾南乔')}`)).toEqual({
      'party:1 party.name': '沈知微',
      'party:1 party.documentNumber': null,
      'party:1 party.phone': '19900000001',
      'party:1 party.role': '原告',
      'party:2 party.name': '顾南乔',
      'party:2 party.documentNumber': null,
      'party:2 party.phone': '19900000001',
      'party:2 party.role': '被告',
    });
  });

  it.each(['<b>原告</b><strong>沈知微</strong>', '当事人（原告）', '第2步：填写原告信息'])(
    '%s tells the role',
    (title) => {
      expect(read(`<div><div>${title}</div><p><label>身份证号码<input></label></p></div>`)).toEqual({
        'party:1 party.documentNumber': null,
        'party:1 party.role': '原告',
      });
    },
  );

  it('is the tab that controls a panel', () => {
    const tabs = '<b role="tab" aria-controls="one">原告</b><b role="tab" aria-controls="two">被告</b>';
    expect(read(`${tabs}<div id="two" role="tabpanel"><label>姓名<input value="顾南乔"></label></div>`)).toEqual({
      'party:1 party.name': '顾南乔',
      'party:1 party.role': '被告',
    });
  });
});

describe('a form beside a grid', () => {
  const grid =
    '<table><tr><th>姓名</th><th>诉讼地位</th><th>证件号码</th></tr><tr><td>沈知微</td><td>原告</td><td>152201199003076012</td></tr></table>';
  const form = (number: string) =>
    `<table><tr><td>证件号码</td><td><input value="${number}"></td><td>手机号码</td><td><input value="19900000001"></td></tr></table>`;

  it('is of the row with the same document number', () => {
    expect(read(grid + form('152201199003076012'))).toEqual({
      'party:1 party.name': '沈知微',
      'party:1 party.role': '原告',
      'party:1 party.documentNumber': '152201199003076012',
      'party:1 party.phone': '19900000001',
    });
  });

  it('is of someone else with another number', () => {
    expect(read(grid + form('152201198506150021'))['party:2 party.phone']).toBe('19900000001');
  });
});

describe('what is no entry', () => {
  it('is a box that chooses a column', () => {
    expect(
      read('<input type="checkbox">证件号码 <input type="checkbox" checked>住址 <input type="checkbox">姓名'),
    ).toEqual({});
  });

  it('is the name of an evidence, or a row of links', () => {
    const evidence =
      '<h4>证据目录</h4><table><tr><th>名称</th><th>类型</th></tr><tr><td>借条</td><td>书证</td></tr></table>';
    const links =
      '<p><a>立案日期</a><a>结案日期</a><a>案由</a></p><ul><li>承办人</li><li>书记员</li><li>法庭</li></ul>';
    expect(read(evidence + links)).toEqual({});
  });

  it('is the identity number of an agent, taken for a licence', () => {
    const form = (number: string) =>
      `<h4>代理人信息</h4><div>姓名 <input value="高远舟"></div><div>证件号码 <input value="${number}"></div>`;
    expect(read(form('152201199003076012'))).toEqual({ 'agent:1 agent.name': '高远舟' });
    expect(read(form('11522201010123456'))['agent:1 agent.licence']).toBe('11522201010123456');
  });
});

describe('a label', () => {
  const labels = (html: string) => labelControls(open(html)).map(({ label, source }) => [label, source]);

  it('may be the prompt alone, but not of a lone box', () => {
    const box = (prompt: string) => `<input placeholder="${prompt}">`;
    expect(labels(`<div>${box('请输入姓名')}${box('请输入手机号码')}</div>`)).toEqual([
      ['姓名', 'placeholder'],
      ['手机号码', 'placeholder'],
    ]);
    expect(labels(`<div>${box('请输入案号')}</div>`)).toEqual([]);
  });

  it('counts for more than a prompt', () => {
    expect(labels('<p>紧急联系人：<input placeholder="请输入姓名"></p>')).toEqual([['紧急联系人', 'beside']]);
  });
});

describe('a value', () => {
  it('may be shown by a drawn switch', () => {
    expect(read('<p>庭审直播：<button role="switch" aria-checked="true"></button></p>')).toEqual({ livestream: '是' });
  });

  it('may stand after its label in one text', () => {
    expect(read('<p><em>承办人 林晓岚</em><em>立案日期 2022-03-01</em></p>')).toEqual({
      judge: '林晓岚',
      filedOn: '2022-03-01',
    });
    expect(read('<p><a>承办人 林晓岚</a></p><p><em>承办人 书记员</em></p>')).toEqual({});
  });
});
