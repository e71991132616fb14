// What every end-to-end test starts from: a demo court of its own and a Chromium of its own with the built extension.

import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type RunningCourt, startCourt } from '../court/server';
import { extensionIdOf, launch, openExtensionPage } from './launch';
import { byExtensions } from './net-log';

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** Folder of the profile. */
  profile: string;
  /** Opens a page of the extension in a tab: `sidepanel.html`, `dashboard.html`, `options.html`. */
  open(page: string): Promise<Page>;
}

interface Fixtures {
  court: RunningCourt;
  /** The test build: the court on 127.0.0.1 is allowed, the shadow root is open. */
  testing: Chromium;
  /** The build that ships, with nothing allowed. */
  production: Chromium;
}

// The runner wants a destructured first argument of every fixture, also of those that need nothing.
export const test = base.extend<Fixtures>({
  court: async ({ baseURL: _ }, use) => {
    const court = await startCourt();
    await use(court);
    await court.close();
  },
  testing: async ({ baseURL: _ }, use) => started('testing', use),
  production: async ({ baseURL: _ }, use) => started('production', use),
});

export { expect };

async function started(build: 'testing' | 'production', use: (chromium: Chromium) => Promise<void>): Promise<void> {
  const { context, profile, close } = await launch({ build, noteRequests: true });
  const extensionId = await extensionIdOf(context);
  if (build === 'testing') await registered(context);
  await use({ context, extensionId, profile, open: (page) => openExtensionPage(context, page) });
  // Whatever a test is about: no request leaves the extension.
  expect(byExtensions(await close())).toEqual([]);
}

/** The first start registers the content script; a page opened before would go without. */
async function registered(context: BrowserContext): Promise<void> {
  const [background] = context.serviceWorkers();
  const count = async () => (await background?.evaluate(() => chrome.scripting.getRegisteredContentScripts()))?.length;
  await expect.poll(count, { timeout: 60_000, intervals: [50] }).toBeGreaterThan(0);
}

/** Stands for the person who says yes when Chromium asks: a later `permissions.request` for the court is granted at once. */
export async function sayYesTo(pattern: string, { context, extensionId }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([id, host]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
      };
      return developerPrivate.addHostPermission(String(id), String(host));
    },
    [extensionId, pattern],
  );
  await page.close();
}

/** Ends the service worker (`service_worker`) or the offscreen document (`background_page`), as Chromium may at any time. */
export async function kill(
  type: 'service_worker' | 'background_page',
  { context, extensionId }: Chromium,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser behind this profile cannot be reached.');
  const { targetInfos } = await session.send('Target.getTargets');
  const own = targetInfos.filter((target) => target.type === type && target.url.includes(extensionId));
  if (own.length === 0) throw new Error(`There is no ${type} to end.`);
  for (const { targetId } of own) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
