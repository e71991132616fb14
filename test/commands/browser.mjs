// Finds a Chromium that takes an unpacked extension, and installs one where there is none.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, Halt, isCommand, root, run, tool } from './child.mjs';

const oldestVersion = 120;
const lastBrandedVersion = 136;
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Path of a browser that works; installs one if it must. Needs node_modules. */
export async function ensureBrowser() {
  const refused = [];
  const found = (await search(refused)) ?? (await installed(refused));
  if (!found) {
    for (const line of refused) console.error(line);
    throw new Halt('No browser for the extension: install Chromium 120 or later, or set CHROME_PATH to one.');
  }
  await ensureFonts();
  return found;
}

/** Path of the first browser that works, or undefined. `refused` receives a line for each one passed over. */
async function search(refused) {
  for (const path of new Set(await candidates())) {
    if (!path || !existsSync(path)) continue;
    const reason = await objection(path);
    if (!reason) return path;
    refused.push(`${path}: ${reason}`);
  }
}

async function candidates() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const byName = names.flatMap((name) => onPath.filter((path) => path.endsWith(`/${name}`)));
  return [process.env.CHROME_PATH, await playwrightsOwn(), ...elsewhere, ...byName];
}

async function playwrightsOwn() {
  const entry = join(root, 'node_modules', 'playwright-core', 'index.mjs');
  if (!existsSync(entry)) return undefined;
  const { chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

// Why a browser cannot be used, or undefined.
async function objection(path) {
  // On Windows chrome.exe opens a window instead of telling its version.
  if (process.platform === 'win32') return undefined;
  const { code, output } = await run(path, ['--version'], { seconds: 20 });
  if (code !== 0) return `does not start (${output.trim().split('\n').at(-1)})`;
  const version = Number(/(\d+)\.\d+\.\d+/.exec(output)?.[1]);
  if (version < oldestVersion) return `version ${version} is older than ${oldestVersion}`;
  const branded = output.startsWith('Google Chrome') && !output.includes('for Testing');
  if (branded && version > lastBrandedVersion) return 'Google Chrome since 137 ignores --load-extension; take Chromium';
}

async function installed(refused) {
  console.log('No Chromium found; asking Playwright for one …');
  const own = await tool('playwright', ['install', 'chromium'], { seconds: 300 }, '@playwright/test');
  if (own.code !== 0) refused.push('playwright install chromium: the download failed');
  return (await search([])) ?? (await byApt(refused));
}

async function byApt(refused) {
  if (!hasApt()) return undefined;
  console.log('Installing Debian packages chromium and fonts-noto-cjk with apt-get, as root …');
  const { code, output } = await apt(['chromium', 'fonts-noto-cjk']);
  if (code !== 0) refused.push(`apt-get install chromium: ${output.trim().split('\n').at(-1)}`);
  return search(refused);
}

// Without a Chinese font every sign is a box, in the window and in the pictures.
async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const { code, output } = await run('fc-list', [':lang=zh', 'family']);
  if (code !== 0 || output.trim() !== '') return;
  if (!hasApt()) return console.log('No Chinese font found: install one, for example fonts-noto-cjk.');
  console.log('Installing Debian package fonts-noto-cjk with apt-get, as root: there is no Chinese font …');
  if ((await apt(['fonts-noto-cjk'])).code !== 0) console.log('That failed; Chinese will show as boxes.');
}

function hasApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function apt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, seconds: 300 });
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env, seconds: 900 });
}

if (isCommand(import.meta)) {
  await command(async () => console.log(await ensureBrowser()));
}
