// What the extension costs a page: size of its scripts, and time on a page that has nothing to do with a case.

import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from '@playwright/test';
import { startCourt } from '../court/server';
import { launch } from '../e2e/launch';
import { buildForTests, registered } from './test-build';

const built = '.output/testing/chrome-mv3';
const kib = (bytes: number) => Math.round((bytes / 1024) * 10) / 10;

export async function run() {
  buildForTests();
  const { spent, scripts } = await onOtherPage();
  const size = (file: string, goal: number | string) => {
    const raw = readFileSync(`${built}/${file}`);
    return { name: `${file}, gzip`, value: kib(gzipSync(raw, { level: 9 }).length), unit: 'KiB', goal };
  };
  return {
    title: 'Footprint',
    rows: [
      size('content-scripts/content.js', '≤ 6'),
      size('reader.js', '≤ 35'),
      size('overlay.js', '–'),
      { name: 'scripts on a page that is no case page', value: scripts.join(', '), unit: '', goal: 'content.js' },
      { name: 'their CPU there', value: Math.round(spent * 10) / 10, unit: 'ms', goal: '≤ 10' },
    ],
  };
}

/** The browser's own profiler, from before the page loads until it has been still for a while. */
async function onOtherPage(): Promise<{ spent: number; scripts: string[] }> {
  if (!existsSync(built)) throw new Error('The extension was not built.');
  const court = await startCourt();
  const { context, close } = await launch({ build: 'testing' });
  await registered(context);
  const page = await context.newPage();
  await page.goto(`${court.origin}/favicon.ico`).catch(() => undefined);
  await page.route(`${court.origin}/other`, (route) => route.fulfill({ contentType: 'text/html', body: otherPage }));
  const session = await context.newCDPSession(page);
  const scripts = await scriptsSeen(session);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.goto(`${court.origin}/other`);
  await page.waitForLoadState('networkidle');
  const { profile } = await session.send('Profiler.stop');
  const own = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id),
  );
  const micros = (profile.samples ?? []).reduce(
    (sum, id, at) => sum + (own.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0),
    0,
  );
  await close();
  await court.close();
  return { spent: micros / 1000, scripts: [...scripts] };
}

async function scriptsSeen(session: CDPSession): Promise<Set<string>> {
  const seen = new Set<string>();
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) seen.add(url.split('/').at(-1) ?? url);
  });
  await session.send('Debugger.enable');
  return seen;
}

/** A long page of news. */
const otherPage = `<!doctype html><meta charset="utf-8"><title>News</title>${'<p>Rain in the north, sun in the south. <a href="#">More</a></p>'.repeat(3000)}`;
