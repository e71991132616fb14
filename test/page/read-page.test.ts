// @vitest-environment jsdom
// The saved pages without any layout: styles and attributes decide what is seen. All persons are invented.
import { describe, expect, it } from 'vitest';
import { labelControls } from '../../core/page/labels';
import { readPage, readSlices } from '../../core/page/read-page';
import { savedPages } from '../pages/expected';
import { readPlain } from '../pages/reader-entry';

const open = (html: string): Document => {
  document.documentElement.innerHTML = html;
  return document;
};
const values = (html: string): Record<string, string | null> => readPlain(open(html), []).fields;

describe('a page that is not laid out', () => {
  const pages = savedPages().filter(({ expected }) => !expected.layout);

  it.each(pages)('$name reads as in a browser', ({ html, expected }) => {
    const reading = readPlain(open(html), [], expected.map);
    expect(reading.fields).toEqual(expected.fields);
    expect(reading.never).toEqual([]);
  });
});

describe('readPage', () => {
  it('drains the slices', () => {
    const doc = open('<body>案由：<input value="离婚纠纷"></body>');
    const slices = readSlices(doc);
    let step = slices.next();
    while (!step.done) step = slices.next();
    expect(step.value.fields).toEqual(readPage(doc).fields);
    expect(step.value.fields[0]).toMatchObject({ field: 'cause', label: '案由', value: '离婚纠纷' });
  });

  it('tells nothing of a frameset or an empty page', () => {
    expect(readPage(open('<frameset cols="*"><frame></frameset>')).fields).toEqual([]);
    expect(readPage(open('<body></body>')).fields).toEqual([]);
  });

  it('stands malformed markup, long values and a thousand parties', () => {
    expect(
      values(
        '<body><table><tr><td>案由<td><input value="离婚纠纷"><tr><td>书记员<td><input value="赵一诺"></div></span>',
      ),
    ).toEqual({ cause: '离婚纠纷', clerk: '赵一诺' });
    expect(
      values(`<body><table><tr><td>案由</td><td><textarea>${'长'.repeat(50_000)}</textarea></td></tr></table>`).cause,
    ).toHaveLength(2000);
    const rows = Array.from({ length: 1000 }, (_, i) => `<tr><td>甲${i}</td><td>原告</td></tr>`).join('');
    const grid = `<body><table><thead><tr><th>姓名</th><th>诉讼地位</th></tr></thead><tbody>${rows}</tbody></table>`;
    expect(values(grid)['party:1000 party.name']).toBe('甲999');
  });

  it('asks the map of the site before the dictionary', () => {
    const doc = open(
      '<body><table><tr><td>涉案情形</td><td><input value="无"></td><td>案由</td><td><input value="a"></td></tr></table><p id="n">林晓岚</p><div class="ad">书记员：<input value="x"></div></body>',
    );
    const reading = readPage(doc, {
      format: 1,
      id: 'test',
      name: 'test',
      version: 1,
      addresses: ['http://court.test'],
      pages: [
        {
          kind: 'case',
          name: '案件信息',
          fields: [
            { field: 'involvement', at: { label: '涉案情形' } },
            { field: 'judge', at: { selector: '#n' } },
          ],
        },
      ],
      ignore: [{ selector: '.ad' }],
    });
    expect(Object.fromEntries(reading.fields.map((f) => [f.field, f.value]))).toEqual({
      involvement: '无',
      cause: 'a',
      judge: '林晓岚',
    });
    expect(reading.fields.find((f) => f.field === 'judge')?.source).toBe('map');
  });

  it('tells several case numbers when it cannot tell one', () => {
    expect(
      readPage(open('<body><h1>（2022）内2299民初1号</h1><h1>（2022）内2299民初2号</h1></body>')).caseNumbers,
    ).toHaveLength(2);
    expect(
      readPage(open('<body><h1>（2022）内2299民初1号</h1>案号：<input value="（2022）内2299民初2号"></body>'))
        .caseNumbers,
    ).toEqual(['（2022）内2299民初2号']);
    expect(readPage(open('<body><p>原审案号：（2021）内2299民初3号</p></body>')).caseNumbers).toEqual([]);
  });
});

describe('labelControls', () => {
  it('labels every control and every text beside a known label', () => {
    const doc = open(
      '<body><table><tr><td><b>*</b>证件 号码：</td><td><input id="a"></td><td>备注：</td><td><input id="b"></td><td>案由：</td><td id="c">离婚纠纷</td></tr></table></body>',
    );
    const told = Object.fromEntries(labelControls(doc).map(({ control, label }) => [control.id, label]));
    expect(told).toEqual({ a: '证件号码', b: '备注', c: '案由' });
  });
});
