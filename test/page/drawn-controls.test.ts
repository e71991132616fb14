// @vitest-environment jsdom
// Controls that pages draw themselves, in the manner of Quasar, Vuetify and react-select. All persons and numbers are invented.

import { describe, expect, it } from 'vitest';
import { labelControls } from '../../core/page/labels';
import { readPage } from '../../core/page/read-page';

const open = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
const read = (html: string): Record<string, string | null> =>
  Object.fromEntries(readPage(open(html)).fields.map(({ field, value }) => [field, value]));
const labels = (html: string): string[] => labelControls(open(html)).map(({ label }) => label);

const focus = '<input role="combobox" id="one" readonly style="visibility:hidden">';
const field = (label: string, inner: string) =>
  `<div class="f"><span>${label}</span><div class="b">${inner}</div></div>`;

describe('a drawn select', () => {
  it.each([
    ['the text beside its focus input', `<span>判决</span>${focus}`, '判决'],
    ['nothing where it is empty', focus, null],
    ['chips one by one', `<i class="chip">判决<b>×</b></i><i class="chip">调解<b>×</b></i>${focus}`, '判决、调解'],
    ['chips before a box that is typed into', '<i class="chip">判决</i><input role="combobox">', '判决'],
    ['what is typed there', '<i class="chip">判决</i><input role="combobox" value="调解">', '调解'],
    ['no icon', `<span>判决</span><em class="material-icons">arrow_drop_down</em>${focus}`, '判决'],
    ['a word that is a label elsewhere', `<span>承办人</span>${focus}`, '承办人'],
  ])('shows %s', (_, inner, value) => {
    expect(read(field('结案方式', inner))).toEqual({ closingMode: value });
  });

  it('is found by the label around it, or the one that points at its focus input', () => {
    const inner = `<div><span>判决</span>${focus}</div>`;
    expect(read(`<label>${inner}<div>结案方式</div></label>`)).toEqual({ closingMode: '判决' });
    expect(read(`<div><p><label for="one">结案方式</label></p><p>${inner}</p></div>`)).toEqual({ closingMode: '判决' });
  });

  it('may hold its label', () => {
    expect(read('<p><i role="combobox"><label>结案方式</label><u>判决</u></i></p>')).toEqual({ closingMode: '判决' });
  });

  it('is no whole form item', () => {
    expect(read(`<div><span>结案方式</span><em>判决</em>${focus}</div>`)).toEqual({ closingMode: '判决' });
  });
});

describe('drawn options', () => {
  const option = (role: string, text: string, on = false) => `<div role="${role}" aria-checked="${on}">${text}</div>`;
  const group = `<div role="radiogroup">${option('radio', '是')}${option('radio', '否', true)}</div>`;

  it('answer the caption before them', () => {
    expect(read(`<div><div>四类案件</div>${group}</div>`)).toEqual({ fourKinds: '否' });
    expect(read(`<div><div>四类案件</div>${group.replaceAll('true', 'false')}</div>`)).toEqual({ fourKinds: null });
  });

  it('are chosen by state, not by the mark before them, and named by themselves', () => {
    const marked = group.replace('>是', ' aria-labelledby="yes"><b id="yes">是</b>').replace('>否', '><b>✓</b>否');
    expect(read(`<div><div>四类案件</div>${marked}</div>`)).toEqual({ fourKinds: '否' });
  });

  it('speak for assistive technology where they show nothing', () => {
    const silent = group.replace('>是<', ' aria-label="是"><').replace('>否<', ' aria-label="否"><');
    expect(read(`<div><div>四类案件</div>${silent}</div>`)).toEqual({ fourKinds: '否' });
  });

  it('that stand alone ask what is written in them', () => {
    expect(read(option('checkbox', '四类案件', true))).toEqual({ fourKinds: '是' });
    expect(read(`<div>${option('checkbox', '四类案件')}${option('checkbox', '庭审直播', true)}</div>`)).toEqual({
      fourKinds: '否',
      livestream: '是',
    });
  });

  it('that choose a row, or frame a native box, are none', () => {
    const asked = (html: string) => labelControls(open(html)).map(({ control }) => control.tagName);
    expect(asked(`<table><tr><td>案由</td><td>${option('checkbox', '')}</td></tr></table>`)).toEqual(['TD']);
    expect(asked('<u role="checkbox"><input type="checkbox">四类案件</u>')).toEqual(['INPUT']);
  });
});

describe('a switch', () => {
  const drawn = (inner: string, name = '') =>
    `<div role="switch" aria-checked="true" aria-label="${name}">${inner}</div>`;

  it('is called what is written in it', () => {
    expect(labels(`<div><b>否</b></div><div>${drawn('网络司法拍卖', '网络司法拍卖')}</div>`)).toEqual(['网络司法拍卖']);
    expect(read(drawn('四类案件'))).toEqual({ fourKinds: '是' });
  });

  it('is not called by its state', () => {
    expect(labels(field('四类案件', drawn('是')))).toEqual(['四类案件']);
    expect(labels(field('文书公开', drawn('公开')))).toEqual(['文书公开']);
    expect(labels(`<b>否</b>${drawn('')}`)).toEqual([]);
  });
});
