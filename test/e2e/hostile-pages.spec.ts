// Pages that mean harm, or just behave oddly: what they show stays text, what they do triggers nothing, and no act is
// taken from a person who cannot see what they press. All names and numbers are invented.

import type { Page } from '@playwright/test';
import type { StoredFinding } from '../../core/store/database';
import { type Chromium, expect, test } from './browser';
import { shown } from './shown';
import { openFindings, stored } from './stored';

const caseNumber = '（2022）内2299民初418号';
const origin = 'http://127.0.0.1';
const patient = { timeout: 30_000 };
const evil = '<img src=x onerror="window.hit=1">';

const badge = (page: Page) => page.locator('caselint-overlay').getByRole('button', { name: /^结案体检/ });
const panel = (page: Page) => page.locator('caselint-overlay').getByRole('region', { name: '结案体检' });

interface Hostile {
  title?: string;
  script?: string;
  parties?: string[][];
  more?: string;
}

/** A case page as small as can be, with a free strip for the panel. */
function pageOf({ script = '', parties = [['许青禾', '13800138000']], more = '' }: Hostile): string {
  const rows = parties.map(
    ([name, phone], at) => `<tr><td>${at % 2 ? '被告' : '原告'}</td><td>${name}</td><td>${phone}</td></tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>案件</title><script>${script}</script>
    <style>body{margin:0;width:700px}td,th{border:1px solid #999}</style>
    <h3>${caseNumber}</h3>
    <table><tr><td>案由：</td><td><input value="民间借贷纠纷"></td></tr><tr><td>案件涉及：</td><td><input></td></tr>
    <tr><td>结案方式：</td><td><input value="判决"></td></tr><tr><td>结案标的：</td><td><input></td></tr></table>
    <h4>当事人信息</h4><table><thead><tr><th>诉讼地位</th><th>姓名</th><th>手机号码</th></tr></thead><tbody>${rows.join('')}</tbody></table>
    <button id="close" onclick="window.closed418=(window.closed418||0)+1;location.hash='closed'">报结</button>${more}`;
}

async function open({ context, open: extensionPage }: Chromium, hostile: Hostile): Promise<{ page: Page; list: Page }> {
  const list = await extensionPage('sidepanel.html');
  const page = await context.newPage();
  await page.route(`${origin}/case`, (route) =>
    route.fulfill({ contentType: 'text/html;charset=utf-8', body: pageOf(hostile) }),
  );
  await page.goto(`${origin}/case`);
  await expect.poll(async () => (await findings(list)).length, patient).toBeGreaterThan(0);
  await expect(badge(page).or(panel(page)).first()).toBeAttached(patient);
  return { page, list };
}

const findings = (list: Page): Promise<StoredFinding[]> => openFindings(list, caseNumber);

test('markup, endless names, control and direction signs and a thousand parties stay text and end in time', async ({
  testing,
}) => {
  test.setTimeout(120_000);
  const parties = [
    [evil.replaceAll('<', '&lt;'), '13800138000'],
    ['长'.repeat(50_000), '13800138000'],
    ['\u202E周\u2066砚\u0007秋', '138\u202D0013800\u200B0'],
    ...Array.from({ length: 1000 }, (_, at) => [
      `周${String.fromCharCode(0x4e00 + at)}秋`,
      String(19_900_000_000 + at),
    ]),
  ];
  const { page, list } = await open(testing, { parties });
  await expect
    .poll(
      async () => (await stored<{ facts: { parties: unknown[] } }>(list, 'cases'))[0]?.facts.parties.length,
      patient,
    )
    .toBe(parties.length);
  const kept = JSON.stringify([await stored(list, 'cases'), await findings(list)]);
  expect(kept).not.toMatch(/onerror|长{10}|[\u202a-\u202e\u2066-\u2069]|\\u0007/);
  for (const shownTo of [page, list]) {
    expect(await shownTo.evaluate(() => 'hit' in window)).toBe(false);
    expect(await shownTo.evaluate(() => document.querySelectorAll('img[src=x]').length)).toBe(0);
  }
  // The page itself is not held up: a press is answered within a second, on whatever computer this is.
  await page.locator('input').last().fill('86000');
  await expect
    .poll(async () => (await findings(list)).some(({ field }) => field === 'closedAmount'), patient)
    .toBe(false);
});

test('a page that redefines the language and the document changes nothing', async ({ testing }) => {
  const script = `
    const broken = () => { throw new Error('broken'); };
    window.Map = window.Set = window.Promise = window.MutationObserver = window.WeakMap = broken;
    for (const name of ['map', 'filter', 'flatMap', 'push', 'join', 'slice', 'some', 'find']) Array.prototype[name] = broken;
    for (const name of ['matches', 'closest', 'querySelectorAll', 'getAttribute', 'contains', 'attachShadow', 'append'])
      Element.prototype[name] = broken;
    for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'createTreeWalker', 'elementFromPoint'])
      Document.prototype[name] = broken;
    JSON.parse = JSON.stringify = String.prototype.replace = String.prototype.normalize = RegExp.prototype.test = broken;
    EventTarget.prototype.dispatchEvent = broken;
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'x' });`;
  const { page, list } = await open(testing, { script });
  const fields = (await findings(list)).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['involvement', 'closedAmount', 'party.phone']));
  await page.locator('#close').click();
  await expect(page.locator('caselint-overlay').getByRole('dialog')).toContainText('结案标的', patient);
  // The page broke even what the test runner would ask it with.
  expect(page.url()).not.toContain('closed');
});

