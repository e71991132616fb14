// Everyone can use what opens: the panel, the slip, a reason being given, the question with its error, the ledger and the
// report; and keys alone lead through all of it. All persons and numbers are invented.

import type { Page } from '@playwright/test';
import type { StoredFinding, Waiver } from '../../core/store/database';
import { expect as base, type Chromium, test } from './browser';
import { modern } from './skins';
import { badgeOrPanel } from './steps';
import { stored } from './stored';
import { violations } from './violations';

// A busy machine may take its time; what is waited for here always comes, or something is broken.
const expect = base.configure({ timeout: 30_000 });

const host = 'caselint-overlay';
const caseNumber = '（2022）内2299民初547号';
const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>案件</title>
<style>body{margin:0;width:700px}td,th{border:1px solid #999}</style><h3>案号：<span>${caseNumber}</span></h3>
<table><tr><td>案件涉及：</td><td><input id="involvement"></td></tr><tr><td>结案方式：</td><td><input value="判决"></td></tr>
<tr><td>结案标的：</td><td><input id="amount"></td></tr></table>
<fieldset><legend>当事人信息</legend><table><tr><td>诉讼地位：</td><td><input value="原告"></td></tr>
<tr><td>姓名：</td><td><input value="周砚秋"></td></tr><tr><td>手机号码：</td><td><input id="phone" value="139-0041-7362"></td></tr></table></fieldset>
<button id="close" onclick="location.hash='closed'">报结</button></html>`;

test('axe finds nothing on panel, reason, slip, question with its error, ledger and report, light and dark', async ({
  testing,
  court,
}) => {
  test.setTimeout(300_000);
  const { page, list } = await open(testing, court.origin);
  const slips = await testing.context.newPage();
  await slips.goto(court.origin + modern.addressOf('civil-418'));
  await expect(badgeOrPanel(slips, modern)).toBeVisible();
  await expect.poll(async () => (await findings(list)).length).toBeGreaterThan(3);
  const ledger = await testing.open('ledger.html');
  const report = await testing.open(`report.html?case=${encodeURIComponent(caseNumber)}`);
  await expect(report.locator('h1')).toBeVisible();
  const found: Record<string, string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = async (name: string, on: Page, within?: string) => {
      found[`${name} ${colorScheme}`] = await violations(on, within);
    };
    for (const shown of [page, slips, ledger, report]) await shown.emulateMedia({ colorScheme });
    await ledger.bringToFront();
    await look('ledger', ledger);
    await report.bringToFront();
    await look('report', report);

    await slips.bringToFront();
    const slip = slips.locator('.slip');
    if (!(await slip.isVisible())) await toggle(list);
    await expect(slip).toBeVisible();
    await slip.getByRole('button', { name: '忽略并说明' }).click();
    await expect(slip.locator('.picker')).toBeVisible();
    await look('slip', slips, host);
    await slips.keyboard.press('Escape');

    await page.bringToFront();
    await expect(panel(page)).toBeVisible();
    const row = panel(page).locator('li.row').first();
    await row.focus();
    await row.hover();
    await row.getByRole('button', { name: '忽略并说明' }).click();
    await expect(row.locator('.picker')).toBeVisible();
    await look('panel', page, host);
    await page.keyboard.press('Escape');
    await page.locator('#close').click();
    const question = page.getByRole('dialog', { name: /^报结前/ });
    await expect(question).toBeVisible();
    const error = question.getByText('请选一个理由');
    // A press that comes before the browser vouches for the button is told as refused: the person presses again.
    await expect(async () => {
      await question.getByRole('button', { name: '仍要报结' }).click();
      await expect(error).toBeVisible({ timeout: 2000 });
    }).toPass();
    await look('question with its error', page, host);
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
  }
  expect(Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0))).toEqual({});
  expect(Object.keys(found)).toHaveLength(10);
});

test('keys alone: go to an entry, correct it, take it back, explain one, find it in the work list and on the dashboard', async ({
  testing,
  court,
}) => {
  test.setTimeout(180_000);
  const { page, list } = await open(testing, court.origin);
  await toggle(list);
  await toggle(list);
  // Alt+J puts the focus on the rows.
  await expect.poll(() => focused(page)).toContain('缺');
  await keyTo(page, 'ArrowDown', /^疑手机号码/);
  await page.keyboard.press('f');
  await expect(page.locator('#phone')).toHaveValue('13900417362');
  await keyTo(page, 'Tab', /^撤销/);
  await page.keyboard.press('Enter');
  await expect(page.locator('#phone')).toHaveValue('139-0041-7362');

  await keyTo(page, 'ArrowUp', /^缺案件涉及/);
  await page.keyboard.press('n');
  await expect(panel(page).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await keyTo(page, 'Tab', /^忽略并说明/);
  await page.keyboard.press('Enter');
  await expect.poll(() => stored<Waiver>(list, 'waivers')).toMatchObject([{ rule: 'involvement-missing' }]);
  await keyTo(page, 'ArrowDown', /^缺结案标的/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('amount');

  await list.bringToFront();
  await keyTo(list, 'Tab', /民初547号/);
  if ((await list.locator(':focus').getAttribute('aria-expanded')) === 'false') await list.keyboard.press('Enter');
  await keyTo(list, 'Tab', /结案标的/);
  await list.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('amount');

  const dashboard = await testing.open('dashboard.html');
  await dashboard.locator('button.card').first().waitFor();
  await keyTo(dashboard, 'Tab', /当庭宣判率/);
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.getByRole('heading', { name: /当庭宣判率/ }).first()).toBeVisible();
});

async function open({ context, open: extensionPage }: Chromium, origin: string): Promise<{ page: Page; list: Page }> {
  const list = await extensionPage('sidepanel.html');
  const page = await context.newPage();
  await page.route(`${origin}/case`, (route) => route.fulfill({ contentType: 'text/html;charset=utf-8', body }));
  await page.goto(`${origin}/case`);
  await expect
    .poll(async () => (await findings(list)).map(({ field }) => field))
    .toEqual(expect.arrayContaining(['involvement', 'closedAmount', 'party.phone']));
  const badge = page.getByRole('button', { name: /^结案体检/ });
  await expect(badge.or(panel(page)).first()).toBeVisible();
  if (await badge.isVisible()) {
    await badge.focus();
    await page.keyboard.press('Enter');
  }
  await expect(panel(page)).toBeVisible();
  return { page, list };
}

/** What the browser does on Alt+J, which never reaches a page. The page in front is meant. */
async function toggle(list: Page): Promise<void> {
  await list.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.runtime.sendMessage({ to: 'hub', type: 'toggle', tab: tab?.id });
  });
}

const panel = (page: Page) => page.getByRole('region', { name: '结案体检' });

const findings = (list: Page) => stored<StoredFinding>(list, 'findings');

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    if (inner === document.body) return '';
    return `${inner?.getAttribute('aria-label') ?? ''} ${inner?.textContent ?? ''}`.trim();
  });
}

/** Presses one key until the focus stands on what is called so. */
async function keyTo(page: Page, key: string, name: RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not lead to ${name}.`);
}
