// Options as a person uses them: the own court's code, and what was explained, as long as it holds. All persons, numbers and
// courts are invented.

import type { Page } from '@playwright/test';
import type { StoredFinding, Waiver } from '../../core/store/database';
import { expect as base, type Chromium, test } from './browser';
import { press } from './press';
import { shown } from './shown';
import { stored } from './stored';

// A busy machine may take its time; what is waited for here always comes, or something is broken.
const expect = base.configure({ timeout: 30_000 });

const caseNumber = '（2022）内2299民初531号';
const body = `<!doctype html><meta charset="utf-8"><title>案件</title><style>body{margin:0;width:700px}td,th{border:1px solid #999}</style>
<h3>案号：<span>${caseNumber}</span></h3>
<table><tr><td>案由：</td><td><input id="cause" value="民间借贷纠纷"></td></tr><tr><td>结案方式：</td><td><input value="判决"></td></tr></table>
<fieldset><legend>当事人信息</legend><table><tr><td>诉讼地位：</td><td><input value="原告"></td></tr>
<tr><td>姓名：</td><td><input value="周砚秋"></td></tr><tr><td>手机号码：</td><td><input id="phone" value="1990482771"></td></tr></table></fieldset>`;

test("a case number of another court is told once the own court's code is known, and no more without it", async ({
  testing,
  court,
}) => {
  test.setTimeout(120_000);
  const { list } = await open(testing, court.origin);
  const options = await testing.open('options.html');
  const code = options.locator('#own-court');
  const known = () => stored<{ key: string; value: unknown }>(list, 'settings');
  const told = async () => (await stateOf(list, 'case-of-other-court')) === 'open';
  await code.fill('乌兰法院');
  await code.press('Enter');
  await expect(options.getByText(shown('options_court_wrong'))).toBeVisible();
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  expect((await known()).some(({ key }) => key === 'court')).toBe(false);

  await code.fill('（2022）内２２０１民初9号');
  await code.press('Enter');
  await expect(code).toHaveValue('内2201');
  await expect.poll(told).toBe(true);
  await code.fill('');
  await code.press('Enter');
  await expect.poll(told).toBe(false);
});

test('what was explained stands in Options, survives other edits, and is told as dead when its value changes', async ({
  testing,
  court,
}) => {
  test.setTimeout(120_000);
  const { page, list } = await open(testing, court.origin);
  const panel = page.getByRole('region', { name: '结案体检' });
  const row = panel.locator('li.row', { hasText: '手机号码' }).first();
  await row.hover();
  await row.getByRole('button', { name: '忽略并说明' }).click();
  await row.getByText('当事人确实没有').click();
  await press(row.locator('.picker').getByRole('button', { name: '忽略并说明' }));
  await expect.poll(() => stateOf(list, 'phone-wrong')).toBe('waived');

  const options = await testing.open('options.html');
  const listed = options.locator('#waivers li');
  await expect(listed).toContainText('手机号码有误');
  await expect(listed).not.toContainText('已不起作用');

  await page.locator('#cause').fill('买卖合同纠纷');
  await expect
    .poll(async () => (await stored<{ facts: { cause: string } }>(list, 'cases'))[0]?.facts.cause)
    .toBe('买卖合同纠纷');
  expect(await stateOf(list, 'phone-wrong')).toBe('waived');
  await page.locator('#phone').fill('1990482772');
  await expect.poll(() => stateOf(list, 'phone-wrong')).toBe('open');
  await expect(listed).toContainText('已不起作用');

  await options.getByRole('button', { name: shown('options_waiver_take_back_label') }).click();
  await expect(listed).toHaveCount(0);
  expect(await stored<Waiver>(list, 'waivers')).toEqual([]);
});

async function open({ context, open: extensionPage }: Chromium, origin: string): Promise<{ page: Page; list: Page }> {
  const list = await extensionPage('sidepanel.html');
  const page = await context.newPage();
  await page.route(`${origin}/case`, (route) => route.fulfill({ contentType: 'text/html;charset=utf-8', body }));
  await page.goto(`${origin}/case`);
  await expect.poll(() => stateOf(list, 'phone-wrong')).toBe('open');
  const badge = page.getByRole('button', { name: /^结案体检/ });
  const panel = page.getByRole('region', { name: '结案体检' });
  await expect(badge.or(panel).first()).toBeVisible();
  if (await badge.isVisible()) await badge.click();
  await expect(panel).toBeVisible();
  return { page, list };
}

async function stateOf(list: Page, rule: string): Promise<string | undefined> {
  return (await stored<StoredFinding>(list, 'findings')).find((row) => row.rule === rule)?.state;
}