test('synthetic events of the page trigger nothing of ours', async ({ testing }) => {
  const { page, list } = await open(testing, {});
  if (await badge(page).isVisible()) await badge(page).click();
  await expect(panel(page)).toBeVisible();
  const before = JSON.stringify([await findings(list), await stored(list, 'waivers')]);
  // In the test build the root is open: the page can reach every button, which it cannot in what ships.
  await page.evaluate(() => {
    const root = document.querySelector('caselint-overlay')?.shadowRoot;
    const press = (element: Element) => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Enter', ' ', 'x', 'X', 'n', 'N'])
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    };
    for (let round = 0; round < 3; round++) {
      for (const input of root?.querySelectorAll('input') ?? []) input.click();
      for (const button of root?.querySelectorAll('button,li') ?? []) if (!button.closest('.panel-head')) press(button);
    }
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', altKey: true, bubbles: true }));
    window.postMessage({ type: 'action', action: { do: 'waive', finding: 'x', reason: 'check-is-wrong' } }, '*');
  });
  await page.locator('input').first().fill('买卖合同纠纷');
  await expect
    .poll(async () => (await stored<{ facts: { cause: string } }>(list, 'cases'))[0]?.facts.cause, patient)
    .toBe('买卖合同纠纷');
  const after = JSON.stringify([await findings(list), await stored(list, 'waivers')]);
  expect(JSON.parse(after)[1]).toEqual(JSON.parse(before)[1]);
  expect(await stored(list, 'closings')).toEqual([]);
  expect((await findings(list)).every(({ state }) => state === 'open')).toBe(true);
});

