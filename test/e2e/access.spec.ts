// Everyone can use it: axe finds nothing on any surface, light or dark; it reflows; keys alone do the whole way.

import type { Locator, Page } from '@playwright/test';
import type { RunningCourt } from '../court/server';
import { type Chromium, expect, test } from './browser';
import { modern } from './skins';
import { standStill } from './stand-still';
import { badgeOrPanel, lookAround, questionOf } from './steps';
import { stored } from './stored';
import { violations } from './violations';

const caseId = 'civil-418';
const caseNumber = '（2022）内2299民初418号';
const patient = { timeout: 30_000 };
const schemes = ['light', 'dark'] as const;

async function openCase({ context, open }: Chromium, court: RunningCourt): Promise<{ page: Page; list: Page }> {
  const list = await open('sidepanel.html');
  const page = await context.newPage();
  await page.goto(court.origin + modern.addressOf(caseId));
  await expect(badgeOrPanel(page, modern)).toBeVisible(patient);
  await lookAround(page, modern, list);
  return { page, list };
}

test('axe finds nothing on badge, panel, question, side panel, options and dashboard, light and dark', async ({
  testing,
  court,
}) => {
  test.setTimeout(240_000);
  const { page, list } = await openCase(testing, court);
  const found: Record<string, string[]> = {};
  const options = await testing.open('options.html');
  const dashboard = await testing.open('dashboard.html');
  await dashboard.locator('h1,h2,h3').first().waitFor();
  for (const colorScheme of schemes) {
    for (const [name, shown] of Object.entries({ list, options, dashboard })) {
      await shown.bringToFront();
      await shown.emulateMedia({ colorScheme });
      found[`${name} ${colorScheme}`] = await violations(shown);
    }
    await page.bringToFront();
    await page.emulateMedia({ colorScheme });
    found[`badge ${colorScheme}`] = await violations(page, 'caselint-overlay');
    await badgeOrPanel(page, modern).focus();
    await modern.closeButton(page).click();
    await expect(questionOf(page, modern)).toBeVisible(patient);
    found[`question ${colorScheme}`] = await violations(page, 'caselint-overlay');
    await page.keyboard.press('Escape');
    await expect(questionOf(page, modern)).toBeHidden();
  }
  expect(Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0))).toEqual({});
  expect(Object.keys(found)).toHaveLength(10);
});

test('nothing is cut at 320 px, nor at twice the size', async ({ testing, court }) => {
  const { list } = await openCase(testing, court);
  const surfaces = {
    list,
    options: await testing.open('options.html'),
    dashboard: await testing.open('dashboard.html'),
    ledger: await testing.open('ledger.html'),
    report: await testing.open(`report.html?case=${encodeURIComponent(caseNumber)}`),
  };
  for (const [name, page] of Object.entries(surfaces)) {
    await page.bringToFront();
    await page.locator('h1,h2,h3').first().waitFor();
    // 1280 px at 200 % are 640 px, at 400 % 320 px; a side panel may be as narrow as that.
    for (const width of name === 'list' ? [640, 320] : [640]) {
      await page.setViewportSize({ width, height: 768 });
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(over, { message: `${name} at ${width}` }).toBeLessThanOrEqual(0);
    }
  }
});

test('forced colours keep every mark and edge, reduced motion moves nothing', async ({ testing, court }) => {
  const { page } = await openCase(testing, court);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await modern.closeButton(page).click();
  const question = questionOf(page, modern);
  await expect(question).toBeVisible(patient);
  const moving = await question.evaluate(
    (dialog) =>
      [dialog, ...dialog.querySelectorAll('*')].flatMap((element) =>
        element
          .getAnimations()
          .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 1),
      ).length,
  );
  expect(moving).toBe(0);
  expect(await withoutEdge(question)).toEqual([]);
  await expect(question.locator('svg').first()).toBeVisible();
  for (const path of ['ledger.html', `report.html?case=${encodeURIComponent(caseNumber)}`]) {
    const shown = await testing.open(path);
    await shown.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await expect(shown.getByRole('button').first()).toBeVisible();
    await standStill(shown);
    expect(await withoutEdge(shown), path).toEqual([]);
  }
});

/** Where colours are forced, only borders, outlines and underlines tell a button from text. */
async function withoutEdge(where: Page | Locator): Promise<string[]> {
  return where.getByRole('button').evaluateAll((buttons) => {
    // What folds has its arrow, and what is but a picture is drawn in the colour of text.
    const isDrawn = (button: Element) =>
      button.querySelector('svg') && (button.hasAttribute('aria-expanded') || button.textContent === '');
    return buttons
      .filter((button) => {
        const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } = getComputedStyle(button);
        const hasBorder = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
        return !hasBorder && outlineStyle === 'none' && textDecorationLine === 'none' && !isDrawn(button);
      })
      .map((button) => button.textContent ?? '');
  });
}

test('keys alone: find an entry, explain one, repair one, be asked, go back, close', async ({ testing, court }) => {
  test.setTimeout(120_000);
  const { page, list } = await openCase(testing, court);
  const focused = () =>
    page.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      return `${inner?.getAttribute('aria-label') ?? ''} ${inner?.textContent ?? ''}`.trim();
    });
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`No key leads to ${name}.`);
  };
  await page.locator('body').press('Home');
  await tabTo(/^报结/);
  await page.keyboard.press('Enter');
  const question = questionOf(page, modern);
  await expect(question).toContainText('还有 5 项', patient);
  // The focus stands on 去补录; Escape goes back to the page as it was.
  expect(await focused()).toContain('去补录');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  expect(court.cases().find(({ id }) => id === caseId)?.status).toBe('在办');

  await tabTo(/^报结/);
  await page.keyboard.press('Enter');
  await expect(question).toBeVisible(patient);
  const reason = question.getByRole('radio').last();
  for (let step = 0; step < 60 && !(await reason.evaluate((radio) => radio.matches(':focus'))); step++) {
    const inGroup = await question
      .getByRole('radio')
      .evaluateAll((all) => all.some((radio) => radio.matches(':focus')));
    await page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab');
  }
  await page.keyboard.press('Space');
  await expect(reason).toBeChecked();
  for (let step = 0; step < 20 && !/仍要报结/.test(await focused()); step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => court.cases().find(({ id }) => id === caseId)?.status, patient).toBe('已结');
  await expect.poll(async () => (await stored(list, 'closings')).length, patient).toBe(1);
});
