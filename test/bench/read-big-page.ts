// The page reader on a page of 45,000 nodes and 400 fields, in a real browser, beside others that look for labels.

import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserPath } from '../e2e/launch';

const nodes = 45_000;
const fields = 400;
const rounds = 15;

export async function run() {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.setContent(bigPage());
  await page.evaluate(await peers());
  const rows = [
    { name: 'CaseLint reader, clean layout', ...(await timed(page, 'read')), 'goal ms': 20 },
    { name: 'the same, layout forced by it', ...(await timed(page, 'readDirty')), 'goal ms': '–' },
    { name: 'forced layout alone', ...(await timed(page, 'layout')), 'goal ms': '–' },
    { name: 'dom-accessibility-api, names of all fields', ...(await timed(page, 'names')), 'goal ms': '–' },
    { name: 'axe-core, its two label rules', ...(await timed(page, 'axe', 3)), 'goal ms': '–' },
  ];
  await browser.close();
  return { title: `Reading a page of ${nodes} nodes and ${fields} fields`, rows };
}

async function timed(page: Page, what: string, times = rounds) {
  const spent = await page.evaluate(`peers.time(${JSON.stringify(what)}, ${times})`);
  const sorted = (spent as number[]).sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}

/** Labels beside their fields in tables, as old systems have them, and much else around. */
function bigPage(): string {
  const labels = ['案由', '立案日期', '承办人', '结案标的', '姓名', '证件号码', '手机号码', '备注'];
  const rows = Array.from({ length: fields / 4 }, (_, row) => {
    const cells = Array.from(
      { length: 4 },
      (_, at) => `<td>${labels[(row + at) % labels.length]}：</td><td><input value="x"></td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const filler = `<div><ul>${'<li><span>案卷目录</span> <a href="#">查看</a></li>'.repeat(50)}</ul></div>`;
  const forms = `<table>${rows.join('')}</table>`;
  const perFiller = 2 + 50 * 5;
  const count = Math.max(0, Math.round((nodes - fields * 5) / perFiller));
  return `<!doctype html><meta charset="utf-8"><h3>（2022）内2299民初418号</h3>${forms}${filler.repeat(count)}`;
}

/** Everything that is measured, as one script. */
async function peers(): Promise<string> {
  const entry = fileURLToPath(new URL('./big-page-peers.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'peers' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The peers were not built.');
  return `${output.output[0].code};window.peers = peers;`;
}
