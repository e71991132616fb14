// @vitest-environment jsdom
// After which press nothing typed is open any more.

import { expect, it } from 'vitest';
import { settlesTyping } from '../../core/page/settles-typing';

it.each([
  ['<button><span id="it">保 存</span></button>', true],
  ['<input type="submit" id="it" value="提交">', true],
  ['<a href="#" id="it">取消</a>', true],
  ['<button id="it">查询</button>', false],
  ['<button id="it">不保存</button>', false],
  ['<p id="it">保存</p>', false],
])('%s: %s', (html, settles) => {
  document.body.innerHTML = html;
  expect(settlesTyping(document.getElementById('it') as Element)).toBe(settles);
});