/** What a page can do to win a press for something else. Each runs in the page when the reason has been picked. */
const attacks: Record<string, string> = {
  'covers it with a clear sheet': `cover('background:transparent')`,
  'covers it with a picture that lets presses through': `cover('background:#fff;pointer-events:none')`,
  'covers only its button': `cover('background:#fff;pointer-events:none;clip-path:inset(0 0 0 50%)')`,
  'covers it from the top layer': `cover('background:#fff;pointer-events:none;inset:0;border:0').showPopover()`,
  'fades everything behind a filter that takes colour': `document.documentElement.style.filter = 'grayscale(1)'; document.documentElement.style.opacity = '0.05'`,
  'greys and blurs everything away': `document.documentElement.style.filter = 'grayscale(1) blur(40px)'`,
  'fades everything': `document.documentElement.style.opacity = '0.05'`,
  'filters everything away': `document.documentElement.style.filter = 'opacity(0)'`,
  'turns everything': `document.documentElement.style.transform = 'rotate(3deg)'`,
  'shrinks everything': `document.documentElement.style.transform = 'scale(.02)'`,
  'clips everything': `document.documentElement.style.clipPath = 'circle(1px)'`,
  'masks everything': `document.documentElement.style.mask = 'linear-gradient(transparent, transparent)'`,
  'blends everything': `document.documentElement.style.mixBlendMode = 'difference'; document.documentElement.style.opacity = '.3'`,
  'moves everything away': `document.documentElement.style.transform = 'translateX(-3000px)'`,
  'hides everything': `document.documentElement.style.display = 'none'`,
  'makes everything invisible': `document.documentElement.style.visibility = 'hidden'; document.documentElement.style.opacity = 0`,
};
const cover = `const cover = (style) => {
  const sheet = document.createElement('div');
  sheet.popover = 'manual';
  sheet.style.cssText = 'display:block;position:fixed;inset:0;margin:0;width:100%;height:100%;z-index:2147483647;' + style;
  document.documentElement.append(sheet);
  return sheet;
};`;

test('a page that covers, fades, moves or clips the overlay gets no act accepted', async ({ testing }) => {
  test.setTimeout(240_000);
  const { page, list } = await open(testing, {});
  const accepted: string[] = [];
  for (const [name, attack] of Object.entries(attacks)) {
    await page.reload();
    const press = await reasonPicked(page);
    await page.evaluate(`{ ${cover}\n${attack} }`);
    await accountedFor(page, '.picker .button.primary', false);
    // As a person would, where the button was; and by key, which needs no place.
    await page.mouse.click(press.x, press.y);
    await page.keyboard.press('Enter');
    await expect.poll(() => refusedOrOutOfReach(page), { ...patient, message: name }).toBe(true);
    if ((await stored(list, 'waivers')).length > 0) accepted.push(name);
  }
  expect(accepted).toEqual([]);
  expect(Object.keys(attacks).length).toBeGreaterThanOrEqual(12);

  // The very same steps without an attack are accepted, so the refusals above are none of the test's own making.
  await page.reload();
  const press = await reasonPicked(page);
  expect(await stored(list, 'waivers'), 'accepted late').toEqual([]);
  await page.mouse.click(press.x, press.y);
  await expect.poll(async () => (await stored(list, 'waivers')).length, patient).toBe(1);
});

