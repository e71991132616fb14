// How long a person waits: from an edit to its finding, from 报结 to the question. In a real browser, page and worker included.

import type { Page } from '@playwright/test';
import { startCourt } from '../court/server';
import { launch } from '../e2e/launch';
import { modern } from '../e2e/skins';
import { badgeOrPanel } from '../e2e/steps';
import { registered } from './test-build';

const rounds = 60;

export async function run() {
  const court = await startCourt();
  const { context, close } = await launch({ build: 'testing' });
  await registered(context);
  const page = await context.newPage();
  // Where the question comes too late, the judge goes through: the case must stay open all the same.
  await page.route('**/close', (route) => route.abort());
  await page.goto(court.origin + modern.addressOf('civil-418'));
  await badgeOrPanel(page, modern).waitFor({ timeout: 60_000 });
  await modern.turnTo(page, 'closing');
  // The runner names inner functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (work) => work');
  await page.waitForFunction(countsShown);
  const rows = [
    { name: 'edit → finding', ...figures(await edits(page)), 'goal ms p95': 50 },
    { name: '报结 → question', ...figures(await closings(page)), 'goal ms p95': 30 },
  ];
  await close();
  await court.close();
  return { title: 'Speed, whole way through page, hub and worker', rows };
}

const countsShown = () => /\d/.test(document.querySelector('caselint-overlay')?.shadowRoot?.textContent ?? '');

/** 结案标的 is emptied and filled in turn; measured from the change event to other words in the overlay. */
async function edits(page: Page): Promise<number[]> {
  const box = page.locator('main .el-form-item', { hasText: '结案标的' }).locator('input');
  return box.evaluate(async (element, times) => {
    const root = document.querySelector('caselint-overlay')?.shadowRoot;
    const layer = root?.querySelector('.layer');
    const input = element as HTMLInputElement;
    const spent: number[] = [];
    for (let round = 0; round < times + 5 && layer; round++) {
      await new Promise((resume) => setTimeout(resume, 120));
      const words = layer.textContent;
      const from = performance.now();
      const changed = new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          if (layer.textContent === words) return;
          watch.disconnect();
          done();
        });
        watch.observe(layer, { childList: true, characterData: true, subtree: true, attributes: true });
      });
      input.value = input.value === '' ? '86000.00' : '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await changed;
      spent.push(performance.now() - from);
    }
    return spent.slice(5);
  }, rounds);
}

/** Measured from the press to the open question; then 去补录. */
async function closings(page: Page): Promise<number[]> {
  return modern.closeButton(page).evaluate(async (button, times) => {
    const root = document.querySelector('caselint-overlay')?.shadowRoot;
    const spent: number[] = [];
    const longest = 1000;
    const until = (holds: () => boolean) =>
      new Promise<void>((done) => {
        const end = performance.now() + longest;
        const look = () => (holds() || performance.now() > end ? done() : void setTimeout(look, 1));
        look();
      });
    const question = () => root?.querySelector('dialog[open]') ?? null;
    for (let round = 0; round < times + 5; round++) {
      // New content each time: once let through, the same content would pass for ever.
      const input = document.querySelector(
        'main .el-form-item:has(input[type=text]:not([readonly])) input',
      ) as HTMLInputElement;
      input.value = String(1000 + round);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resume) => setTimeout(resume, 200));
      const from = performance.now();
      (button as HTMLElement).click();
      await until(() => question() !== null);
      spent.push(performance.now() - from);
      (question()?.querySelector('.button.primary') as HTMLElement | null)?.click();
      await until(() => question() === null);
    }
    return spent.slice(5);
  }, rounds);
}

function figures(spent: number[]) {
  const sorted = spent.sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), samples: sorted.length };
}
