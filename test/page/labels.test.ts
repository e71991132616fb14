// @vitest-environment jsdom
// Habits of pages that were written without a look at the reader. All persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import { drained } from '../../core/page/drained';
import { labelControls } from '../../core/page/labels';
import { layoutSlices, readPage } from '../../core/page/read-page';

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

  it.each([
    ['<b>原告</b><strong>沈知微</strong>', { 'party:1 party.name': '沈知微' }],
    ['当事人（原告）', {}],
    ['第2步：填写原告信息', {}],
  ])('%s tells the role', (title, named) => {
    expect(read(`<div><div>${title}</div><p><label>身份证号码<input></label></p></div>`)).toEqual({
      'party:1 party.documentNumber': null,
      'party:1 party.role': '原告',
      ...named,
    });
  });

  it.each(['<b>原告</b><strong>NAME</strong>', '原告：NAME'])('tells the name beside the role: %s', (head) => {
    const card = (name: string) =>
      `<div><div>${head.replace('NAME', name)}</div><p><label>身份证号码<input></label></p></div>`;
    const named = (name: string) => read(card(name))['party:1 party.name'];
    expect(named('沈知微')).toBe('沈知微');
    expect(named('松泉信息（粮油）有限公司')).toBe('松泉信息（粮油）有限公司');
    for (const other of [
      '编辑',
      '基本信息',
      '自然人',
      '已实名',
      '1',
      '第三人',
      '沈知微等',
      '沈知微、云岫',
      '2022-06-08',
    ])
      expect(named(other)).toBeUndefined();
  });

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

describe('what is not the answer', () => {
  it('of a name is a role, of a judge a name with a day', () => {
    const sheet =
      '<table><tr><td>承办法官</td><td>宋清扬</td></tr><tr><td rowspan="2">当事人</td><td>原告</td><td>易水寒</td></tr><tr><td>被告</td><td>杜若、杜衡</td></tr><tr><td>结案理由</td><td>调解　承办人：宋清扬　2022年6月8日</td></tr></table>';
    expect(read(sheet)).toEqual({ judge: '宋清扬' });
  });

  it('of a 案号 is a year alone', () => {
    expect(read('<p>案号 <input value="2022"></p>')).toEqual({});
    expect(read('<p>案号：（<input value="2022">）内2299民初<input value="310">号</p>')).toEqual({
      caseNumber: '（2022）内2299民初310号',
    });
  });

  it('of 原告 is a number, several names or nothing', () => {
    const lone = (value: string) => read(`<p>原告：<input value="${value}"></p><p>案由：<input></p>`);
    expect(lone('沈知微')).toEqual({ cause: null, 'party:1 party.name': '沈知微', 'party:1 party.role': '原告' });
    for (const value of ['2', '沈知微、顾南乔', '']) expect(lone(value)).toEqual({ cause: null });
  });
});

it('takes day and time of a hearing from two columns', () => {
  const hearings = (...cells: string[]) =>
    read(
      `<table><tr><th>开庭日期</th><th>开庭时间</th><th>开庭地点</th></tr><tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr></table>`,
    )['hearing:1 hearing.date'];
  expect(hearings('2022-05-20', '09:00', '第三法庭')).toBe('2022-05-20 09:00');
  expect(hearings('2022-05-20', '', '第三法庭')).toBe('2022-05-20');
  expect(hearings('2022-05-20 09:00', '09:30', '第三法庭')).toBe('2022-05-20 09:00');
});

it('reads nothing under 查询条件 where nothing can be saved', () => {
  const panel = (more: string) =>
    `<div><div><span>查询条件</span></div><div>案号：<input> 承办人：<input>${more}</div></div>`;
  expect(read(panel(''))).toEqual({});
  expect(read(panel('<button>保存</button>'))).toEqual({ caseNumber: null, judge: null });
});

