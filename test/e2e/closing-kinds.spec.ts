// Every kind of closing action: held while something is open, gone on exactly once after 仍要报结, and never touched where
// the case is in order. One browser for all of them; each page is about a case of its own.

import type { Locator, Page, ViewportSize } from '@playwright/test';
import { expect, test } from './browser';
import { atOnce, type ClosingKind, marked } from './closing-pages/kind';
import { neverHeld } from './closing-pages/never-held';
import { pressInQuestion, questionIn } from './closing-pages/question';
import { type CaseState, type ClosingPages, closingKinds, startClosingPages } from './closing-pages/server';
import { type Launched, launch, openExtensionPage } from './launch';
import { standStill } from './stand-still';

test.describe.configure({ mode: 'default' });

let pages: ClosingPages;
let browser: Launched;

test.beforeAll(async () => {
  pages = await startClosingPages();
  test.setTimeout(180_000);
  browser = await launch({ build: 'testing' });
  // Its scripts stand in pages from here on.
  await openExtensionPage(browser.context, 'sidepanel.html');
});

test.afterAll(async () => {
  await browser.close();
  await pages.close();
});

for (const kind of closingKinds) {
  test(`${kind.name}: held, and gone on once`, async () => {
    const page = await open(kind, 'open');
    await press(kind, page);
    await expect.poll(async () => (await questionIn(page))?.text).toContain('结案标的');
    expect(pages.closings(kind, 'open')).toBe(0);
    // The figures come a moment later and take their place.
    await expect.poll(async () => (await questionIn(page))?.text).toMatch(/补好再报\d/);
    await pressInQuestion('体检判断有误', page);
    await expect.poll(async () => (await questionIn(page))?.picked).toBe('体检判断有误');
    await pressInQuestion('仍要报结', page);
    await kind.after?.(page);
    await expect.poll(() => pages.closings(kind, 'open')).toBe(1);
  });

  test(`${kind.name}: in order it passes as the person made it`, async () => {
    const page = await open(kind, 'clean');
    await press(kind, page);
    await kind.after?.(page);
    await expect.poll(() => pages.closings(kind, 'clean')).toBe(1);
    expect(pages.repeated(kind, 'clean')).toBe(0);
  });
}

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 600, height: 700 },
]) {
  test(`no button of the question moves when its figures come, ${viewport.width} px wide`, async () => {
    const [kind] = closingKinds;
    if (!kind) throw new Error('There are no kinds.');
    const page = await open(kind, 'open', viewport);
    await press(kind, page);
    const dialog = page.locator('caselint-overlay').getByRole('dialog');
    const figures = dialog.locator('dd');
    await expect(figures).toHaveText([/%$/, /%$/, /%$/, /%$/]);
    await standStill(page);
    const places: unknown[] = [];
    for (const figure of ['…', '0.0 %', '33.3–100.0 %']) {
      await figures.evaluateAll((all, words) => {
        for (const one of all) one.textContent = words;
      }, figure);
      places.push(await dialog.getByRole('button', { name: '仍要报结' }).boundingBox());
    }
    expect(places).toEqual([places[0], places[0], places[0]]);
    await dialog.getByRole('button', { name: '去补录' }).click();
  });
}

test('what closes nothing is never held', async () => {
  const page = await browser.context.newPage();
  await page.goto(pages.never);
  await expect(badge(page, /缺 1/)).toBeAttached();
  expect(neverHeld.length).toBeGreaterThanOrEqual(30);
  for (const at of neverHeld.keys()) {
    const thing = page.locator(`[data-never="${at}"]`);
    await thing.locator('button,a,label,span,li,input[type=button],[role=tab],.el-tabs__item').first().click();
  }
  const pressed = await page.evaluate('pressed');
  expect(pressed).toEqual(Object.fromEntries(neverHeld.map((_, at) => [at, 1])));
  await expect(page.locator('caselint-overlay').getByRole('dialog')).toHaveCount(0);
});

test('no case was closed a second time later on', () => {
  const states = ['open', 'clean'] as const;
  const twice = closingKinds.filter((kind) => states.some((state) => pages.closings(kind, state) > 1));
  expect(twice.map(({ name }) => name)).toEqual([]);
});

/** The page on which the person closes the case, judged and ready. */
async function open(kind: ClosingKind, state: CaseState, viewport?: ViewportSize): Promise<Page> {
  leave();
  const first = await browser.context.newPage();
  if (viewport) await first.setViewportSize(viewport);
  // Pages that ask by themselves are told yes.
  first.on('dialog', (dialog) => dialog.accept());
  await first.goto(pages.address(kind, state));
  await expect(badge(overlayIn(kind, first), state === 'open' ? /缺 1/ : /补齐|可以报结|未核对/)).toBeAttached();
  const opened = kind.window && first.waitForEvent('popup');
  await kind.before?.(first);
  const page = (await opened) || first;
  if (page !== first) await expect(badge(page, state === 'open' ? /缺 1/ : /补齐|可以报结|未核对/)).toBeAttached();
  return page;
}

/** What was looked at before. Not waited for: a page that is just going elsewhere may never answer that it has closed. */
function leave(): void {
  for (const page of browser.context.pages()) {
    if (page.url().startsWith('http')) page.close().catch((cause: unknown) => console.log(`Not closed: ${cause}`));
  }
}

async function press(kind: ClosingKind, page: Page): Promise<void> {
  if (kind.press) await kind.press(page);
  else await marked(page).click(atOnce);
}

function overlayIn({ frameset }: ClosingKind, page: Page) {
  return frameset ? page.frameLocator(`frame[name="${frameset}"]`) : page;
}

function badge(where: ReturnType<typeof overlayIn>, says: RegExp): Locator {
  return where.locator('caselint-overlay').getByRole('button', { name: says });
}
