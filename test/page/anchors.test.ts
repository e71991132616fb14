// @vitest-environment jsdom
// Selectors, texts and paths through frames and open shadow roots.
import { beforeEach, describe, expect, it } from 'vitest';
import { elementsAt, elementsSaying, leadsSomewhere, shadowRootsOn } from '../../core/page/anchors';
import { readPage } from '../../core/page/read-page';
import type { SiteMap } from '../../core/page/site-map';

let inner: Document;
beforeEach(() => {
  document.body.innerHTML =
    '<iframe id="f"></iframe><div id="host"></div><p id="p">案<b>由</b>：</p><input type="button" value="归 结">';
  inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
  inner.body.innerHTML = '<input id="judge" value="赵一诺">';
  const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<div><input id="clerk" value="钱牧之"></div>';
});

describe('a path', () => {
  const toFrame = { path: ['#f', '#judge'] };
  const toShadow = { path: ['#host', '#clerk'] };

  it('leads through an open shadow root', () => {
    expect(elementsAt(toShadow, document).map(({ id }) => id)).toEqual(['clerk']);
    expect(shadowRootsOn(toShadow, document)).toHaveLength(1);
    expect(shadowRootsOn(toFrame, document)).toEqual([]);
  });

  it('into a frame is found by that frame, and known to lead somewhere by the page', () => {
    expect(elementsAt(toFrame, document)).toEqual([]);
    expect(elementsAt(toFrame, inner).map(({ id }) => id)).toEqual(['judge']);
    expect(leadsSomewhere(toFrame, document)).toBe(true);
  });

  it('that ends on the way leads nowhere', () => {
    expect(leadsSomewhere({ path: ['#f', '#gone'] }, document)).toBe(false);
    expect(leadsSomewhere({ path: ['#gone', '#judge'] }, document)).toBe(false);
    expect(leadsSomewhere({ path: ['#p', 'b'] }, document)).toBe(false);
    expect(leadsSomewhere({ selector: '#(' }, document)).toBe(false);
  });

  it('is read', () => {
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
          fields: [
            { field: 'judge', at: toFrame },
            { field: 'clerk', at: toShadow },
          ],
        },
      ],
    };
    const told = (doc: Document) =>
      readPage(doc, map).fields.map(({ field, value, source }) => ({ field, value, source }));
    expect(told(document)).toEqual([{ field: 'clerk', value: '钱牧之', source: 'map' }]);
    expect(told(inner)).toEqual([{ field: 'judge', value: '赵一诺', source: 'map' }]);
    expect(readPage(document, map).mapped?.drift).toEqual([]);
  });
});

describe('a text', () => {
  it('is found though it is split, spaced or the value of a button', () => {
    expect(elementsSaying('案由', document).map(({ id }) => id)).toEqual(['p']);
    expect(elementsSaying('归结', document).map(({ tagName }) => tagName)).toEqual(['INPUT']);
    expect(elementsSaying('由', document).map(({ tagName }) => tagName)).toEqual(['B']);
    expect(elementsSaying('没有', document)).toEqual([]);
  });
});