describe('what is only mentioned', () => {
  const list = (name: string) =>
    `<table><thead><tr><th>姓名</th><th>诉讼地位</th><th>证件号码</th></tr></thead><tr><td>${name}</td><td>原告</td><td></td></tr></table>`;
  const told = {
    'party:1 party.name': '沈知微',
    'party:1 party.role': '原告',
    'party:1 party.documentNumber': null,
  };

  it.each([
    ['the caption of the list', '<div><span>当事人</span><a></a></div>'],
    ['a summary above it', '<p>当事人：沈知微</p>'],
    [
      'a menu',
      '<div><div>案件概况</div><div class="on">当事人</div><div>证据</div><div>庭审</div><div>文书</div></div>',
    ],
    ['a step of the case', '<ul><li>2022-02-18 分案，承办人：林晓岚</li><li>送达　受送达人：沈知微</li></ul>'],
    ['a notice', '<div><h4>公告</h4><div>承办人：信息中心　联系电话：19900000998</div></div>'],
    [
      'the other side of a box',
      '<table><tr><td>姓名：<input></td><td>证件号码：<input></td><td><input type="button" value="查询"></td></tr></table>',
    ],
  ])('%s is no party of its own', (_, html) => {
    expect(read(html + list('沈知微'))).toEqual(told);
  });

  it('a count is nobody', () => {
    expect(read(`${list('沈知微')}<p>代理人 <b>1</b></p>`)).toEqual(told);
  });

  it('as 原告：沈知微 names a party where nothing else does', () => {
    const sides = '<p>原告：沈知微</p><p>被告：<u>松泉粮油有限公司</u></p>';
    expect(read(sides)).toEqual({
      'party:1 party.name': '沈知微',
      'party:1 party.role': '原告',
      'party:2 party.name': '松泉粮油有限公司',
      'party:2 party.role': '被告',
    });
    expect(read(sides + list('沈知微'))).toEqual(told);
    expect(read(`${sides}<p>第三人姓名<input value="云岫"></p>`)).toMatchObject({
      'party:2 party.role': '被告',
      'party:3 party.name': '云岫',
      'party:3 party.role': '第三人',
    });
    expect(read('<p>申请人：林晓岚</p>')).toEqual({});
  });
});

describe('five short words and more in a row', () => {
  const row = (...words: string[]) => words.map((word) => `<span>${word}</span>`).join('');

  it('are a menu where they are of one make but the open one', () => {
    const menu = '<b class="on">概况</b><b>承办人</b><b>证据</b><b>庭审</b><b>文书</b><b>评查</b>';
    expect(read(`<p>案由：买卖合同纠纷</p><div>${menu}</div>`)).toEqual({ cause: '买卖合同纠纷' });
  });

  it.each([
    ['labels before their values', row('承办人', '林晓岚', '书记员', '赵一诺', '审判长', '李成蹊')],
    [
      'of two makes',
      ['承办人 林晓岚', '审判长 李成蹊', '陪审员 易水寒']
        .map((pair) => pair.replace(/(.+) (.+)/, '<b>$1</b><span>$2</span>'))
        .join(''),
    ],
  ])('are no menu: %s', (_, words) => {
    expect(read(`<div>${words}</div>`)).toHaveProperty('judge', '林晓岚');
  });
});

describe('labelled lines within one text box', () => {
  const box = (label: string, ...lines: string[]) =>
    read(`<table><tr><td>${label}</td><td><textarea>${lines.join('\n')}</textarea></td></tr></table>`);
  const lines = ['姓名：沈知微', '身份证号：152201199003076012', '住址：和平街1号', '联系电话：'];

  it('are the entries of a person', () => {
    expect(box('原告基本情况', ...lines)).toEqual({
      'party:1 party.name': '沈知微',
      'party:1 party.documentNumber': '152201199003076012',
      'party:1 party.address': '和平街1号',
      'party:1 party.phone': null,
      'party:1 party.role': '原告',
    });
  });

  it('are read as they stand now', () => {
    document.body.innerHTML = `<p>当事人信息</p><textarea>${lines.join('\n')}</textarea>`;
    const told = drained(layoutSlices(document));
    const phone = () => told().fields.find(({ field }) => field === 'party.phone')?.value;
    expect(phone()).toBeNull();
    (document.querySelector('textarea') as HTMLTextAreaElement).value = [
      ...lines.slice(0, 3),
      '电话：19900000001',
    ].join('\n');
    expect(phone()).toBe('19900000001');
  });

  it.each([
    ['a remark', '备注', lines],
    ['two persons', '当事人', [...lines, ...lines]],
    ['a story', '当事人', ['双方于当日到庭', '均无异议', ...lines.slice(0, 3), '以上属实', '记录完毕']],
  ])('tell nothing in %s', (_, label, said) => {
    expect(box(label, ...said)).toEqual({});
  });
});

