// @vitest-environment jsdom
// All persons and numbers are invented.
import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldId } from '../../core/case/fields';
import { closingAction } from '../../core/page/closing';
import { type Lesson, learn } from '../../core/page/lessons';
import { type Pointed, pointOut, widened } from '../../core/page/point-out';
import { type Choice, propose } from '../../core/page/propose';
import { readPage } from '../../core/page/read-page';

const here = { address: document.URL, isOwn: true };

beforeEach(() => {
  document.documentElement.innerHTML = '<body></body>';
});

function point(html: string, selector: string): Pointed {
  document.body.innerHTML = html;
  return pointOut(document.querySelector(selector) as Element);
}

const as = (what: 'field' | 'column', field: FieldId): Choice => ({ as: what, field });
const proposed = (pointed: Pointed, choice: Choice) => propose(pointed, choice, undefined, here);
/** What is read after the lesson, by the real reader. */
const readBy = (lesson: Lesson, field: FieldId) =>
  readPage(document, learn(undefined, lesson, here))
    .fields.filter((one) => one.field === field)
    .map(({ value }) => value);

const formRow =
  '<table><tr><td>了结标的数：</td><td><input value="86000"></td><td>案由：</td><td>离婚</td></tr></table>';

describe('a box', () => {
  it('is proposed by the label beside it, whichever of the two was pointed at', () => {
    for (const selector of ['input', 'td', 'td:nth-child(2)']) {
      const pointed = point(formRow, selector);
      expect(pointed).toMatchObject({ as: 'field', labels: ['了结标的数'], element: { localName: 'input' } });
      const proposal = proposed(pointed, as('field', 'closedAmount'));
      expect(proposal).toMatchObject({ lesson: { at: { label: '了结标的数' } }, steady: true, values: ['86000'] });
    }
  });

  it('is proposed by a selector where its label stands at another box, too', () => {
    const twins = '<p>编号甲：<input name="hao" value="1"></p><p>编号甲：<input name="other" value="2"></p>';
    const proposal = proposed(point(twins, '[name=other]'), as('field', 'cause'));
    expect(proposal).toMatchObject({ lesson: { at: { selector: '[name="other"]' } }, steady: true, values: ['2'] });
  });

  it('says when only its place tells it', () => {
    const bare = '<div><input value="1"></div><div><input value="2"></div>';
    const proposal = proposed(point(bare, 'div:last-child input'), as('field', 'cause'));
    expect(proposal).toMatchObject({ steady: false, values: ['2'] });
  });

  it('goes into the map by no words that somebody typed', () => {
    const pointed = point('<div>152201199002281233 <input name="hao"></div>', 'input');
    expect(pointed.labels).toEqual([]);
  });
});

describe('a shown value', () => {
  const cases = {
    'cell beside cell': '<table><tr><td>了结情形：</td><td id="v">判决</td></tr></table>',
    'term and description': '<dl><dt>了结情形</dt><dd id="v">判决</dd></dl>',
    'label and value in one text': '<p id="v">了结情形：判决</p>',
  };
  it.each(Object.entries(cases))('is proposed by its label: %s', (_, html) => {
    const proposal = proposed(point(html, '#v'), as('field', 'closingMode'));
    expect(proposal).toMatchObject({ lesson: { at: { label: '了结情形' } }, values: ['判决'] });
  });
});

const grid = `<h4>当事人信息</h4><table><thead><tr><th>诉讼地位</th><th>姓名</th><th>人员编码</th></tr></thead><tbody>
  <tr><td>原告</td><td>许青禾</td><td>152201199002281233</td></tr>
  <tr><td>被告</td><td>周砚秋</td><td>15220119900228124X</td></tr></tbody></table>`;

describe('a column', () => {
  it('is proposed by its header, from the header or any cell under it', () => {
    for (const selector of ['th:last-child', 'tbody tr:last-child td:last-child']) {
      const pointed = point(grid, selector);
      expect(pointed).toMatchObject({ as: 'column', labels: ['人员编码'] });
      const proposal = proposed(pointed, as('column', 'party.documentNumber'));
      expect(proposal?.lesson).toEqual({
        teach: 'column',
        field: 'party.documentNumber',
        header: '人员编码',
        group: 'party',
      });
      expect(proposal?.values).toEqual(['152201199002281233', '15220119900228124X']);
    }
  });

  it('can be no entry of the case itself', () => {
    expect(proposed(point(grid, 'th:last-child'), as('column', 'cause'))).toBeUndefined();
  });
});

describe('a button', () => {
  it('is held by its words, or by a selector where they hold a number or none', () => {
    const pointed = point('<button>上报了结</button>', 'button');
    expect(pointed.as).toBe('closing');
    const proposal = proposed(pointed, { as: 'closing' });
    expect(proposal?.lesson).toEqual({ teach: 'closing', at: { text: '上报了结' } });
    const numbered = point('<a class="btn" onclick="send()">送 2022418</a>', 'a');
    expect(proposed(numbered, { as: 'closing' })?.lesson).toMatchObject({ at: { selector: '[onclick="send\\(\\)"]' } });
    expect(closingAction(pointed.element)).toBe(false);
  });

  it('is a button by its look only where a press would press it', () => {
    expect(point('<span>上报了结</span>', 'span').as).toBe('field');
    expect(point('<a href="#x">首页</a>', 'a').as).toBe('ignore');
  });
});

describe('a part to leave out', () => {
  it('takes with it what was read there, and can be made wider', () => {
    const pointed = point('<div id="precedent"><p>案由：<input value="离婚"></p></div>', 'p');
    expect(proposed(pointed, { as: 'ignore' })?.lesson).toMatchObject({
      at: { selector: expect.stringContaining('p') },
    });
    const wide = widened(pointed);
    expect(wide.element.id).toBe('precedent');
    const proposal = proposed(wide, { as: 'ignore' });
    expect(proposal).toMatchObject({ lesson: { at: { selector: '#precedent' } }, touched: 1, steady: true });
    expect(readBy(proposal?.lesson as Lesson, 'cause')).toEqual([]);
    expect(widened(widened(widened(wide))).element).toBe(wide.element);
  });
});

describe('what was proposed', () => {
  it('still finds the same entry after unrelated rows and boxes were put in front of it', () => {
    const proposal = proposed(point(formRow, 'input'), as('field', 'closedAmount'));
    const row = document.querySelector('tr') as Element;
    row.insertAdjacentHTML('beforebegin', '<tr><td>备注：</td><td><input value="无"></td></tr>');
    document.body.insertAdjacentHTML('afterbegin', '<div>查询 <input value="x"></div>');
    expect(readBy(proposal?.lesson as Lesson, 'closedAmount')).toEqual(['86000']);
  });
});
