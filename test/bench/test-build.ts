// The build that the tests use, made anew: figures of an old one would be of something else.

import { execFileSync } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';
import { openExtensionPage } from '../e2e/launch';

export function buildForTests(): void {
  const env = { ...process.env, CASELINT_TESTING: '1' };
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { env, stdio: 'ignore' });
}

/** The first start registers the content script; a page opened before would go without. */
export async function registered(context: BrowserContext): Promise<void> {
  const options = await openExtensionPage(context, 'options.html');
  while ((await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length === 0)
    await options.waitForTimeout(50);
}
