import { describe, expect, it } from 'vitest';
import { type Lesson, learn, pagePattern } from '../../core/page/lessons';
import { fitsAddress, type SiteMap } from '../../core/page/site-map';

const here = { address: 'http://10.22.99.18:8080/sp/case/418/parties.do?name=x', isOwn: true };
const all = (lessons: Lesson[], where = here) =>
  lessons.reduce<SiteMap | undefined>((map, lesson) => learn(map, lesson, where), undefined) as SiteMap;

describe('a map', () => {
  it('begins with the first lesson, for the whole origin and this kind of page', () => {
    expect(all([{ teach: 'field', field: 'party.documentNumber', at: { label: '统一编号' } }])).toEqual({
      format: 1,
      id: 'site-10-22-99-18-8080',
      name: '10.22.99.18:8080',
      version: 1,
      addresses: ['http://10.22.99.18:8080'],
      pages: [
        {
          kind: 'page-1',
          name: '/sp/case/*/parties.do',
          addresses: ['http://10.22.99.18:8080/sp/case/*/parties.do'],
          fields: [{ field: 'party.documentNumber', at: { label: '统一编号' } }],
        },
      ],
    });
  });

  it('grows by one version a lesson, page by page', () => {
    const first = all([{ teach: 'closing', at: { text: '上报审批' } }]);
    const second = learn(first, { teach: 'ignore', at: { selector: '#query' } }, here);
    const close = { address: 'http://10.22.99.18:8080/sp/close', isOwn: true };
    const third = learn(second, { teach: 'closing', at: { text: '上报审批' } }, close);
    expect(third.version).toBe(3);
    expect(third.ignore).toEqual([{ selector: '#query' }]);
    expect(third.pages.map(({ kind, addresses }) => [kind, addresses])).toEqual([
      ['page-1', ['http://10.22.99.18:8080/sp/case/*/parties.do']],
      ['page-2', ['http://10.22.99.18:8080/sp/close']],
    ]);
    expect(first.version).toBe(1);
  });

  it('takes a lesson in the place of an older one of the same spot, header or entry', () => {
    const map = all([
      { teach: 'field', field: 'cause', at: { label: '事项' } },
      { teach: 'field', field: 'procedure', at: { label: '事项' } },
      { teach: 'field', field: 'procedure', at: { label: '程序' } },
      { teach: 'field', field: 'party.name', at: { label: '甲' } },
      { teach: 'field', field: 'party.name', at: { label: '乙' } },
      { teach: 'column', group: 'party', header: '编号', field: 'party.phone' },
      { teach: 'column', group: 'party', header: '编号', field: 'party.documentNumber' },
      { teach: 'column', group: 'party', header: '全名', field: 'party.name' },
      { teach: 'closing', at: { text: '上报' } },
      { teach: 'closing', at: { text: '上报' } },
      { teach: 'ignore', at: { label: '备注' } },
      { teach: 'ignore', at: { label: '备注' } },
    ]);
    expect(map.pages[0]?.fields).toEqual([
      { field: 'procedure', at: { label: '程序' } },
      { field: 'party.name', at: { label: '甲' } },
      { field: 'party.name', at: { label: '乙' } },
    ]);
    expect(map.pages[0]?.grids).toEqual([
      {
        group: 'party',
        columns: [
          { header: '编号', field: 'party.documentNumber' },
          { header: '全名', field: 'party.name' },
        ],
      },
    ]);
    expect(map.pages[0]?.closing).toHaveLength(1);
    expect(map.ignore).toHaveLength(1);
  });
});

describe('a frame that a script has written', () => {
  it('has no address: its page is shown where anything of it is found', () => {
    const lesson: Lesson = { teach: 'field', field: 'cause', at: { label: '事项' } };
    const first = all([lesson], { ...here, isOwn: false });
    expect(first.pages).toEqual([
      { kind: 'page-1', name: 'page-1', fields: [{ field: 'cause', at: { label: '事项' } }] },
    ]);
    expect(learn(learn(first, lesson, here), lesson, { ...here, isOwn: false }).pages).toHaveLength(2);
  });
});

describe('the pattern of a page', () => {
  it('fits the page of every case and holds nothing of one', () => {
    const patterns = {
      'http://a.example/sp/case/418/info': 'http://a.example/sp/case/*/info',
      'http://a.example/sp/ajxx.do;jsessionid=8F?ah=1': 'http://a.example/sp/ajxx.do*',
      'http://a.example/app#/case/civil-418/closing?tab=1': 'http://a.example/app#/case/*/closing*',
      'http://a.example/sp/%E8%AE%B8': 'http://a.example/sp/*',
      'http://a.example/sp#top': 'http://a.example/sp',
      'http://a.example/': 'http://a.example/',
    };
    for (const [address, pattern] of Object.entries(patterns)) {
      expect(pagePattern(address)).toBe(pattern);
      expect(fitsAddress(pattern, address)).toBe(true);
    }
  });
});
