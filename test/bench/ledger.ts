// Writing a year of cases into the ledger and taking it back, in a real browser: page, worker, rules and indexes included.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, openExtensionPage } from '../e2e/launch';
import { longList } from '../e2e/ledger-files';
import { buildForTests } from './test-build';

const count = 20_000;
const goal = 800;
/** How long a person looks before pressing 写入, in ms. */
const looking = 10_000;
const files = 'input[type=file][multiple]';

export async function run() {
  buildForTests();
  // By its path: bytes handed over by the runner would be decoded in the page, and counted as its own work.
  const folder = mkdtempSync(join(tmpdir(), 'caselint-bench-'));
  const file = join(folder, 'year.xlsx');
  writeFileSync(file, longList(count).buffer);
  const { context, close } = await launch({ build: 'testing' });
  const page = await openExtensionPage(context, 'ledger.html');
  const row = (name: string, spent: number, goalOf: number | string = '–') => ({
    name,
    cases: count,
    ms: Math.round(spent),
    'goal ms': goalOf,
  });
  await watchLongTasks(page);
  const read = await timed(async () => {
    await page.locator(files).setInputFiles(file);
    await page.getByRole('button', { name: '写入：' }).waitFor();
  });
  const blocked = await longestTask(page);
  const atOnce = await timed(() => apply(page));
  const undo = await takeBack(page);
  await page.locator(files).setInputFiles(file);
  await page.getByRole('button', { name: '写入：' }).waitFor();
  await page.waitForTimeout(looking);
  const looked = await timed(() => apply(page));
  await takeBack(page);
  const bare = await bareWrites(page);
  await close();
  rmSync(folder, { recursive: true });
  const rows = [
    row('chosen → preview', read),
    row('写入 in the moment the preview stands: judged by every rule and stored', atOnce, goal),
    row(`写入 after ${looking / 1000} s of looking at the preview`, looked, goal),
    row('撤回', undo, goal),
    row('peer: the bare rows into IndexedDB with indexes, nothing judged', bare.add),
    row('peer: the same rows out of it again, one by one', bare.remove),
    row('peer: the same rows packed on 128 shelves, nothing judged', bare.addPacked),
    row('peer: the shelves out of it again', bare.removePacked),
    row('longest task of the page while reading', blocked, 16),
  ];
  return { title: 'Ledger: a year in and out, in Chromium', rows };
}

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: '写入：' }).click();
  await page.getByText('已写入').waitFor({ timeout: 120_000 });
}

/** From the press that confirms it. */
async function takeBack(page: Page): Promise<number> {
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  const sure = page.locator('.ant-modal .ant-btn-primary');
  await sure.waitFor();
  return timed(async () => {
    await sure.click();
    await page.getByText('已撤回').first().waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: '撤回', exact: true }).waitFor({ state: 'detached' });
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The browser tells only tasks over 50 ms. */
function watchLongTasks(page: Page): Promise<void> {
  return page.evaluate(`
    globalThis.longTasks = [0];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.duration)))
      .observe({ type: 'longtask' });
  `);
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate('Math.max(...globalThis.longTasks)');
}

/** Observations and cases, row by row and packed, without any library, in one strict transaction: what the browser itself takes. */
function bareWrites(page: Page): Promise<Record<'add' | 'remove' | 'addPacked' | 'removePacked', number>> {
  return page.evaluate(`(async () => {
    const of = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => {
      const observations = opening.result.createObjectStore('observations', { keyPath: 'id', autoIncrement: true });
      for (const path of ['caseNumber', 'importId', ['caseNumber', 'page']]) observations.createIndex(String(path), path);
      opening.result.createObjectStore('cases', { keyPath: 'caseNumber' }).createIndex('updatedAt', 'updatedAt');
      opening.result.createObjectStore('shelves', { keyPath: ['kind', 'shelf'] });
    };
    const database = await of(opening);
    const spent = async (work) => {
      const from = performance.now();
      await new Promise((done, failed) => {
        const writing = database.transaction(['observations', 'cases', 'shelves'], 'readwrite', { durability: 'strict' });
        writing.oncomplete = done;
        writing.onabort = () => failed(writing.error);
        work(writing.objectStore('observations'), writing.objectStore('cases'), writing.objectStore('shelves'));
      });
      return performance.now() - from;
    };
    const at = '2022-12-31T00:00:00Z';
    const facts = { filedOn: '2022-01-10', cause: '离婚纠纷', judge: '法官1', procedure: ['简易程序'], department: '第1审判庭' };
    const numbers = Array.from({ length: ${count} }, (_, i) => i + 1);
    const numberOf = (i) => '（2022）内2299民初' + i + '号';
    const observation = (i) => ({ caseNumber: numberOf(i), importId: 1, from: '全年.xlsx · 清单', row: i, at, facts, seen: ['closing', 'limits'] });
    const stored = (i) => ({ caseNumber: numberOf(i), facts, seen: {}, updatedAt: at, places: {}, unseen: [], checked: { at } });
    const add = await spent((observations, cases) => {
      for (const i of numbers) {
        observations.add(observation(i));
        cases.put(stored(i));
      }
    });
    const remove = await spent((observations, cases) => {
      for (const i of numbers) {
        observations.delete(i);
        cases.delete(numberOf(i));
      }
    });
    const shelves = Array.from({ length: 128 }, (_, shelf) => numbers.filter((i) => i % 128 === shelf));
    const addPacked = await spent((observations, cases, packed) => {
      for (const [shelf, own] of shelves.entries()) {
        packed.put({ kind: 'observations', shelf, rows: own.map(observation) });
        packed.put({ kind: 'cases', shelf, rows: own.map(stored) });
      }
    });
    const removePacked = await spent((observations, cases, packed) => {
      for (const shelf of shelves.keys()) for (const kind of ['observations', 'cases']) packed.delete([kind, shelf]);
    });
    database.close();
    return { add, remove, addPacked, removePacked };
  })()`);
}
