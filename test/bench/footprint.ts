// What the extension costs a page: size of its scripts, and time on a page that has nothing to do with a case.

import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from '@playwright/test';
import { startCourt } from '../court/server';
import { launch } from '../e2e/launch';
import { rounded, spread } from './spread';
import { buildForTests, registered } from './test-build';

const built = '.output/testing/chrome-mv3';
/** The first ones compile. */
const loads = 9;
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
      size('teacher.js', '–'),
      { name: 'scripts on a page that is no case page', value: scripts.join(', '), unit: '', goal: 'content.js' },
      { name: 'their time there on the first visit', value: rounded(spent[0] ?? 0), unit: 'ms', goal: '≤ 10' },
      { name: `their time there, median of ${loads} visits`, value: spread(spent)['p50 ms'], unit: 'ms', goal: '≤ 10' },
    ],
  };
}

/** The browser's own profiler, from before the page loads until it has been still for a while; several times. */
async function onOtherPage(): Promise<{ spent: number[]; scripts: string[] }> {
  if (!existsSync(built)) throw new Error('The extension was not built.');
  const court = await startCourt();
  const { context, close } = await launch({ build: 'testing' });
  await registered(context);
  const page = await context.newPage();
  await page.route(`${court.origin}/other`, (route) => route.fulfill({ contentType: 'text/html', body: otherPage }));
  const session = await context.newCDPSession(page);
  const scripts = await scriptsSeen(session);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  const spent: number[] = [];
  for (let load = 0; load < loads; load++) {
    await session.send('Profiler.start');
    await page.goto(`${court.origin}/other`);
    await page.waitForLoadState('networkidle');
    const { profile } = await session.send('Profiler.stop');
    spent.push(ownTime(profile));
  }
  await close();
  await court.close();
  return { spent, scripts: [...scripts] };
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Time in our functions and in what of the browser they call, in ms. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number) => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) add(id);
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1000;
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
