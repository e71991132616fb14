// Whatever fails on our side: the case ends as it would have, or the judge goes through and is told.

import type { Page } from '@playwright/test';
import type { RunningCourt } from '../court/server';
import { type Chromium, expect, kill, test } from './browser';
import { legacy, modern } from './skins';
import { badgeOrPanel, overlayOf, questionOf, walk } from './steps';
import { stored } from './stored';
import { targetOf } from './targets';

const caseId = 'civil-418';
const patient = { timeout: 30_000 };

for (const victim of ['service_worker', 'background_page'] as const) {
  test(`the ${victim} killed between any two steps changes nothing`, async ({ testing, court }) => {
    test.setTimeout(180_000);
    const steps: string[] = [];
    let ended = 0;
    const list = await testing.open('sidepanel.html');
    // The walk itself checks what is open, held and closed at each step.
    for await (const { name } of walk({ context: testing.context, court, skin: legacy })) {
      steps.push(name);
      const before = await observedAt(list);
      const done = await kill(victim, testing).then(
        () => 1,
        () => 0,
      );
      ended += done;
      // Every frame connects again by itself and tells the new worker what it shows.
      if (victim === 'background_page' && done) await expect.poll(() => observedAt(list), patient).not.toEqual(before);
    }
    expect(steps).toHaveLength(8);
    expect(ended).toBeGreaterThanOrEqual(4);
  });
}

test('a full disk is told; the check goes on in memory and nothing is half-written', async ({ testing, court }) => {
  const { page, list } = await openCase(testing, court);
  await inWorker(
    testing,
    `for (const way of ['add', 'put']) IDBObjectStore.prototype[way] = function () {
       throw new DOMException('full', 'QuotaExceededError');
     }`,
  );
  const before = await kept(list);
  await modern.turnTo(page, 'closing');
  await expect(overlayOf(page, modern).getByText('本机存不下').first()).toBeVisible(patient);
  expect(await kept(list)).toEqual(before);
  await modern.closeButton(page).click();
  await expect(questionOf(page, modern)).toContainText('结案标的');
  expect(statusIn(court)).toBe('在办');
});

test('a worker that hangs lets the judge through with a notice, and is started again', async ({ testing, court }) => {
  test.setTimeout(120_000);
  const { page, list } = await openCase(testing, court);
  await modern.turnTo(page, 'closing');
  await inWorker(testing, 'void setTimeout(() => { for (;;); }, 0)');
  await typeAndClose(page);
  await expect.poll(() => statusIn(court), patient).toBe('已结');
  await expect(overlayOf(page, modern).getByText('体检没来得及').first()).toBeVisible(patient);

  court.reset();
  await page.reload();
  await expect.poll(() => page.locator('caselint-overlay').count(), { timeout: 60_000 }).toBe(1);
  const runs = async () => (await stored(list, 'observations')).length;
  const before = await runs();
  await modern.turnTo(page, 'hearings');
  await expect.poll(runs, { timeout: 60_000 }).toBeGreaterThan(before);
});

test('a worker that talks nonsense lets the judge through with a notice', async ({ testing, court }) => {
  const { page } = await openCase(testing, court);
  await modern.turnTo(page, 'closing');
  await inWorker(
    testing,
    `const post = self.postMessage.bind(self);
     self.postMessage = (message, ...rest) => post({ ...message, type: 'RAW', value: { state: 'case', open: 'x' } }, ...rest);`,
  );
  await typeAndClose(page);
  await expect.poll(() => statusIn(court), patient).toBe('已结');
  await expect(overlayOf(page, modern).getByText('体检没来得及').first()).toBeVisible(patient);
});

test('after an update the old script says so once, falls silent, and never reloads the page', async ({
  testing,
  court,
}) => {
  const { page, list } = await openCase(testing, court);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await modern.turnTo(page, 'closing');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await list.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const notice = overlayOf(page, modern).getByText('结案体检更新了');
  await expect(notice).toHaveCount(1, patient);
  await expect(overlayOf(page, modern).getByText('刷新后继续核对')).toHaveCount(1);
  await overlayOf(page, modern).getByRole('button', { name: '知道了' }).click();

  await typeAndClose(page);
  await expect.poll(() => statusIn(court), patient).toBe('已结');
  await expect(notice).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(failures).toEqual([]);
});

async function openCase(testing: Chromium, court: RunningCourt): Promise<{ page: Page; list: Page }> {
  const list = await testing.open('sidepanel.html');
  const page = await testing.context.newPage();
  await page.goto(court.origin + modern.addressOf(caseId));
  await expect(badgeOrPanel(page, modern)).toBeVisible(patient);
  await expect.poll(async () => (await stored(list, 'cases')).length, patient).toBe(1);
  return { page, list };
}

async function inWorker({ context, extensionId }: Chromium, expression: string): Promise<void> {
  await (await targetOf('worker', context, extensionId)).evaluate(expression);
}

/** New content, and 报结 before anybody can have judged it. */
async function typeAndClose(page: Page): Promise<void> {
  await page.locator('main .el-form-item', { hasText: '结案标的' }).locator('input').fill('86000.00');
  await modern.closeButton(page).click();
}

async function observedAt(list: Page): Promise<string[]> {
  return (await stored<{ at: string }>(list, 'observations')).map(({ at }) => at);
}

async function kept(list: Page): Promise<number[]> {
  const tables = ['observations', 'cases', 'findings', 'runs'];
  return Promise.all(tables.map(async (table) => (await stored(list, table)).length));
}

const statusIn = (court: RunningCourt) => court.cases().find(({ id }) => id === caseId)?.status;
