// The pages of the extension in both themes against axe: contrast as it is drawn, names, roles, landmarks.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { stored } from './stored';

test('no page has an axe violation before anything was seen', async ({ testing }) => {
  for (const path of ['options.html', 'sidepanel.html', 'dashboard.html']) {
    expect(await violationsOn(await testing.open(path), 'light')).toEqual([]);
  }
});

test('no page has an axe violation with a case in it, light or dark', async ({ testing, court }) => {
  const list = await testing.open('sidepanel.html');
  const seen = await testing.context.newPage();
  await seen.goto(`${court.origin}/modern/case/civil-418/basic`);
  await expect.poll(async () => (await stored(list, 'cases')).length).toBe(1);
  for (const path of ['sidepanel.html', 'dashboard.html', 'dashboard.html#indicator=11-disclosure']) {
    const page = await testing.open(path);
    expect(await violationsOn(page, 'light'), path).toEqual([]);
    expect(await violationsOn(page, 'dark'), path).toEqual([]);
  }
});

async function violationsOn(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.bringToFront();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.getByRole('main').waitFor();
  // One page in one piece: the other way needs a blank page of its own, which an extension may not fill.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