/** Opens 忽略并说明 of the first finding, picks a reason, and tells where its button is. The focus is on the button. */
async function reasonPicked(page: Page): Promise<{ x: number; y: number }> {
  await expect(badge(page).or(panel(page)).first()).toBeVisible(patient);
  if (await badge(page).isVisible()) await badge(page).click();
  await expect(panel(page)).toBeVisible(patient);
  const row = panel(page).locator('li.row').first();
  await row.hover();
  await row.getByRole('button', { name: '忽略并说明' }).click();
  const picker = row.locator('.picker');
  await picker.getByRole('radio').first().check();
  const button = picker.getByRole('button', { name: '忽略并说明' });
  await button.focus();
  await accountedFor(page, '.picker .button.primary', true);
  const box = await button.boundingBox();
  if (!box) throw new Error('There is no button to press.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * The browser accounts for what a person sees of an element ten times a second, for each who asks at a time of its own:
 * the account must have been the same for two such periods.
 */
function accountedFor(page: Page, selector: string, isSeen: boolean): Promise<void> {
  return page.evaluate(
    async ([selector, isSeen]) => {
      const button = document.querySelector('caselint-overlay')?.shadowRoot?.querySelector(selector);
      // Where a page lays a dialog over everything the overlay folds itself: nothing is left to press.
      if (!button && !isSeen) return;
      if (!button) throw new Error(`There is no ${selector}.`);
      const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
      const account = () =>
        new Promise<IntersectionObserverEntry & { isVisible?: boolean }>((told) => {
          const observer = new IntersectionObserver(([entry]) => {
            observer.disconnect();
            if (entry) told(entry);
          }, options);
          observer.observe(button);
        });
      for (let since: number | undefined, time = 0; since === undefined || time < since + 200; ) {
        const entry = await account();
        ({ time } = entry);
        since = (entry.isVisible === true && entry.intersectionRatio >= 0.5) === isSeen ? (since ?? time) : undefined;
      }
    },
    [selector, isSeen] as const,
  );
}

/** The person is told that the press was not taken, or the button had lost the focus and heard nothing. */
function refusedOrOutOfReach(page: Page): Promise<boolean> {
  return page.evaluate((words) => {
    const root = document.querySelector('caselint-overlay')?.shadowRoot;
    return !root?.activeElement?.matches('.picker .button') || new RegExp(words.slice(1)).test(root.textContent ?? '');
  }, shown('notice_covered').source);
}

test('a page that is grey on a day of mourning takes nothing away; what is then laid over the overlay still does', async ({
  testing,
}) => {
  test.setTimeout(120_000);
  const more = '<style>html{filter:grayscale(100%)}</style>';
  const { page, list } = await open(testing, { more });
  const covered = await reasonPicked(page);
  await page.evaluate(`{ ${cover}\ncover('background:#fff;pointer-events:none;border:0').showPopover() }`);
  await accountedFor(page, '.picker .button.primary', false);
  await page.mouse.click(covered.x, covered.y);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText(shown('notice_covered'))).toBeAttached(patient);
  expect(await stored(list, 'waivers')).toEqual([]);

  await page.reload();
  const press = await reasonPicked(page);
  await page.mouse.click(press.x, press.y);
  await expect.poll(async () => (await stored(list, 'waivers')).length, patient).toBe(1);
});

test('仍要报结 under a cover is not accepted either; the judge is told why, and the question comes up above it', async ({
  testing,
}) => {
  const { page, list } = await open(testing, {});
  await page.locator('#close').click();
  const question = page.locator('caselint-overlay').getByRole('dialog');
  await expect(question).toBeVisible(patient);
  await question.getByRole('radio').last().check();
  await accountedFor(page, 'dialog .button.large', true);
  const box = await question.getByRole('button', { name: '仍要报结' }).boundingBox();
  await page.evaluate(`{ ${cover}\ncover('background:#fff;pointer-events:none;border:0').showPopover() }`);
  await accountedFor(page, 'dialog .button.large', false);
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await expect(question.getByText(shown('notice_covered'))).toBeAttached(patient);
  expect(await stored(list, 'closings')).toEqual([]);
  expect(await page.evaluate(() => (window as { closed418?: number }).closed418)).toBeUndefined();

  // The question has come up above the cover: now the judge sees what is pressed, and it is taken.
  await accountedFor(page, 'dialog .button.large', true);
  await question.getByRole('button', { name: '仍要报结' }).click();
  await expect.poll(async () => (await stored(list, 'closings')).length, patient).toBe(1);
  await expect.poll(() => page.evaluate(() => (window as { closed418?: number }).closed418), patient).toBe(1);
});

test('a page that takes the overlay away gets it back, and after a few fights the count moves to the icon', async ({
  testing,
}) => {
  const { page, list } = await open(testing, {});
  const host = page.locator('caselint-overlay');
  const ways = [
    () => document.querySelector('caselint-overlay')?.remove(),
    () => document.querySelector('caselint-overlay')?.setAttribute('style', 'display:none'),
    () => document.querySelector('caselint-overlay')?.setAttribute('hidden', ''),
  ];
  for (const way of ways) {
    await page.evaluate(way);
    await expect(host).toHaveCount(1, patient);
    await expect(badge(page).or(panel(page)).first()).toBeVisible(patient);
  }
  await page.evaluate(() => document.body.append(document.querySelector('caselint-overlay') ?? ''));
  await expect(host).toHaveCount(0, patient);
  const icon = () =>
    list.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    });
  const open418 = (await findings(list)).filter(({ severity }) => severity === 'error').length;
  await expect.poll(icon, patient).toContain(String(open418));

  // With nobody to ask, the judge goes through.
  await page.locator('#close').click();
  await expect.poll(() => page.evaluate(() => (window as { closed418?: number }).closed418), patient).toBe(1);
});
