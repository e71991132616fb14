// Starts Chromium with the built extension in a profile of its own. Used by the tests, by the tour and by npm start.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type NetRequest, requestsIn } from './net-log';

const folders = { testing: '.output/testing/chrome-mv3', production: '.output/chrome-mv3' };

interface LaunchOptions {
  /** The build that ships, or the same with 127.0.0.1 allowed and the shadow root open. */
  build: keyof typeof folders;
  headless?: boolean;
  /** Language of the browser, and with it of the extension. */
  language?: 'zh-CN' | 'en-US';
  /** Without the extension: to tell what the browser does by itself. */
  bare?: boolean;
  /** Lets the browser note every request that leaves it. */
  noteRequests?: boolean;
  /** Keeps the profile after `close`, for whoever wants to look into it; they take it away. */
  keepProfile?: boolean;
}

export interface Launched {
  context: BrowserContext;
  /** Folder of the profile, gone after `close`. */
  profile: string;
  /** Gives the requests that were noted. */
  close(): Promise<NetRequest[]>;
}

export async function launch(options: LaunchOptions): Promise<Launched> {
  const { headless = true, language = 'zh-CN' } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'caselint-'));
  const profile = join(scratch, 'profile');
  const netLog = join(scratch, 'net-log.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    args: [
      ...argumentsFor(options.bare ? undefined : extensionFolder(options, scratch), language),
      ...(options.noteRequests ? [`--log-net-log=${netLog}`] : []),
    ],
    // On Linux the interface language comes from here, not from --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    locale: language,
    viewport: headless ? { width: 1366, height: 768 } : null,
  });
  const close = async () => {
    await context.close();
    const requests = options.noteRequests ? requestsIn(netLog) : [];
    if (!options.keepProfile) rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    return requests;
  };
  return { context, profile, close };
}

/** The id that Chromium gave to the unpacked extension. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Opens a page of the extension in a tab of its own. */
export async function openExtensionPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/${path}`);
  return page;
}

// Debian's Chromium comes with English only, and picks its words before our default. Where the test build has no English
// words, every Chromium shows the Chinese ones. The build that ships is left as it is.
function extensionFolder({ build, language }: LaunchOptions, scratch: string): string {
  const built = resolve(folders[build]);
  if (!existsSync(built)) throw new Error(`${folders[build]} is missing: run npm run build.`);
  if (build === 'production' || language === 'en-US') return built;
  const copy = join(scratch, 'extension');
  cpSync(built, copy, { recursive: true });
  rmSync(join(copy, '_locales', 'en'), { recursive: true });
  return copy;
}

function argumentsFor(folder: string | undefined, language: string): string[] {
  return [
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    `--lang=${language}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}

/** The browser that npm test found, or the first that works. */
export function browserPath(): string {
  process.env.CHROME_PATH ||= execFileSync(process.execPath, ['test/commands/browser.mjs'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .at(-1);
  return String(process.env.CHROME_PATH);
}
