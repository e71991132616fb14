// 指认 in a real browser: unknown labels, a header, the closing button and a part to leave out are taught by pointing;
// afterwards the page is read by them. All names and numbers are invented.

import type { FrameLocator, Locator, Page } from '@playwright/test';
import { type Chromium, expect, test } from './browser';
import { legacy, modern, type Skin } from './skins';
import { badgeOrPanel, overlayOf } from './steps';
import { openFindings, stored } from './stored';

const caseNumber = '（2022）内2299民初418号';
const origin = 'http://127.0.0.1';
const patient = { timeout: 30_000 };

/** A page of words that no dictionary knows; the parties stand in a frame. */
const pageOf = `<!doctype html><meta charset="utf-8"><title>案件</title>
  <style>body{margin:0 0 0 20px;width:700px;font-size:14px}td,th{border:1px solid #999;padding:4px}iframe{width:640px;height:190px}</style>
  <h3>${caseNumber}</h3>
  <table><tr><td>案由：</td><td><input value="民间借贷纠纷"></td></tr>
  <tr><td>了结标的数：</td><td><input id="taught" value="86000.00"></td></tr></table>
  <iframe src="/parties"></iframe>
  <div id="precedent" style="padding:20px">参考案例 <span>结案方式：</span><input value="调解"></div>
  <button onclick="window.sent=(window.sent||0)+1">上报了结</button>`;

const parties = `<!doctype html><meta charset="utf-8"><style>td,th{border:1px solid #999;padding:4px}</style>
  <h4>当事人信息</h4><table><thead><tr><th>诉讼地位</th><th>姓名</th><th>证件类型</th><th>人员编码</th></tr></thead>
  <tbody><tr><td>原告</td><td>许青禾</td><td>居民身份证</td><td>152299199002301236</td></tr></tbody></table>`;

async function openPage({ context, open }: Chromium): Promise<{ page: Page; list: Page }> {
  const list = await open('sidepanel.html');
  const page = await context.newPage();
  const answer = (body: string) => ({ contentType: 'text/html;charset=utf-8', body });
  await page.route(`${origin}/case/418`, (route) => route.fulfill(answer(pageOf)));
  await page.route(`${origin}/parties`, (route) => route.fulfill(answer(parties)));
  await page.goto(`${origin}/case/418`);
  await expect(page.locator('caselint-overlay').getByText('结案体检').first()).toBeAttached(patient);
  return { page, list };
}

