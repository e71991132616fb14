import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allowCourtAddress,
  describeAddresses,
  forgetCourtAddress,
  listCourtAddresses,
} from '../../extension/link/court-addresses';

const origin = 'http://10.22.99.18:8080';
const pattern = `${origin}/*`;

/** The three corners of the browser that are used, kept in memory. */
function browser(answer: boolean) {
  let origins: string[] = [];
  let scripts: chrome.scripting.RegisteredContentScript[] = [];
  return {
    permissions: {
      getAll: async () => ({ origins }),
      request: vi.fn(async (asked: { origins: string[] }) => {
        if (answer) origins = [...origins, ...asked.origins];
        return answer;
      }),
      remove: async (asked: { origins: string[] }) => {
        origins = origins.filter((o) => !asked.origins.includes(o));
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async (filter?: { ids: string[] }) =>
        scripts.filter((s) => !filter || filter.ids.includes(s.id)),
      registerContentScripts: async (added: chrome.scripting.RegisteredContentScript[]) => {
        scripts = [...scripts, ...added];
      },
      unregisterContentScripts: async (filter: { ids: string[] }) => {
        scripts = scripts.filter((s) => !filter.ids.includes(s.id));
      },
    },
    runtime: { getManifest: () => ({}) },
  };
}

describe('describeAddresses', () => {
  it('tells allowed, not allowed and fixed apart and leaves wildcards out', () => {
    const asked = describeAddresses(
      ['http://a.court/*', 'http://b.court/*', 'http://c.court/*', 'http://*/*'],
      ['http://a.court/*', 'http://d.court/*'],
      ['http://b.court/*'],
    );
    expect(asked).toEqual([
      { origin: 'http://a.court', state: 'allowed' },
      { origin: 'http://b.court', state: 'fixed' },
      { origin: 'http://c.court', state: 'not-allowed' },
      { origin: 'http://d.court', state: 'not-allowed' },
    ]);
  });
});

describe('a court address', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
  });

  it('is allowed with one permission and one script, however often it is added', async () => {
    vi.stubGlobal('chrome', browser(true));
    expect(await allowCourtAddress(origin)).toBe(true);
    expect(await allowCourtAddress(origin)).toBe(true);
    expect(await listCourtAddresses()).toEqual([{ origin, state: 'allowed' }]);
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatchObject({ matches: [pattern], allFrames: true, matchOriginAsFallback: true });
  });

  it('asks before anything is awaited, as a gesture demands', () => {
    const fake = browser(true);
    vi.stubGlobal('chrome', fake);
    void allowCourtAddress(origin);
    expect(fake.permissions.request).toHaveBeenCalledWith({ origins: [pattern] });
  });

  it('leaves nothing behind when it is refused or forgotten', async () => {
    vi.stubGlobal('chrome', browser(false));
    expect(await allowCourtAddress(origin)).toBe(false);
    expect(await listCourtAddresses()).toEqual([]);

    vi.stubGlobal('chrome', browser(true));
    await allowCourtAddress(origin);
    await forgetCourtAddress(origin);
    expect(await listCourtAddresses()).toEqual([]);
    expect(await chrome.scripting.getRegisteredContentScripts()).toEqual([]);
  });
});