describe('a grid of names and values', () => {
  it('is read line by line', () => {
    const line = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;
    const rows = line('立案日期', '2022-03-30') + line('执行依据', '某号') + line('结案方式', '');
    expect(read(`<table><thead>${line('属性', '值')}</thead>${rows}</table>`)).toEqual({
      filedOn: '2022-03-30',
      closingMode: null,
    });
  });
});

describe('a value drawn by the page', () => {
  it.each([
    ['<span class="opt on">是</span><span class="opt">否</span>', '是'],
    ['<span aria-checked="false">是</span><span aria-checked="true">否</span>', '否'],
    ['☑是 □否', '是'],
    ['□是 ☑否', '否'],
  ])('%s', (drawn, value) => {
    expect(read(`<table><tr><td>是否当庭宣判</td><td>${drawn}</td></tr></table>`)).toEqual({
      pronouncedInCourt: value,
    });
  });

  it.each([
    '<span class="opt on" style="display:none">是</span><span class="opt on">否</span><span class="opt">未定</span>',
    '<span class="tag" style="display:none">是</span><span class="tag">否</span>',
  ])('is told by what is shown alone: %s', (drawn) => {
    expect(read(`<table><tr><td>是否当庭宣判</td><td>${drawn}</td></tr></table>`)).toEqual({ pronouncedInCourt: '否' });
  });

  it('stands on the button of a drop-down, but not on others', () => {
    const cell = (button: string) => read(`<div><label>承办部门</label><div>${button}</div></div>`);
    expect(cell('<button class="dropdown-toggle">民一庭 <span class="caret"></span></button>')).toEqual({
      department: '民一庭',
    });
    expect(cell('<button aria-haspopup="listbox">请选择</button>')).toEqual({ department: null });
    expect(cell('<button>选择部门</button>')).toEqual({});
  });

  it('cannot be told where no option is marked', () => {
    expect(read('<table><tr><td>是否当庭宣判</td><td><i>是</i><i>否</i></td></tr></table>')).toEqual({});
  });

  it('is a span of time', () => {
    const row = '<tr><td>扣除审限</td><td>2022-03-01 至 2022-04-01</td></tr>';
    expect(read(`<table><tr><th>变更类型</th><th>变更期间</th></tr>${row}</table>`)).toEqual({
      'limit:1 limit.kind': '扣除审限',
      'limit:1 limit.from': '2022-03-01',
      'limit:1 limit.to': '2022-04-01',
    });
  });
});

describe('labels around an entry', () => {
  it('say whose 书记员 it is', () => {
    const hearing = '<label>开庭日期<input></label><label>法庭<input></label>';
    expect(Object.keys(read(`<div>${hearing}<label>书记员<input></label></div>`))).toContain('hearing:1 hearing.clerk');
    expect(Object.keys(read('<div><label>案由<input></label><label>书记员<input></label></div>'))).toContain('clerk');
  });
});

describe('a grid within a printed sheet', () => {
  it('ends where the cell beside it ends', () => {
    const head = '<td rowspan="3">当事人</td><td>诉讼地位</td><td>姓名</td><td>性别</td><td>联系电话</td>';
    const rows =
      '<tr><td>原告</td><td>沈知微</td><td>女</td><td></td></tr><tr><td> </td><td></td><td></td><td></td></tr>';
    const after = '<tr><td colspan="2">承办人</td><td>林晓岚</td><td>书记员</td><td>赵一诺</td></tr>';
    expect(read(`<table><tr>${head}</tr>${rows}${after}</table>`)).toEqual({
      'party:1 party.role': '原告',
      'party:1 party.name': '沈知微',
      'party:1 party.sex': '女',
      'party:1 party.phone': null,
      judge: '林晓岚',
      clerk: '赵一诺',
    });
  });

  it('gives a vague word to nobody under a head of something else', () => {
    const head =
      '<tr><th colspan="3">被告人身份</th><th>强制措施</th></tr><tr><th>姓名</th><th>证件号码</th><th>诉讼地位</th><th>种类</th></tr>';
    const row = '<tr><td>沈知微</td><td></td><td>被告人</td><td>取保候审</td></tr>';
    expect(Object.keys(read(`<table><thead>${head}</thead><tbody>${row}</tbody></table>`))).not.toContain(
      'party:1 party.kind',
    );
  });
});

