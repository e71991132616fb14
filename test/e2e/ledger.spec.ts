// Lists in and out in a real browser: mapping, preview, apply, undo, collecting, export and backup.

import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { StoredCase } from '../../core/store/database';
import { expect, test } from './browser';
import { closings, gbkCsv, longList, spreadsheet } from './ledger-files';
import { apply, choose, files, pick, saved, sheetsOf, tab } from './ledger-steps';
import { openFindings, stored } from './stored';

const flawed = '（2022）内2299民初901号';

test('a list comes in as it was corrected, its findings stand in the work list, and it can be taken back', async ({
  testing,
}) => {
  const page = await testing.open('ledger.html');
  await choose(page, [spreadsheet('结案表.xlsx', closings)]);
  await expect(tab(page, '新案件')).toHaveText('新案件 2');
  await expect(tab(page, '没收的行')).toHaveText('没收的行 1');
  await pick(page, page.getByRole('combobox', { name: '案子归谁 当作' }), '承办人');
  await page.locator('.question').getByText('万元', { exact: true }).click();
  await expect(page.getByText('没写单位')).toHaveCount(0);

  await tab(page, '没收的行').click();
  const rejected = sheetsOf(await saved(page, () => page.getByRole('button', { name: '下载没收的行' }).click()));
  const [heads = [], row = []] = rejected[0] ?? [];
  expect(heads.at(-1)).toBe('未导入的原因');
  expect(row[0]).toBe('不是案号');
  expect(row.at(-1)).toContain('案号');
  expect(await stored(page, 'cases')).toEqual([]);

  await apply(page);
  const cases = await stored<StoredCase>(page, 'cases');
  expect(cases.find(({ caseNumber }) => caseNumber === flawed)?.facts).toMatchObject({
    judge: '许明远',
    closedAmount: expect.anything(),
  });
  expect(String(cases.find(({ caseNumber }) => caseNumber === flawed)?.facts.closedAmount)).toMatch(/^86000(\.00)?$/);
  const found = await openFindings(page, flawed);
  expect(found.map(({ rule }) => rule)).toContain('involvement-missing');

  const list = await testing.open('sidepanel.html');
  const group = list.locator('section.group', { hasText: flawed });
  await expect(group).toBeVisible();
  if ((await group.getByRole('button', { expanded: true }).count()) === 0) await group.locator('.group-head').click();
  await expect(group.getByText('结案表.xlsx · 清单 第 2 行').first()).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^撤\s?回$/ })
    .click();
  await expect.poll(async () => (await stored(page, 'cases')).length).toBe(0);
  expect(await stored(page, 'findings')).toEqual([]);
});

test('headers once corrected are known the next time, in every kind of file', async ({ testing }) => {
  const page = await testing.open('ledger.html');
  await choose(page, [spreadsheet('一季度.xls', closings), gbkCsv]);
  await expect(tab(page, '新案件')).toHaveText('新案件 3');
  await pick(page, page.getByRole('combobox', { name: '案子归谁 当作' }), '承办人');
  await page.locator('.question').getByText('万元', { exact: true }).click();
  await expect(page.getByText('没写单位')).toHaveCount(0);
  await apply(page);

  await choose(page, [spreadsheet('二季度.xlsx', closings)]);
  await expect(mapped(page, '案子归谁')).toHaveText('承办人');
  await expect(page.getByText('没写单位')).toHaveCount(0);
  await expect(tab(page, '没变化')).toHaveText('没变化 2');
});

test('a preset names the columns of its source, says that the layout is not public, and stays correctable', async ({
  testing,
}) => {
  const page = await testing.open('ledger.html');
  const rows = [
    ['案号', '收案登记日期', '报结审批日期', '案由', '承办人'],
    ['（2022）内2299民初904号', '2022-03-01', '2022-05-20', '离婚纠纷', '许明远'],
  ];
  await choose(page, [spreadsheet('平均办理天数.xlsx', rows)]);
  await expect(tab(page, '新案件')).toBeVisible();
  await pick(page, page.getByRole('combobox', { name: '清单 的来源' }), '办案系统（华宇）');
  await expect(mapped(page, '收案登记日期')).not.toHaveText('不取这一列');
  await expect(page.locator('.mapping').getByText('真实表样没有公开')).toBeVisible();
  await pick(page, page.getByRole('combobox', { name: '收案登记日期 当作' }), '不取这一列');
  await expect(mapped(page, '收案登记日期')).toHaveText('不取这一列');
});

test('a file that cannot be read is refused with a sentence, and the ledger stays as it was', async ({ testing }) => {
  const page = await testing.open('ledger.html');
  const broken = spreadsheet('坏了.xlsx', closings);
  await choose(page, [{ ...broken, buffer: broken.buffer.subarray(0, 900) }]);
  await expect(page.getByRole('alert')).toContainText('坏了.xlsx');
  await expect(page.getByRole('alert')).toContainText('台账没有改动');
  await choose(page, [{ ...broken, name: '其实是.xlsx', buffer: Buffer.from('%PDF-1.7 not a list at all') }]);
  await expect(page.getByRole('alert')).toContainText('其实是.xlsx');
  for (const table of ['cases', 'observations', 'imports']) expect(await stored(page, table)).toEqual([]);
});

