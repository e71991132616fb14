// @vitest-environment jsdom
// Rows that fold out below a row of a list. Persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import { readPage } from '../../core/page/read-page';

const head = '<thead><tr><th></th><th>姓名</th><th>诉讼地位</th><th>证件号码</th></tr></thead>';
const row = (name: string, role: string) => `<tr><td>＋</td><td>${name}</td><td>${role}</td><td></td></tr>`;
const below = (html: string, name = '') => `<tr class="${name}"><td colspan="4">${html}</td></tr>`;

/** Entries of parties and agents but for those of the columns. */
function told(rows: string): Record<string, string | null> {
  document.body.innerHTML = `<h4>当事人信息</h4><table>${head}<tbody>${rows}</tbody></table>`;
  const fields = readPage(document).fields.filter(({ source }) => source !== 'grid');
  return Object.fromEntries(fields.map(({ subject, field, value }) => [`${subject} ${field}`, value]));
}

describe('what folds out below a row', () => {
  it('belongs to the party of that row, typed or printed, and so does the agent told there', () => {
    expect(
      told(
        row('沈知微', '原告') +
          below('<b>手机号码</b><i>19900000211</i><p>委托诉讼代理人：宋清扬</p>') +
          row('顾南乔', '被告') +
          below('<label>手机号码<input value="19900000212"></label>'),
      ),
    ).toEqual({
      'party:1 party.phone': '19900000211',
      'agent:1 agent.name': '宋清扬',
      'party:2 party.phone': '19900000212',
    });
  });

  it.each([
    ['its name', row('沈知微', '原告'), 'expanded-row'],
    ['what opened it', row('沈知微', '原告').replace('＋', '<a aria-expanded="true">＋</a>'), ''],
  ])('is told below the last row by %s', (_, last, name) => {
    expect(told(row('顾南乔', '被告') + last + below('<b>手机号码</b><i>19900000211</i>', name))).toEqual({
      'party:2 party.phone': '19900000211',
    });
  });

  it('is not the foot of a sheet, nor a title between rows', () => {
    const title = below('<b>当事人</b>');
    const rows = `${row('沈知微', '原告')}${title}${row('顾南乔', '被告')}`;
    expect(told(rows + below('经办人意见：同意'))).toEqual({});
    expect(told(rows + below('办公室联系电话：19900000998'))).toEqual({});
  });
});
