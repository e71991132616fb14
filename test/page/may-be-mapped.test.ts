// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mayBeMapped } from '../../core/page/may-be-mapped';
import type { MappedPage, SiteMap } from '../../core/page/site-map';

const mapOf = (page: Partial<MappedPage>): SiteMap => ({
  format: 1,
  id: 'm',
  name: 'm',
  version: 1,
  addresses: ['http://localhost:3000'],
  pages: [{ kind: 'case', name: '案件', ...page }],
});
const seen = (page: Partial<MappedPage>, body: string) => {
  document.body.innerHTML = body;
  return mayBeMapped(mapOf(page), document);
};
const outcome = (at: { label: string } | { selector: string } | { path: string[] }): Partial<MappedPage> => ({
  fields: [{ field: 'closingMode', at }],
});

describe('a document that a map may speak of', () => {
  it.each([
    ['says a label, however it is written', outcome({ label: '了结方式（类）' }), '<b>*</b> 了 结<i>方式</i>(类)：'],
    [
      'says a header',
      { grids: [{ group: 'service', columns: [{ header: '交付日', field: 'service.date' }] }] },
      '<th>交付日',
    ],
    ['has a button of that text', { closing: [{ at: { text: '归结' } }] }, '<input type="button" value="归 结">'],
    ['says a sign', { signs: [{ text: '卷宗维护' }] }, '<h2>卷宗维护</h2>'],
    ['has what a selector names', outcome({ selector: '#mode' }), '<input id="mode">'],
    ['lies on the way of a path', outcome({ path: ['x-form', '#mode'] }), '<x-form></x-form>'],
    ['is where a path ends', outcome({ path: ['iframe', '#mode'] }), '<input id="mode">'],
    ['has the address of a page', { addresses: [`${location.origin}/`] }, '<p></p>'],
  ] as [string, Partial<MappedPage>, string][])('%s', (_, page, body) => expect(seen(page, body)).toBe(true));

  it('is not one with other words, elements and addresses, and a broken selector breaks nothing', () => {
    const body = '<h2>通知公告</h2><input id="search">';
    expect(seen(outcome({ label: '了结方式' }), body)).toBe(false);
    expect(seen(outcome({ selector: '#mode' }), body)).toBe(false);
    expect(seen(outcome({ selector: '##' }), body)).toBe(false);
    expect(seen({ addresses: ['http://elsewhere.test/'] }, body)).toBe(false);
  });
});