test('the list of a court page comes in like a file', async ({ testing, court }) => {
  const listed = await testing.context.newPage();
  await listed.goto(`${court.origin}/modern/`);
  await expect(listed.getByText('（2022）内2299民初418号')).toBeVisible();
  const page = await testing.open('ledger.html');
  await page.getByRole('button', { name: '采集本页' }).first().click();
  await expect(tab(page, '新案件')).toHaveText(`新案件 ${court.cases().length}`);
  await apply(page);
  expect(await stored(page, 'cases')).toHaveLength(court.cases().length);
});

test('what goes out comes in again unchanged; a backup brings everything back', async ({ testing }) => {
  const page = await testing.open('ledger.html');
  await choose(page, [spreadsheet('结案表.xlsx', closings)]);
  await apply(page);
  const ledger = await saved(page, () => page.getByRole('button', { name: '导出台账' }).click());
  const backup = await saved(page, () => page.getByRole('button', { name: /^备\s?份$/ }).click());

  const work = await saved(page, () => page.getByRole('button', { name: '导出补录清单 xlsx' }).click());
  expect(work.name).toMatch(/补录清单 \d{4}-\d{2}-\d{2} \d{4} 版本\d/);
  expect(JSON.stringify(sheetsOf(work))).toContain(flawed);
  const csv = await saved(page, () => page.getByRole('button', { name: '导出补录清单 csv' }).click());
  expect(csv.buffer.subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(csv.buffer.toString()).toContain(flawed);
  await page.getByLabel('指标截至哪一天').fill('2022-06-30');
  const indicators = sheetsOf(await saved(page, () => page.getByRole('button', { name: '导出指标表 xlsx' }).click()));
  expect(indicators[0]?.[0]?.slice(0, 3)).toEqual(['编号', '指标', '值']);
  expect(new Set(indicators[0]?.slice(1).map(([number]) => Number.parseInt(String(number), 10))).size).toBe(36);
  expect(indicators[1]?.map(([what]) => what)).toContain('导出时间');
  await saved(page, () => page.getByRole('button', { name: '导出指标表 csv' }).click());

  await choose(page, [{ ...ledger, mimeType: 'application/octet-stream' }]);
  await expect(tab(page, '没变化')).toHaveText('没变化 2');
  await expect(tab(page, '有变化')).toHaveText('有变化 0');
  await page
    .locator('.main-column > .actions')
    .getByRole('button', { name: /^取\s?消$/ })
    .click();

  // A press while the question is still coming in is lost: the person presses again.
  await expect(async () => {
    const sure = page.getByRole('dialog').getByRole('button', { name: /^撤\s?回$/ });
    const undo = page.getByRole('button', { name: '撤回', exact: true }).first();
    if (!(await sure.isVisible())) await undo.click({ timeout: 2000 });
    await sure.click({ timeout: 2000 });
    await expect.poll(async () => (await stored(page, 'cases')).length, { timeout: 15_000 }).toBe(0);
  }).toPass({ timeout: 90_000 });
  await page.locator('input[type=file][accept=".json"]').setInputFiles({ ...backup, mimeType: 'application/json' });
  await expect(page.getByRole('dialog').filter({ hasText: '恢复这个备份' })).toContainText('案件 2');
  await page.getByRole('button', { name: '并入现有数据' }).click();
  await expect.poll(async () => (await stored(page, 'cases')).length).toBe(2);
});

test('a long list tells its speed, and stopping it leaves the ledger as it was', async ({ testing }) => {
  const page = await testing.open('ledger.html');
  // By its path: bytes handed over by the runner would be decoded in the page.
  const file = test.info().outputPath('year.xlsx');
  writeFileSync(file, longList(10_000).buffer);
  await page.locator(files).setInputFiles(file);
  await page.getByRole('button', { name: /^取\s?消$/ }).click();
  await expect(page.getByRole('button', { name: '选择文件' })).toBeVisible();
  for (const table of ['cases', 'observations', 'imports']) expect(await stored(page, table)).toEqual([]);

  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    const watch = (list: PerformanceObserverEntryList) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(watch).observe({ type: 'longtask' });
  });
  await page.locator(files).setInputFiles(file);
  await expect(page.getByText(/每秒 \d+ 行/)).toBeVisible();
  await expect(tab(page, '新案件')).toHaveText('新案件 10000');
  const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  test.info().annotations.push({ type: 'long tasks of the page, ms', description: tasks.map(Math.round).join(' ') });
});

/** What a column is taken for. */
const mapped = (page: Page, header: string) =>
  page
    .locator('.mapping tbody tr')
    .filter({ has: page.getByRole('cell', { name: header, exact: true }) })
    .locator('.ant-select');