describe('a word that two things share', () => {
  it('is of the one that is spoken of', () => {
    const sheet =
      '<tr><td>承办人</td><td>林晓岚</td></tr><tr><td>变更事由</td><td>鉴定</td></tr><tr><td>延长期间</td><td>自 <input value="2022-05-09"> 起至 <input value="2022-06-08"> 止</td></tr>';
    expect(read(`<table>${sheet}<tr><td>批准日期</td><td></td></tr></table>`)).toEqual({
      judge: '林晓岚',
      'limit:1 limit.cause': '鉴定',
      'limit:1 limit.from': '2022-05-09',
      'limit:1 limit.to': '2022-06-08',
      'limit:1 limit.approvedOn': null,
    });
  });
});

describe('a table', () => {
  it('of related cases gives nothing, however few they are', () => {
    const head = '<tr><th>案号</th><th>案由</th><th>承办人</th></tr>';
    const row = '<tr><td>（2019）内2299刑初201号</td><td>盗窃罪</td><td>林晓岚</td></tr>';
    expect(read(`<div><h4>关联案件</h4><table>${head}${row}</table></div>`)).toEqual({});
    expect(read(`<div><h4>案件信息</h4><table>${head}${row}</table></div>`)).toHaveProperty('judge', '林晓岚');
  });

  it('of ARIA rows beside their header has as many rows as it shows', () => {
    const row = (cells: string[], role: string) =>
      `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
    const head = row(['变更类型', '事由', '开始日期'], 'columnheader');
    const rows = row(['扣除', '鉴定', '2022-04-11'], 'cell') + row(['延长', '案情复杂', '2022-11-06'], 'cell');
    const told = read(`<h4>审限变更</h4><div role="table">${head}${rows}</div>`);
    expect([told['limit:1 limit.kind'], told['limit:2 limit.kind']]).toEqual(['扣除', '延长']);
  });
});

describe('cards laid out by a grid', () => {
  const card = (title: string, ...pairs: [string, string][]) =>
    `<section><div>${title}</div><div>${pairs.map(([k, v]) => `<div class="k">${k}</div><div class="v">${v}</div>`).join('')}</div></section>`;
  const person = (title: string, name: string, phone: string) =>
    card(title, ['名称', name], ['证件类型', '统一社会信用代码'], ['证件号码', ''], ['联系电话', phone]);

  it('of one make are no rows of the first', () => {
    const cards = person('原告', '松泉粮油有限公司', '19900000001') + person('被告', '禾丰农资有限公司', '');
    expect(read(`<main>${cards}</main>`)).toEqual({
      'party:1 party.name': '松泉粮油有限公司',
      'party:1 party.documentType': '统一社会信用代码',
      'party:1 party.documentNumber': null,
      'party:1 party.phone': '19900000001',
      'party:1 party.role': '原告',
      'party:2 party.name': '禾丰农资有限公司',
      'party:2 party.documentType': '统一社会信用代码',
      'party:2 party.documentNumber': null,
      'party:2 party.phone': null,
      'party:2 party.role': '被告',
    });
  });

  it('of cases that are alike say nothing of this one', () => {
    expect(read('<section><div>类案推荐</div><p>（2020）内22行终14号<br>案由：行政处罚</p></section>')).toEqual({});
  });
});

it('takes two lines of a cell for one label where both are labels', () => {
  const cell = '<td><p>审限届满</p><p>日　　期</p></td>';
  expect(read(`<table><tr>${cell}<td colspan="3"><p>2020年2月29日</p></td></tr></table>`)).toEqual({
    deadlineOn: '2020年2月29日',
  });
});

describe('a role beside a name', () => {
  const body = (phone: string) => `<dl><dt>证件号码</dt><dd></dd><dt>联系电话</dt><dd>${phone}</dd></dl>`;
  const two = {
    'party:1 party.name': '沈知微',
    'party:1 party.role': '原告',
    'party:1 party.documentNumber': null,
    'party:1 party.phone': '19900000001',
    'party:2 party.name': '松泉粮油有限公司',
    'party:2 party.role': '被告',
    'party:2 party.documentNumber': null,
    'party:2 party.phone': null,
  };

  it.each([
    [
      'after it in a head',
      (name: string, role: string) => `<header><b>${name}</b><span>${role}</span><a>查看</a></header>`,
    ],
    ['before it in the card itself', (name: string, role: string) => `<span>${role}</span><h5>${name}</h5>`],
  ])('stands %s', (_, head) => {
    const card = (name: string, role: string, phone: string) =>
      `<article class="one">${head(name, role)}<div>${body(phone)}</div></article>`;
    const cards = card('沈知微', '原告', '19900000001') + card('松泉粮油有限公司', '被告', '');
    expect(read(`<section><h3>当事人 <small>共 2 人</small></h3><div>${cards}</div></section>`)).toEqual(two);
  });

  it('may be that of an agent', () => {
    const agent = `<div><span>代理人</span> <b>白鹿鸣</b><dl><dt>执业证号</dt><dd>11522201010123456</dd><dt>联系电话</dt><dd>19900000011</dd></dl></div>`;
    expect(read(`<div><div>原告：沈知微</div><div>${body('19900000001')}</div>${agent}</div>`)).toMatchObject({
      'party:1 party.phone': '19900000001',
      'agent:1 agent.name': '白鹿鸣',
      'agent:1 agent.phone': '19900000011',
    });
  });
});

describe('the first line of a block', () => {
  it('is no title where the next is of its make', () => {
    const line = (...pairs: [string, string][]) =>
      `<div class="row">${pairs.map(([k, v]) => `<div class="col"><div class="k">${k}</div><div class="v">${v}</div></div>`).join('')}</div>`;
    const lines = line(['当事人', '松泉粮油'], ['诉讼地位', '被告']) + line(['负责人', '易水寒'], ['联系电话', '']);
    expect(read(`<div><h3>被告 — 松泉粮油<a>修改</a></h3><div>${lines}</div></div>`)).toEqual({
      'party:1 party.name': '松泉粮油',
      'party:1 party.role': '被告',
      'party:1 party.legalRepresentative': '易水寒',
      'party:1 party.phone': null,
    });
  });
});

describe('boxes in sentences', () => {
  it('are called by the last words before them', () => {
    const said =
      '<p>本案于立案日期 <input value="2022-03-25"> 立案，适用程序为 <select><option>简易程序</option></select>，承办人 <input value="林晓岚">。</p>';
    const parties = '<p>原　　告：<input value="沈知微"></p><p>被　　告：<input value="顾南乔"></p>';
    expect(read(said + parties)).toEqual({
      filedOn: '2022-03-25',
      procedure: '简易程序',
      judge: '林晓岚',
      'party:1 party.name': '沈知微',
      'party:1 party.role': '原告',
      'party:2 party.name': '顾南乔',
      'party:2 party.role': '被告',
    });
    expect(read('<p>紧急联系人手机号码 <input value="19900000001"></p>')).toEqual({});
  });
});

it('takes the numbers of related cases for none of this one', () => {
  document.body.innerHTML =
    '<h2>（2022）内2299民初3号</h2><section><h3>关联案件</h3><ul><li>（2020）内2299民初1号 · 调解</li></ul></section>';
  expect(readPage(document).caseNumbers).toEqual(['（2022）内2299民初3号']);
});

it('reads 书记员 among entries of the case below a title of something else, and 事由 among several', () => {
  const row = (...pairs: [string, string][]) =>
    `<tr>${pairs.map(([label, value]) => `<td>${label}</td><td>${value}</td>`).join('')}</tr>`;
  const table = `<table>${row(['立案日期', '2022-03-25'], ['当前审限届满日期', '2022-06-25'])}${row(['承办人', '林晓岚'], ['书记员', '赵一诺'])}</table>`;
  expect(read(`<div><h4>审限情况</h4>${table}</div>`)).toEqual({
    filedOn: '2022-03-25',
    deadlineOn: '2022-06-25',
    judge: '林晓岚',
    clerk: '赵一诺',
  });
});

it('leaves out a bar that only goes somewhere', () => {
  const bar =
    '<div>案号 <input> 审限变更 <select><option>全部</option></select> <input type="button" value="Go"></div>';
  expect(read(`${bar}<p>案由：买卖合同纠纷</p>`)).toEqual({ cause: '买卖合同纠纷' });
});
