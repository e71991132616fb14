// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteMap } from '../../core/page/site-map';
import { bringSiteMap, lateSiteMap } from '../../extension/page/late-site-map';
import { siteMapHere } from '../../extension/page/site-map-here';

/** A court system of invention. */
const map: SiteMap = {
  format: 1,
  id: 'own',
  name: '自建系统',
  version: 1,
  addresses: [location.origin],
  pages: [{ kind: 'case', name: '办案', closing: [{ at: { text: '收尾' } }] }],
};

const slot = globalThis as unknown as Record<symbol, object | undefined>;
let published: SiteMap[];
let hear: ((changes: object, area: string) => void)[];
const button = () => document.querySelector('button') as Element;

beforeEach(() => {
  published = [];
  hear = [];
  slot[Symbol.for('caselint-site-map')] = undefined;
  document.body.innerHTML = '<button>收尾</button>';
  vi.stubGlobal('chrome', {
    storage: {
      local: { get: async () => ({ siteMaps: published }) },
      onChanged: { addListener: (one: never) => hear.push(one), removeListener: () => undefined },
    },
  });
});

const publish = (maps: SiteMap[]) => {
  published = maps;
  for (const one of hear) one({ siteMaps: {} }, 'local');
};

describe('what reads by a site map', () => {
  it('is not needed where no map is laid out', async () => {
    const site = lateSiteMap(vi.fn());
    await site.ready;
    expect([site.map(), site.lay(), site.told(undefined), site.shadowRoots()]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(site.closes(button())).toBe(false);
    button().textContent = '报结';
    expect(site.closes(button())).toBe(true);
  });

  it('holds the closing action of the map from the first moment where it came before the reader', async () => {
    bringSiteMap(siteMapHere);
    published = [map];
    const site = lateSiteMap(vi.fn());
    await site.ready;
    expect(site.closes(button())).toBe(true);
    expect(site.lay()).toBeTypeOf('function');
  });

  it('may come later, and the page is then read anew by it', async () => {
    const changed = vi.fn();
    const site = lateSiteMap(changed);
    await site.ready;
    published = [map];
    bringSiteMap(siteMapHere);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(site.map()).toEqual(map);
    expect(site.closes(button())).toBe(true);
  });

  it('that comes twice watches the maps once, and follows their changes', async () => {
    const changed = vi.fn();
    bringSiteMap(siteMapHere);
    const site = lateSiteMap(changed);
    bringSiteMap(siteMapHere);
    await site.ready;
    expect(hear).toHaveLength(1);
    publish([map]);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(site.closes(button())).toBe(true);
  });
});
