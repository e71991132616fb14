// The build that ships, untouched: nothing is read before a person allows an address, and the page cannot look into the overlay.

import type { CDPSession, Page } from '@playwright/test';
import { originOf, patternOf } from '../../extension/link/court-address';
import { type Chromium, expect, sayYesTo, test } from './browser';
import { shown } from './shown';
import { stored } from './stored';

test('nothing is read until the address is allowed in Options, and no more after it is taken back', async ({
  production,
  court,
}) => {
  const page = await production.context.newPage();
  await page.goto(`${court.origin}/legacy/case/civil-418`);
  const options = await allow(court.origin, production);
  await expect(overlayHost(page)).toHaveCount(0);

  await page.reload();
  await expect(overlayHost(page)).toHaveCount(1);
  await expect.poll(async () => (await stored(options, 'cases')).length).toBe(1);

  await options.getByRole('button', { name: shown('options_forget_label') }).click();
  await expect(options.getByText(shown('options_no_address'))).toBeVisible();
  await page.reload();
  await page.frameLocator('frame[name="main"]').getByText('案件基本信息').waitFor();
  await expect(overlayHost(page)).toHaveCount(0);
});

test('the overlay lies in a closed shadow root, out of reach of the page', async ({ production, court }) => {
  await allow(court.origin, production);
  const page = await production.context.newPage();
  await page.goto(`${court.origin}/modern/case/civil-418/basic`);
  const host = page.locator('caselint-overlay');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  const session = await production.context.newCDPSession(page);
  await expect.poll(() => closedRootsOf('CASELINT-OVERLAY', session)).toEqual(['closed']);
});

/** The way a person takes: 设置, 法院网址, 添加, and the browser's own question. */
async function allow(origin: string, production: Chromium): Promise<Page> {
  const options = await production.open('options.html');
  await expect(options.getByText(shown('options_no_address'))).toBeVisible();
  await sayYesTo(patternOf(origin), production);
  await options.bringToFront();
  await options.locator('#court-address').fill(`${origin}/legacy/`);
  await options.locator('#court-address').press('Enter');
  await expect(options.getByText(shown('options_state_allowed'))).toBeVisible();
  expect(originOf(patternOf(origin))).toBe(origin);
  return options;
}

function overlayHost(page: Page) {
  return page.frameLocator('frame[name="main"]').locator('caselint-overlay');
}

interface PiercedNode {
  nodeName: string;
  children?: PiercedNode[];
  shadowRoots?: (PiercedNode & { shadowRootType?: string })[];
}

/** Only the browser's own tools see into a closed root. */
async function closedRootsOf(name: string, session: CDPSession): Promise<(string | undefined)[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: (string | undefined)[] = [];
  const waiting: PiercedNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    waiting.push(...(node.children ?? []));
    if (node.nodeName === name) found.push(...(node.shadowRoots ?? []).map((shadow) => shadow.shadowRootType));
  }
  return found;
}
