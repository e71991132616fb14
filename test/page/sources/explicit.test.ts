// @vitest-environment jsdom
// What a label says around its control. All persons and numbers are invented.

import { expect, it } from 'vitest';
import { labelControls } from '../../../core/page/labels';

const label = (html: string): string | undefined => {
  document.body.innerHTML = html;
  return labelControls(document).find(({ control }) => control.id === 'it')?.label;
};

it.each([
  ['a unit before a label that floats', '<p><input id="it"><i>元</i></p><div>申请执行标的 *</div>', '申请执行标的'],
  ['an icon', '<div>立案日期</div><input id="it"><u class="material-icons">event</u>', '立案日期'],
  ['a picture', '<div>立案日期</div><input id="it"><u>📅</u>', '立案日期'],
  ['a hint below', '<div>财产线索</div><input id="it"><div>收到反馈后5日内</div>', '财产线索'],
  ['a known label after a hint', '<div>收到反馈后</div><input id="it"><div>立案日期</div>', '立案日期'],
  ['a unit after the box', '结案金额<input id="it">元', '结案金额'],
  ['a word of several parts', '<span>立案</span><span>日期</span><input id="it">', '立案日期'],
  ['what a drop-down shows', '<select id="it"><option>判决</option></select><div>结案方式</div>', '结案方式'],
])('a label leaves out %s', (_, inner, name) => {
  expect(label(`<label for="it">${inner}</label>`)).toBe(name);
  expect(label(`<label>${inner}</label>`)).toBe(name);
});