/** Presses while a lesson is given, counted as the person's. */
class Presses {
  count = 0;
  async on(target: Locator): Promise<void> {
    await target.click({ timeout: patient.timeout });
    this.count++;
  }
  /** Under the glass: what lies there is pressed at its middle, as a person does. */
  async at(page: Page, target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('Nothing to point at.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    this.count++;
  }
}

/** From the panel of the overlay. */
async function startTeaching(within: Page | FrameLocator): Promise<void> {
  const overlay = within.locator('caselint-overlay');
  const panel = overlay.getByRole('region', { name: '结案体检' });
  await expect(async () => {
    if (!(await panel.isVisible())) await overlay.getByRole('button', { name: /^结案体检/ }).click({ timeout: 2_000 });
    await panel.getByRole('button', { name: '指认' }).click({ timeout: 2_000 });
  }).toPass(patient);
  await expect(bar(within)).toBeVisible(patient);
}

const teacher = (within: Page | FrameLocator) => within.locator('caselint-teacher');
const bar = (within: Page | FrameLocator) => teacher(within).locator('.teach-bar');
const sheet = (within: Page | FrameLocator) => teacher(within).locator('.teach-sheet');

/** One lesson; gives how many presses it took. */
async function teach(page: Page, target: Locator, choices: string[], says: string): Promise<number> {
  const presses = new Presses();
  await presses.at(page, target);
  for (const choice of choices)
    await presses.on(sheet(page).getByRole('button', { name: choice, exact: true }).first());
  await expect(sheet(page)).toContainText(says);
  await keep(page);
  return presses.count + 1;
}

/** The browser tells only after a moment that nothing lies over the sheet. */
async function keep(within: Page | FrameLocator): Promise<void> {
  await expect(async () => {
    await sheet(within).getByRole('button', { name: '记住' }).click({ timeout: 2_000 });
    await expect(sheet(within)).toBeHidden({ timeout: 2_000 });
  }).toPass(patient);
}

/** What the page at this path gave when it was read last. */
async function lastRead(list: Page, path: string): Promise<{ facts: Record<string, unknown> }> {
  const all = await stored<{ id: number; page: string; facts: Record<string, unknown> }>(list, 'observations');
  const own = all.filter(({ page }) => page.includes(`${path}#`)).sort((a, b) => b.id - a.id);
  return own[0] ?? { facts: {} };
}

test('what was taught in at most three presses each is read after a reload, and the button is held', async ({
  testing,
}) => {
  const { page, list } = await openPage(testing);
  const frame = page.frameLocator('iframe');
  await startTeaching(page);

  const presses = [
    await teach(page, page.locator('#taught'), ['结案标的'], '试读 86000.00'),
    await teach(page, frame.locator('th').last(), ['证件号码'], '试读 1522**********1236'),
    await teach(page, page.getByRole('button', { name: '上报了结' }), [], '按下它时先体检'),
    await teach(page, page.locator('#precedent'), ['不要读'], '不再读'),
  ];
  expect(Math.max(...presses)).toBeLessThanOrEqual(3);
  expect(await page.evaluate(() => 'sent' in window)).toBe(false);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(await page.locator('caselint-pane').count()).toBe(0);

  await page.reload();
  const found = async () => (await openFindings(list, caseNumber)).map(({ field }) => field);
  await expect.poll(found, patient).toContain('party.documentNumber');
  expect(await found()).not.toContain('closedAmount');
  expect((await lastRead(list, '/case/418')).facts).toMatchObject({ cause: '民间借贷纠纷', closedAmount: 86000 });
  expect((await lastRead(list, '/case/418')).facts).not.toHaveProperty('closingMode');

  await page.getByRole('button', { name: '上报了结' }).click();
  await expect(page.locator('caselint-overlay').getByRole('dialog')).toContainText('项', patient);
  expect(await page.evaluate(() => 'sent' in window)).toBe(false);
});

for (const skin of [legacy, modern] satisfies Skin[]) {
  test(`on the ${skin.name} court nothing is pressed while a person points, by pointer or by keys`, async ({
    testing,
    court,
  }) => {
    const list = await testing.open('sidepanel.html');
    const page = await testing.context.newPage();
    await page.goto(court.origin + skin.addressOf('civil-418'));
    await expect(badgeOrPanel(page, skin)).toBeVisible(patient);
    const within = overlayOf(page, skin);
    await list.getByRole('button', { name: '去页面上指认' }).click();
    await expect(bar(within)).toBeVisible(patient);

    await new Presses().at(page, skin.closeButton(page));
    await expect(sheet(within)).toContainText('按下它时先体检', patient);
    await expect(within.locator('caselint-overlay').getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(sheet(within)).toBeHidden();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(sheet(within)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet(within)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(bar(within)).toBeHidden();
    expect(court.cases().find(({ id }) => id === 'civil-418')?.status).toBe('在办');
    expect(page.url()).toBe(court.origin + skin.addressOf('civil-418'));
  });
}

test('a frame of another origin is taught for its own site, or told to be allowed first', async ({ testing }) => {
  const { context, open } = testing;
  const list = await open('sidepanel.html');
  const page = await context.newPage();
  const serve = (address: string, body: string) =>
    context.route(address, (route) =>
      route.fulfill({ contentType: 'text/html;charset=utf-8', body: `<!doctype html><meta charset="utf-8">${body}` }),
    );
  // The same computer at another port is another origin; of the other nobody has allowed anything.
  const [other, stranger] = ['http://127.0.0.1:8602', 'http://files.court.test'];
  await serve(
    `${origin}/case/418`,
    `<h3>${caseNumber}</h3><table><tr><td>案由：</td><td><input value="民间借贷纠纷"></td></tr>
     <tr><td>案件涉及：</td><td><input></td></tr></table><style>body{width:700px}iframe{width:340px;height:520px}</style><iframe src="${other}/sums"></iframe><iframe src="${stranger}/"></iframe>`,
  );
  await serve(`${other}/sums`, '<p>到手数：<input value="51000.00"></p>');
  await serve(`${stranger}/`, '<p>卷宗</p>');
  await page.goto(`${origin}/case/418`);
  await startTeaching(page);

  await new Presses().at(page, page.locator('iframe').last());
  await expect(bar(page)).toContainText(`${stranger}，还没有允许读取`, patient);
  await expect(bar(page)).toContainText('法院网址');

  await new Presses().at(page, page.locator('iframe').first());
  const within = page.frameLocator('iframe >> nth=0');
  await expect(bar(within)).toBeVisible(patient);
  await expect(bar(page)).toBeHidden();
  await new Presses().at(page, within.locator('input').first());
  await sheet(within).getByRole('button', { name: '实际到位金额', exact: true }).click(patient);
  await expect(sheet(within)).toContainText('试读 51000.00');
  await keep(within);

  const maps = async () => (await stored<{ map: { addresses: string[] } }>(list, 'siteMaps')).map(({ map }) => map);
  await expect.poll(async () => (await maps()).flatMap(({ addresses }) => addresses), patient).toEqual([other]);
  await page.keyboard.press('Escape');
  await expect(bar(within)).toBeHidden(patient);
});
