// No request leaves the extension. Every other test proves it for its own run (see browser.ts); here is what that proof
// rests on: the log tells requests of an extension, nothing in the manifest allows them, and no script of ours can make one.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startCourt } from '../court/server';
import { launch, openExtensionPage } from './launch';
import { byExtensions } from './net-log';

const built = '.output/chrome-mv3';
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Record<string, unknown> & {
  content_security_policy: Record<string, string>;
};
/** Scripts that run in the court's pages: their requests would count as the page's own, so they must not be able to make one. */
const inPages = ['content-scripts/content.js', 'reader.js', 'site-map.js', 'marks.js', 'overlay.js'];

test('a request of the extension would be noticed, and its own policy stops it', async () => {
  const court = await startCourt();
  const { context, close } = await launch({ build: 'testing', noteRequests: true });
  const options = await openExtensionPage(context, 'options.html');
  const ask = (url: string) => options.evaluate((to) => fetch(to, { mode: 'no-cors' }).then(Boolean, () => false), url);
  expect(await ask(`${court.origin}/stopped`)).toBe(false);

  // Only the browser's own tools can lift the policy: then the canary gets out, and the log shows it.
  const session = await context.newCDPSession(options);
  await session.send('Page.setBypassCSP', { enabled: true });
  await options.reload();
  expect(await ask(`${court.origin}/canary`)).toBe(true);
  const seen = byExtensions(await close()).map(({ url }) => new URL(url).pathname);
  await court.close();
  expect(seen).toEqual(['/canary']);
});

test('the manifest lets nothing out and nobody in', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
  });
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.permissions).toEqual(['scripting', 'storage', 'unlimitedStorage', 'offscreen', 'sidePanel']);
});

test('nobody outside is listened to', () => {
  for (const file of scripts())
    expect(read(file), file).not.toMatch(/onConnectExternal|onMessageExternal|postMessage\(.{0,80}["']\*["']/);
});

for (const file of inPages) {
  test(`${file} cannot make a request`, () => {
    const text = read(file);
    const ways =
      /\bfetch\s*\(|\bfetch\b(?!Priority|priority|-)|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|\bimport\s*\(|new\s+(?:Image|Audio|Worker|SharedWorker)\b/g;
    expect([...text.matchAll(ways)].map(({ index }) => text.slice(index - 60, index + 60))).toEqual([]);
    expect(addressesIn(text)).toEqual([]);
  });
}

/** Namespaces and links that stand in error texts of React and WXT are no requests. */
function addressesIn(text: string): string[] {
  const harmless = /^https?:\/\/(?:www\.w3\.org|react\.dev|wxt\.dev|github\.com\/wxt-dev)\//;
  return [...text.matchAll(/(?:https?|wss?):\/\/[\w.-]+\/[^\s"'`)]*/g)]
    .map(([url]) => url)
    .filter((url) => !harmless.test(url));
}

function scripts(): string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
}

function read(file: string): string {
  return readFileSync(join(built, file), 'utf8');
}
