// @vitest-environment jsdom
// Tables that look like lists and sheets that look like tables. Persons and numbers are invented.

import { expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

function read(html: string): Record<string, string | null> {
  document.body.innerHTML = html;
  return Object.fromEntries(
    readPage(document).fields.map(({ subject, field, value }) => [`${subject ?? ''} ${field}`.trim(), value]),
  );
}

it('reads labels beside values though two of the values are words of labels themselves', () => {
  const pairs = (make: string) =>
    `<table><tr><td${make}>法庭</td><td>第一审判庭</td><td${make}>宣判方式</td><td>当庭宣判</td></tr><tr><td${make}>宣判日期</td><td>2022-08-09</td><td${make}>是否当庭宣判</td><td>是</td></tr></table>`;
  for (const make of ['', ' class="c"', ' bgcolor="#eee"'])
    expect(read(pairs(make))).toMatchObject({
      pronouncement: '当庭宣判',
      pronouncedOn: '2022-08-09',
      pronouncedInCourt: '是',
      'hearing:1 hearing.room': '第一审判庭',
    });
});

it('reads rows of labels over rows of values, as often as they alternate', () => {
  const lines = [
    '承办人,承办部门,书记员',
    '林晓岚,民一庭,陆离',
    '公诉机关,移送日期,四类案件',
    '某检察院,2022-07-21,否',
  ];
  const rows = lines.map((line, at) => {
    const tag = at % 2 ? 'td' : 'th';
    return `<tr>${line
      .split(',')
      .map((text) => `<${tag}>${text}</${tag}>`)
      .join('')}</tr>`;
  });
  expect(read(`<table>${rows.join('')}</table>`)).toEqual({
    judge: '林晓岚',
    department: '民一庭',
    clerk: '陆离',
    fourKinds: '否',
  });
});

it('does not take a cell of the header that names all rows beside it for an entry', () => {
  expect(
    read(
      '<table><tr><td rowspan="2">代<br>理<br>人</td><td>代理人姓名</td><td>执业证号</td><td>联系电话</td></tr><tr><td>宋清扬</td><td>11501202010000001</td><td>19900000211</td></tr></table>',
    ),
  ).toEqual({
    'agent:1 agent.name': '宋清扬',
    'agent:1 agent.licence': '11501202010000001',
    'agent:1 agent.phone': '19900000211',
  });
});

it('takes no empty boxes beside 添加 for a row, but those of a list that has no other', () => {
  const head = '<tr><th>变更类型</th><th>扣除起始日期</th><th>操作</th></tr>';
  const typed = '<tr><td><input></td><td><input></td><td><a>添加</a></td></tr>';
  const row = '<tr><td>扣除审限</td><td>2022-05-30</td><td><a>编辑</a></td></tr>';
  expect(Object.keys(read(`<table>${head}${row}${typed}</table>`))).toEqual([
    'limit:1 limit.kind',
    'limit:1 limit.from',
  ]);
  expect(Object.keys(read(`<table>${head}${typed}</table>`))).toEqual(['limit:1 limit.kind', 'limit:1 limit.from']);
});

it('reads a list whose first column is headed by #, under a header of two rows', () => {
  const head =
    '<thead><tr><th rowspan="2">#</th><th rowspan="2">变更类型</th><th colspan="2">起止日期</th></tr><tr><th>开始日期</th><th>结束日期</th></tr></thead>';
  expect(
    read(`<table>${head}<tr><td>1</td><td>扣除审限</td><td>2022-05-30</td><td>2022-06-20</td></tr></table>`),
  ).toEqual({
    'limit:1 limit.kind': '扣除审限',
    'limit:1 limit.from': '2022-05-30',
    'limit:1 limit.to': '2022-06-20',
  });
});

it('tells an item of a description list empty where only its label stands', () => {
  const item = (label: string, value: string) => `<td><div><span class="l">${label}</span>${value}</div></td>`;
  expect(
    read(
      `<table><tr>${item('实际到位金额', '')}${item('执行依据文号', '<span>（2021）内2299民初4120号</span>')}</tr></table>`,
    ).recoveredAmount,
  ).toBeNull();
});

it('reads values in bare texts between their labels', () => {
  expect(
    read('<h4>原告</h4><div><span>身份证号码：</span>152201199002281233 <span>手机号码：</span>19900000001</div>'),
  ).toMatchObject({ 'party:1 party.documentNumber': '152201199002281233', 'party:1 party.phone': '19900000001' });
});

it('reads labels and values one after another in a block, 代理人类型 after a name too', () => {
  const cells = '代理人姓名,易安,代理人类型,执业律师,执业证号,11501202010000001'.split(',');
  expect(read(`<h3>委托代理人</h3><div>${cells.map((text) => `<div>${text}</div>`).join('')}</div>`)).toEqual({
    'agent:1 agent.name': '易安',
    'agent:1 agent.kind': '执业律师',
    'agent:1 agent.licence': '11501202010000001',
  });
});

it('ends a list at a row with a label and a box over all other columns', () => {
  const head = '<tr><th>姓名</th><th>诉讼地位</th><th>证件号码</th><th>手机号码</th><th>住址</th></tr>';
  const row = '<tr><td>沈知微</td><td>原告</td><td></td><td></td><td></td></tr>';
  const form = '<tr><td>结案说明</td><td colspan="4"><textarea>无</textarea></td></tr>';
  expect(Object.keys(read(`<table>${head}${row}${form}</table>`)).some((key) => key.includes('party:2'))).toBe(false);
});

it('reads boxes drawn on buttons, in a cell each, and none that choose a row', () => {
  const box = (text: string, on: boolean) =>
    `<td><input type="button" role="checkbox" aria-checked="${on}"><label>${text}</label></td>`;
  expect(
    read(
      `<table><tr><td>案件涉及:</td><td><table><tr>${box('涉军', false)}${box('涉外', true)}</tr></table></td></tr></table>`,
    ),
  ).toEqual({ involvement: '涉外' });
});

it('reads no 剩余 25 天 as a day, and no weekday as anything', () => {
  expect(read('<p><b>审限届满日期</b><i>剩余 25 天</i></p>')).toEqual({});
  expect(read('<table><tr><td>法庭</td><td>周一</td><td>周二</td></tr></table>')).toEqual({});
});

it('puts a 案号 together whose type is chosen', () => {
  expect(
    read(
      '<table><tr><td>案号：</td><td>（<input value="2022">）内2299<select><option>民初<option>刑初</select><input value="873">号</td></tr></table>',
    ),
  ).toEqual({ caseNumber: '（2022）内2299民初873号' });
});

it.each(['查', '切换案件'])('reads nothing in a bar with the button %s', (button) => {
  expect(read(`<form>案号：<input> 承办人：<input> <input type="button" value="${button}"></form>`)).toEqual({});
});

it('takes what a lone box shows of itself for its state', () => {
  const box = '<input type="checkbox"><div class="layui-form-switch"><div>否</div></div>';
  expect(read(`<div class="layui-form-item"><label class="layui-form-label">庭审直播</label>${box}</div>`)).toEqual({
    livestream: '否',
  });
});

it('reads a label together with that of the item around it', () => {
  const item = (label: string, inside: string) =>
    `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div>${inside}</div></div>`;
  expect(
    read(item('执行通知', item('文号', '<input value="一">') + item('发出日期', '<input value="2022-05-30">'))),
  ).toEqual({ noticeOn: '2022-05-30' });
});

it('tells kind and both days of 期限变更 apart', () => {
  expect(
    read(
      '<table><tr><td>期限变更</td><td><select><option>扣除</select><input value="2022-08-01">至<input></td></tr></table>',
    ),
  ).toEqual({ 'limit:1 limit.kind': '扣除', 'limit:1 limit.from': '2022-08-01', 'limit:1 limit.to': null });
});

it.each([
  ['是否裁判文书上网', 'publication'],
  ['案件立案日期', 'filedOn'],
  ['该案立案日期', 'filedOn'],
  ['指控罪名', 'cause'],
])('knows %s', (label, field) => {
  expect(read(`<p><b>${label}：</b><i>2022-01-05</i></p>`)).toEqual({ [field]: '2022-01-05' });
});
