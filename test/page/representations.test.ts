// @vitest-environment jsdom
// For whom an agent acts, as pages tell it. All names and numbers are invented.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

const represents = (html: string) => {
  document.body.innerHTML = `<h3>（2022）内2299民初1号</h3>${html}`;
  const { fields, represents = [] } = readPage(document);
  const agents = fields.filter(({ field }) => field === 'agent.name').map(({ value }) => value);
  return { agents, represents, fields: [...new Set(fields.map(({ field }) => field as string))] };
};
const rows = (...all: string[][]) =>
  all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const grid = (title: string, head: string[], ...all: string[][]) =>
  `<h4>${title}</h4><table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows(...all)}</tbody></table>`;

describe('for whom an agent acts', () => {
  it.each(['被代理人', '代理何人', '委托人', '当事人', '被代理当事人'])('is told by the column %s', (column) => {
    const page = grid(
      '代理人信息',
      ['代理人姓名', column, '代理人类型', '执业证号'],
      ['江照野', '许青禾', '律师', ''],
      ['云知遥', '', '律师', ''],
    );
    const read = represents(page);
    expect(read.agents).toEqual(['江照野', '云知遥']);
    expect(read.represents).toEqual([{ agent: 'agent:1', client: '许青禾' }]);
    expect(read.fields).not.toContain('agent.of');
  });

  it('is told by the row that holds both', () => {
    const page = grid(
      '当事人信息',
      ['诉讼地位', '姓名', '证件号码', '代理人姓名', '代理人手机号码'],
      ['原告', '许青禾', '', '江照野', '19900417362'],
      ['被告', '周砚秋', '', '', ''],
      ['被告', '沈墨白', '', '云知遥', ''],
    );
    expect(represents(page).represents).toEqual([
      { agent: 'agent:1', of: 'party:1' },
      { agent: 'agent:2', of: 'party:3' },
    ]);
  });

  it('is told by the column, where agents stand among the parties', () => {
    const page = grid(
      '诉讼参与人',
      ['诉讼地位', '姓名', '证件号码', '被代理人'],
      ['原告', '许青禾', '', ''],
      ['委托诉讼代理人', '江照野', '', '许青禾'],
    );
    const read = represents(page);
    expect(read.agents).toEqual(['江照野']);
    expect(read.represents).toEqual([{ agent: 'agent:1', client: '许青禾' }]);
  });

  it('is told by a label in a dialog or a form', () => {
    const page = `<div role="dialog"><h4>代理人信息</h4><table>
      <tr><td>代理人姓名：</td><td><input value="江照野"></td></tr>
      <tr><td>被代理人：</td><td><select><option>请选择</option><option selected>许青禾</option></select></td></tr></table></div>`;
    expect(represents(page).represents).toEqual([{ agent: 'agent:1', client: '许青禾' }]);
  });

  it('is told by a text beside its label', () => {
    const page = `<h4>代理人信息</h4><table>
      <tr><td>代理人姓名</td><td>江照野</td><td>被代理人</td><td>许青禾</td></tr></table>`;
    expect(represents(page).represents).toEqual([{ agent: 'agent:1', client: '许青禾' }]);
  });

  it('is told by the card of the party', () => {
    const card = (role: string, name: string, agent: string) => `<div class="card"><div>
      <label>诉讼地位</label><input value="${role}"></div><div><label>姓名</label><input value="${name}"></div>
      <div><label>代理人姓名</label><input value="${agent}"></div></div>`;
    const page = card('原告', '许青禾', '江照野') + card('被告', '周砚秋', '云知遥');
    expect(represents(page).represents).toEqual([
      { agent: 'agent:1', of: 'party:1' },
      { agent: 'agent:2', of: 'party:2' },
    ]);
  });

  it('is told by nothing, where several parties stand beside one agent', () => {
    const page =
      grid('当事人信息', ['诉讼地位', '姓名', '证件号码'], ['原告', '许青禾', ''], ['被告', '周砚秋', '']) +
      grid('代理人信息', ['代理人姓名', '执业证号'], ['江照野', '']);
    expect(represents(page).represents).toEqual([]);
  });
});
