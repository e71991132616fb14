// How long a person waits: from an edit to its finding, from 报结 to the question. In a real browser, page and worker included.

import type { Page } from '@playwright/test';
import { startCourt } from '../court/server';
import { launch } from '../e2e/launch';
import { modern } from '../e2e/skins';
import { badgeOrPanel } from '../e2e/steps';
import { spread } from './spread';
import { registered } from './test-build';

const rounds = 60;
/** No question for so long: there will be none, in ms. */
const longest = 3000;

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
    { name: 'edit → finding', ...spread(await edits(page)), samples: rounds, 'goal ms p95': 50 },
    ...(await closingRows(page)),
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

async function closingRows(page: Page) {
  const all = await closings(page);
  const asked = all.filter(({ question }) => question < longest);
  const row = (name: string, times: number[], goal: number | string) => ({
    name,
    ...spread(times),
    samples: times.length,
    'goal ms p95': goal,
  });
  const late = all.length - asked.length;
  return [
    row(
      '报结 → verdict: held or let go, with a reading of the page as it is now',
      all.map(({ verdict }) => verdict),
      30,
    ),
    row(
      `报结 → question on the screen${late > 0 ? ` (${late} times there was none: too late, the judge went through)` : ''}`,
      asked.map(({ question }) => question),
      30,
    ),
  ];
}

/** Measured from the press to the end of our part in it, and to the open question; then 去补录. */
function closings(page: Page): Promise<{ verdict: number; question: number }[]> {
  return modern.closeButton(page).evaluate(
    async (button, [times, longest]) => {
      const root = document.querySelector('caselint-overlay')?.shadowRoot;
      const spent: { verdict: number; question: number }[] = [];
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
        await new Promise((resume) => setTimeout(resume, 400));
        const from = performance.now();
        (button as HTMLElement).click();
        const verdict = performance.now() - from;
        await until(() => question() !== null);
        spent.push({ verdict, question: question() ? performance.now() - from : longest });
        (question()?.querySelector('.button.primary') as HTMLElement | null)?.click();
        await until(() => question() === null);
      }
      return spent.slice(5);
    },
    [rounds, longest] as const,
  );
}
