// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteMap } from '../../core/page/site-map';
import { lateSiteMap, siteMapSlot } from '../../extension/page/late-site-map';
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

const slot = globalThis as unknown as Record<symbol, typeof siteMapHere | undefined>;
const comes = () => {
  slot[siteMapSlot] = siteMapHere;
};
let published: SiteMap[];
let hear: ((changes: object, area: string) => void)[];
const sendMessage = vi.fn(async () => comes());
const button = () => document.querySelector('button') as Element;

beforeEach(() => {
  published = [];
  hear = [];
  slot[siteMapSlot] = undefined;
  sendMessage.mockClear();
  document.body.innerHTML = '<button>收尾</button>';
  vi.stubGlobal('chrome', {
    runtime: { sendMessage },
    storage: {
      local: { get: async () => ({ siteMaps: published }) },
      onChanged: { addListener: (one: never) => hear.push(one), removeListener: () => undefined },
    },
  });
});

const publish = () => {
  published = [map];
  for (const one of hear) one({ siteMaps: {} }, 'local');
};

describe('what reads by a site map', () => {
  it('is not asked for where no map is laid out', async () => {
    const site = lateSiteMap(vi.fn());
    await site.ready;
    expect(sendMessage).not.toHaveBeenCalled();
    expect([site.map(), site.lay(), site.shadowRoots()]).toEqual([undefined, undefined, []]);
    expect(site.closes(button())).toBe(false);
  });

  it('holds the closing action of the map from the first moment where it came with the reader', async () => {
    comes();
    published = [map];
    const site = lateSiteMap(vi.fn());
    await site.ready;
    expect(sendMessage).not.toHaveBeenCalled();
    expect(site.closes(button())).toBe(true);
    expect(site.lay()).toBeTypeOf('function');
  });

  it('comes before the first reading where the map was laid out while the reader was on its way', async () => {
    published = [map];
    const site = lateSiteMap(vi.fn());
    await site.ready;
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(site.closes(button())).toBe(true);
  });

  it('comes with the first map that is laid out later', async () => {
    const changed = vi.fn();
    const site = lateSiteMap(changed);
    await site.ready;
    publish();
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(site.map()).toEqual(map);
    expect(site.closes(button())).toBe(true);
  });

  it('where it cannot come, the known words still hold and the next change asks again', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    sendMessage.mockRejectedValueOnce(new Error('gone'));
    published = [map];
    const site = lateSiteMap(vi.fn());
    await site.ready;
    expect(warn).toHaveBeenCalledOnce();
    expect(site.closes(button())).toBe(false);
    publish();
    await vi.waitFor(() => expect(site.closes(button())).toBe(true));
    warn.mockRestore();
  });
});
