// 我的指标 over the ledger of a court, in a real browser: opened, a list sorted, rows handed over.

import type { Page } from '@playwright/test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDatabase, type StoredCase } from '../../core/store/database';
import { allShelves, takeDown } from '../../core/store/shelves';
import { launch, openExtensionPage } from '../e2e/launch';
import { bigLedger } from './big-ledger';
import { buildForTests } from './test-build';

const count = 100_000;
const indicator = '02-closing-progress';

export async function run() {
  buildForTests();
  const { context, close } = await launch({ build: 'testing' });
  await context.addInitScript(watchCards);
  const ledgerPage = await openExtensionPage(context, 'ledger.html');
  await fill(ledgerPage);
  const counted = await openExtensionPage(context, 'dashboard.html#as-of=2022-12-20');
  const from = performance.now();
  await settled(counted);
  const first = performance.now() - from;
  await counted.close();
  const opened = [];
  for (let round = 0; round < 5; round++) {
    const page = await openExtensionPage(context, 'dashboard.html#as-of=2022-12-20');
    opened.push(await painted(page));
    if (round === 0) await settled(page);
    await page.close();
  }
  const page = await openExtensionPage(context, `dashboard.html#as-of=2022-12-20&indicator=${indicator}`);
  await settled(page);
  const sorted = await sorts(page);
  const handed = await handOver(page);
  await close();
  const row = (name: string, ms: number, goal: number | string) => ({
    name,
    'p50 ms': Math.round(ms * 10) / 10,
    'goal ms': goal,
  });
  const rows = [
    row(`opened → all cards, ${count} cases, counted before`, middle(opened), 300),
    row('opened → all cards counted anew, the first time', first, '–'),
    row(`list of ${sorted.rows} rows: press on a head → sorted rows in the page`, middle(sorted.spent), 50),
    row('a file of 16 MiB handed to the worker: time of the page', handed, 2),
  ];
  return { title: 'Dashboard over 100k cases, in Chromium', rows };
}

/** Straight into the store, as an import leaves it: the shelves are made here and put there. All cases are invented. */
async function fill(page: Page): Promise<void> {
  const db = openDatabase('bench', { indexedDB: new IDBFactory(), IDBKeyRange });
  const shelves = await takeDown(db, 'cases', 'all');
  for (const { checked, ...facts } of bigLedger(count).cases) {
    const { caseNumber } = facts;
    const at = '2022-12-20T09:00:00+08:00';
    const row = { caseNumber, facts, seen: {}, updatedAt: at, places: {}, unseen: [], checked: checked ?? { at } };
    shelves.replace(caseNumber, [row as StoredCase]);
  }
  await shelves.putBack();
  await page.evaluate(opener);
  // `undefined` has no place in JSON, and an entry without a value is unseen all the same.
  for (const shelf of await allShelves(db, 'cases')) {
    await page.evaluate(`put(${JSON.stringify(JSON.stringify(shelf))})`);
  }
  db.close();
}

const opener = `globalThis.put = (text) => new Promise((done, failed) => {
  const opening = indexedDB.open('caselint');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const writing = opening.result.transaction('shelves', 'readwrite');
    writing.oncomplete = () => { opening.result.close(); done(); };
    writing.onabort = () => failed(writing.error);
    writing.objectStore('shelves').put(JSON.parse(text));
  };
})`;

/** Until nothing is being counted any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('.card').first().or(page.locator('.standing')).first().waitFor({ timeout: 300_000 });
  await page.waitForFunction(() => !document.querySelector('.bar [role=status]')?.textContent, undefined, {
    timeout: 300_000,
  });
}

/** Notes the time, since the start of the navigation, of the frame that follows the first card; all come at once. */
const watchCards = `new MutationObserver((_, watch) => {
  if (!document.querySelector('.card')) return;
  watch.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.cardsAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true })`;

async function painted(page: Page): Promise<number> {
  for (;;) {
    const at = await page.evaluate<number | undefined>('globalThis.cardsAt');
    if (at !== undefined) return at;
    await page.waitForTimeout(20);
  }
}

async function sorts(page: Page): Promise<{ rows: number; spent: number[] }> {
  await page.locator('.drill .case-row').first().waitFor({ timeout: 120_000 });
  const rows = Number((await page.locator('.drill [role=tab]').first().textContent())?.match(/\d+$/)?.[0]);
  const spent = await page.locator('.drill').evaluate(async (list) => {
    const found: number[] = [];
    for (let round = 0; round < 13; round++) {
      await new Promise((resume) => setTimeout(resume, 300));
      const heads = [...list.querySelectorAll<HTMLElement>('th button')];
      const from = performance.now();
      const changed = new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(done));
        });
        watch.observe(list.querySelector('table') as Node, {
          childList: true,
          subtree: true,
          characterData: true,
        });
      });
      heads[round % 3]?.click();
      await changed;
      found.push(performance.now() - from);
    }
    return found.slice(3);
  });
  return { rows, spent };
}

/** As the import hands a file over: its bytes change hands. */
function handOver(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bytes = new Uint8Array(16 * 2 ** 20).fill(7);
    const { port1 } = new MessageChannel();
    const from = performance.now();
    port1.postMessage({ name: 'year.xlsx', bytes }, [bytes.buffer]);
    return performance.now() - from;
  });
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
