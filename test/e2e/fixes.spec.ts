// 修正 on pages of other kits: what the page would send really changes, 撤销 puts the very text back, nothing is saved; where
// a widget does not take a text from outside, 修正 is taken back and not offered again. Persons and numbers are invented.

import type { Page } from '@playwright/test';
import { expect as base, type Chromium, test } from './browser';
import { caseNumber, easyui, extjs, layui, plain, typed } from './kit-pages';
import { press } from './press';
import { openFindings } from './stored';

// A busy machine may take its time; what is waited for here always comes, or something is broken.
const expect = base.configure({ timeout: 30_000 });

test('layui: 全部修正 reaches the form behind, each 撤销 puts the very text back, nothing is sent', async ({
  testing,
  court,
}) => {
  test.setTimeout(120_000);
  const page = await open(testing, court.origin, layui);
  await press(panel(page).getByRole('button', { name: '全部修正' }));
  await expect.poll(() => model(page)).toMatchObject(plain);
  await expect(panel(page).getByText('修正了 2 处，还要在页面上保存')).toBeVisible();
  for (const left of [1, 0]) {
    const undo = panel(page).getByRole('button', { name: '撤销' });
    await press(undo.first(), () => expect(undo).toHaveCount(left));
  }
  await expect.poll(() => model(page)).toMatchObject(typed);
  expect(await page.evaluate('sent')).toBe(0);
});

for (const [kit, body] of Object.entries({ EasyUI: easyui, ExtJS: extjs })) {
  test(`${kit} (our imitation): a box that takes a text is corrected, one that takes keys only is left as it was`, async ({
    testing,
    court,
  }) => {
    test.setTimeout(120_000);
    const page = await open(testing, court.origin, body);
    const phone = row(page, '手机号码');
    await press(phone.getByRole('button', { name: '修正' }));
    await expect.poll(() => model(page)).toMatchObject({ phone: plain.phone });
    await press(panel(page).getByRole('button', { name: '撤销' }));
    await expect.poll(() => model(page)).toMatchObject(typed);

    const number = row(page, '证件号码');
    await press(number.getByRole('button', { name: '修正' }));
    await expect(page.getByText('这一格没有接受修正').first()).toBeVisible();
    await expect(number.getByRole('button', { name: '修正' })).toHaveCount(0);
    expect(await page.locator('[id$=number], [id^=number]').inputValue()).toBe(typed.number);
    expect(await model(page)).toMatchObject(typed);
    expect(await page.evaluate('sent')).toBe(0);
  });
}

async function open({ context, open: extensionPage }: Chromium, origin: string, body: string): Promise<Page> {
  const list = await extensionPage('sidepanel.html');
  const page = await context.newPage();
  await page.route(`${origin}/kit`, (route) => route.fulfill({ contentType: 'text/html;charset=utf-8', body }));
  await page.goto(`${origin}/kit`);
  await expect
    .poll(async () => (await openFindings(list, caseNumber)).filter(({ fix }) => fix).map(({ field }) => field))
    .toEqual(expect.arrayContaining(['party.phone', 'party.documentNumber']));
  const badge = page.getByRole('button', { name: /^结案体检/ });
  await expect(badge.or(panel(page)).first()).toBeVisible();
  if (await badge.isVisible()) await badge.click();
  await expect(row(page, '手机号码').getByRole('button', { name: '修正' })).toBeVisible();
  return page;
}

const panel = (page: Page) => page.getByRole('region', { name: '结案体检' });

const row = (page: Page, title: string) => panel(page).locator('li.row', { hasText: title });

const model = (page: Page) => page.evaluate('({ ...model })');
