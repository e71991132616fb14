// The page reader on large pages, in a real browser, beside others that look for labels.

import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserPath } from '../e2e/launch';
import { rounded, spread } from './spread';

const nodes = 45_110;
const fields = 400;
const rounds = 21;
/** So long a storm, so often with our reader and without by turns, in ms. */
const stormy = 6_000;
const storms = 3;

interface Row extends Record<string, string | number> {
  name: string;
}

export async function run() {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const script = await peers();
  await open(page, script, bigPage(nodes, fields));
  const count = await page.evaluate('peers.countNodes()');
  const rows: Row[] = [
    await timed(page, `full read of ${count} nodes and ${fields} fields, layout clean`, 'read', 20),
    await timed(page, 'the same, layout forced by it', 'readDirty'),
    await timed(page, 'forced layout alone', 'layout'),
    await timed(page, 'one typed value read again', 'edit', 2),
    { name: 'longest slice of the live reader', ...spread(await longest(page)), 'processor ms': '', 'goal ms': 8 },
    await timed(page, 'peer: every node walked over, nothing done', 'walk'),
    await timed(page, 'peer: dom-accessibility-api, names of all fields', 'names'),
    await timed(page, 'peer: axe-core, its two label rules', 'axe', '', 1),
  ];
  await open(page, script, bigPage(9_000, 80));
  rows.push(await timed(page, 'full read of 9,000 nodes and 80 fields, layout clean', 'read', 6));
  await open(page, script, '<!doctype html><meta charset="utf-8"><h3>（2022）内2299民初418号</h3>');
  const { alone, watched, readings } = await stormed(page);
  await browser.close();
  const share = rounded((watched / alone - 1) * 100);
  rows.push({
    name: `table of 150 × 8 built anew every 200 ms: what our ${readings} readings add to the page's own ${Math.round(alone)} ms`,
    'processor ms': rounded(watched - alone),
    share: `${share} %`,
    'goal ms': '≤ 5 %',
  });
  return { title: 'Reading large pages', rows };
}

async function open(page: Page, script: string, html: string): Promise<void> {
  await page.setContent(html);
  // The live reader asks its extension for maps of the site; there is none here.
  await page.evaluate(`globalThis.chrome = { runtime: {}, storage: { local: { get: async () => ({}) },
    session: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } } }; ${script}`);
}

/** `processor ms`: what the thread of the page worked, whatever else ran on the machine. Mean of the rounds. */
async function timed(page: Page, name: string, what: string, goal: number | '' = '', times = rounds): Promise<Row> {
  const worked = await processorTime(page);
  const spent = (await page.evaluate(`peers.time(${JSON.stringify(what)}, ${times})`)) as number[];
  return { name, ...spread(spent), 'processor ms': rounded((await worked()) / (times + 2)), 'goal ms': goal };
}

async function longest(page: Page): Promise<number[]> {
  return (await page.evaluate(`peers.longestSlices(${rounds})`)) as number[];
}

/** Three storms each by turns; the middle one of each counts. */
async function stormed(page: Page): Promise<{ alone: number; watched: number; readings: number }> {
  let readings = 0;
  const storm = async (isWatched: boolean): Promise<number> => {
    const worked = await processorTime(page);
    const read = (await page.evaluate(`peers.storm(${stormy}, ${isWatched})`)) as number;
    readings = read || readings;
    return worked();
  };
  await storm(true);
  const alone: number[] = [];
  const watched: number[] = [];
  for (let round = 0; round < storms; round++) {
    alone.push(await storm(false));
    watched.push(await storm(true));
  }
  return { alone: spread(alone)['p50 ms'], watched: spread(watched)['p50 ms'], readings };
}

/** Starts to count; the answer tells what the page's main thread has worked since, in ms of the processor. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const from = await worked(session);
  return async () => (await worked(session)) - from;
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Labels beside their fields in tables, as old systems have them, and much else around. */
function bigPage(nodes: number, fields: number): string {
  const labels = ['案由', '立案日期', '承办人', '结案标的', '姓名', '证件号码', '手机号码', '备注'];
  const rows = Array.from({ length: fields / 4 }, (_, row) => {
    const cells = Array.from(
      { length: 4 },
      (_, at) => `<td>${labels[(row + at) % labels.length]}：</td><td><input value="x"></td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const item = '<li><span>案卷目录</span> <a href="#">查看</a></li>';
  const perItem = 6;
  const count = Math.max(0, Math.round((nodes - fields * 4.25) / (2 + 50 * perItem)));
  const filler = `<div><ul>${item.repeat(50)}</ul></div>`;
  const forms = `<table>${rows.join('')}</table>`;
  return `<!doctype html><meta charset="utf-8"><h3>（2022）内2299民初418号</h3>${forms}${filler.repeat(count)}`;
}

/** Everything that is measured, as one script. */
async function peers(): Promise<string> {
  const entry = fileURLToPath(new URL('./big-page-peers.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@core': fileURLToPath(new URL('../../core', import.meta.url)) } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'peers' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The peers were not built.');
  return `${output.output[0].code};window.peers = peers;`;
}
