// 定位 opens what holds an entry, as a person would press it: a tab, a fold, the dialog of a row. What could be lost is left
// to the person, and said. layui and Element Plus are the real ones from npm. Persons and numbers are invented.

import type { Page } from '@playwright/test';
import { expect as base, type Chromium, test } from './browser';
import { modern } from './skins';
import { badgeOrPanel, lookAround } from './steps';

// A busy machine may take its time; what is waited for here always comes, or something is broken.
const expect = base.configure({ timeout: 30_000 });

const caseNumber = '（2022）内2299民初561号';
const head = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>案件</title><style>body{margin:0;width:700px;font-size:14px}</style>`;
const title = `<h3>案号：<span>${caseNumber}</span></h3>`;
const item = (label: string, id: string, value = '') =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block"><input id="${id}" class="layui-input" value="${value}"></div></div>`;

const tabs = `${head}<link rel="stylesheet" href="/npm/layui/dist/css/layui.css"><script src="/npm/layui/dist/layui.js"></script>${title}
<div class="layui-tab" lay-filter="case"><ul class="layui-tab-title"><li class="layui-this">案件信息</li><li>结案信息</li></ul>
<div class="layui-tab-content"><div class="layui-tab-item layui-show">${item('案由', 'cause', '民间借贷纠纷')}${item('立案日期', 'filed', '2022-03-01')}</div>
<div class="layui-tab-item">${item('结案方式', 'mode', '判决')}${item('结案标的', 'amount')}</div></div></div>
<script>layui.use(['element']);</script></html>`;

const folds = `${head}<link rel="stylesheet" href="/npm/element-plus/dist/index.css">
<script src="/npm/vue/dist/vue.global.prod.js"></script><script src="/npm/element-plus/dist/index.full.min.js"></script>${title}<div id="app"></div>
<script>Vue.createApp({ data: () => ({ open: ['closing'], mode: '判决', amount: '', cause: '民间借贷纠纷' }), template: \`
<el-form label-width="120px"><el-collapse v-model="open">
<el-collapse-item title="案件信息" name="case"><el-form-item label="案由"><el-input v-model="cause" /></el-form-item></el-collapse-item>
<el-collapse-item title="结案信息" name="closing"><el-form-item label="结案方式"><el-input v-model="mode" /></el-form-item>
<el-form-item label="结案标的"><el-input id="amount" v-model="amount" /></el-form-item></el-collapse-item>
</el-collapse></el-form>\` }).use(ElementPlus).mount('#app')</script></html>`;

test('a tab of layui is turned to, for an entry that stands in it', async ({ testing, court }) => {
  test.setTimeout(120_000);
  const page = await open(testing, court.origin, tabs);
  await page.locator('.layui-tab-title li', { hasText: '结案信息' }).click();
  await expect(row(page)).toBeVisible();
  await page.locator('.layui-tab-title li', { hasText: '案件信息' }).click();
  await expect(page.locator('#amount')).toBeHidden();
  await locate(page);
  await expect(page.locator('#amount')).toBeFocused();
  await expect(page.locator('#amount')).toBeInViewport();
  await expect(page.locator('li.layui-this')).toHaveText('结案信息');
});

test('a fold of Element Plus is opened, once', async ({ testing, court }) => {
  test.setTimeout(120_000);
  const page = await open(testing, court.origin, folds);
  const header = page.locator('.el-collapse-item__header', { hasText: '结案信息' });
  await expect(row(page)).toBeVisible();
  await header.click();
  await expect(page.locator('#amount')).toBeHidden();
  await locate(page);
  await expect(page.locator('#amount')).toBeFocused();
  await expect(page.locator('#amount')).toBeInViewport();
  await expect(header).toHaveAttribute('aria-expanded', 'true');
});

test('from the work list: the tab, then the dialog of the row, in the modern court', async ({ testing, court }) => {
  test.setTimeout(180_000);
  const list = await testing.open('sidepanel.html');
  const page = await testing.context.newPage();
  await page.goto(court.origin + modern.addressOf('civil-418'));
  await expect(badgeOrPanel(page, modern)).toBeVisible();
  await lookAround(page, modern, list);
  await list.getByRole('button', { name: '去补手机号码' }).first().click();
  const dialog = page.getByRole('dialog', { name: '当事人编辑' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('.el-form-item', { hasText: '手机号码' }).locator('input')).toBeFocused();
  // Only opened: nothing was written.
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog).toBeHidden();

  // Typed and not saved, with panes that the page draws anew: the person turns to the tab themselves.
  await modern.turnTo(page, 'closing');
  await page.locator('main .el-form-item', { hasText: '结案标的' }).locator('input').fill('1');
  await list.bringToFront();
  await list.getByRole('button', { name: '去补手机号码' }).first().click();
  await expect(page.getByText('在「当事人」页签里')).toBeVisible();
  await expect(page.getByRole('tab', { name: '结案', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(dialog).toHaveCount(0);
});

test('a link of the menu frame is followed into the frame that it names', async ({ testing, court }) => {
  test.setTimeout(180_000);
  const list = await testing.open('sidepanel.html');
  const page = await testing.context.newPage();
  const link = (to: string, word: string) => `<p><a href="${court.origin}/jump/${to}" target="main">${word}</a></p>`;
  const frames = {
    '': `<!doctype html><frameset cols="150,*"><frame name="menu" src="/jump/menu"><frame name="main" src="/jump/case"></frameset>`,
    '/menu': `${head}<h4>案件办理</h4>${link('case', '案件信息')}${link('parties', '当事人信息')}${link('hearings', '开庭信息')}${link('services', '送达信息')}`,
    '/case': `${head}${title}<p>案由：<input value="民间借贷纠纷"></p><p>立案日期：<input value="2022-03-01"></p>`,
    '/parties': `${head}${title}<h4>当事人信息</h4><table><thead><tr><th>诉讼地位</th><th>姓名</th><th>手机号码</th></tr></thead>
      <tbody><tr><td>原告</td><td>许青禾</td><td><input id="phone"></td></tr></tbody></table>`,
  };
  for (const [path, body] of Object.entries(frames))
    await page.route(`${court.origin}/jump${path}`, (route) =>
      route.fulfill({ contentType: 'text/html;charset=utf-8', body }),
    );
  await page.goto(`${court.origin}/jump`);
  const [menu, main] = [page.frameLocator('frame[name="menu"]'), page.frameLocator('frame[name="main"]')];
  await menu.getByRole('link', { name: '当事人信息' }).click();
  const toPhone = list.getByRole('button', { name: '去补手机号码' });
  await expect(toPhone).toBeVisible();
  await menu.getByRole('link', { name: '案件信息' }).click();
  await expect(main.getByText('立案日期')).toBeVisible();
  await expect(main.locator('caselint-overlay')).toBeAttached();
  await toPhone.click();
  await expect(main.locator('#phone')).toBeFocused();
});

async function open({ context }: Chromium, origin: string, body: string): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${origin}/jump`, (route) => route.fulfill({ contentType: 'text/html;charset=utf-8', body }));
  await page.goto(`${origin}/jump`);
  const badge = page.getByRole('button', { name: /^结案体检/ });
  await expect(badge.or(panel(page)).first()).toBeVisible();
  if (await badge.isVisible()) await badge.click();
  await expect(panel(page)).toBeVisible();
  return page;
}

const panel = (page: Page) => page.getByRole('region', { name: '结案体检' });
const row = (page: Page) => panel(page).locator('li.row', { hasText: '结案标的' });
const locate = (page: Page) => row(page).getByRole('button', { name: '定位' }).click();
