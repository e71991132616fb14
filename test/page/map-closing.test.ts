// @vitest-environment jsdom
// Closing actions of a site's own map.
import { describe, expect, it } from 'vitest';
import { isIgnored, mappedClosing } from '../../core/page/map-closing';
import type { SiteMap } from '../../core/page/site-map';

const map: SiteMap = {
  format: 1,
  id: 'm',
  name: 'm',
  version: 1,
  addresses: ['http://court.test'],
  pages: [
    {
      kind: 'case',
      name: '案件',
      signs: [{ text: '卷宗维护' }],
      closing: [{ at: { text: '归结' } }, { at: { selector: 'img.end' } }],
    },
  ],
  ignore: [{ selector: '.toolbar' }],
};
const press = (id: string, body: string) => {
  document.body.innerHTML = body;
  return document.getElementById(id) as Element;
};
const title = '<h2>卷宗维护</h2>';

describe('a press', () => {
  it.each([
    ['on the text of the map', `${title}<a><b id="x">归 结</b></a>`, true],
    ['on a button of that value', `${title}<input type="button" id="x" value="归结">`, true],
    ['on what its selector names', `${title}<img class="end" id="x">`, true],
    ['on another text', `${title}<a id="x">归结说明</a>`, false],
    ['on that text on another page', '<a id="x">归结</a>', false],
  ])('%s', (_, body, closes) => expect(mappedClosing(press('x', body), map)).toBe(closes));

  it('closes nothing without a map', () => {
    expect(mappedClosing(press('x', `${title}<a id="x">归结</a>`), undefined)).toBe(false);
  });

  it('on what is to be ignored is known as such', () => {
    expect(isIgnored(press('x', '<div class="toolbar"><a id="x">报结</a></div>'), map)).toBe(true);
    expect(isIgnored(press('x', '<a id="x">报结</a>'), map)).toBe(false);
  });
});
