// Less trodden ways of the ledger: dropped files, lists of many pages, what is kept by hand, the template, backups with a passphrase.

import type { Page } from '@playwright/test';
import type { StoredCase } from '../../core/store/database';
import { expect, test } from './browser';
import { type ChosenFile, closings, spreadsheet } from './ledger-files';
import { apply, choose, pick, saved, tab } from './ledger-steps';
import { stored } from './stored';

const flawed = '（2022）内2299民初901号';

test('a dropped list comes in, what is kept by hand stays with it, and its report goes out as CSV', async ({
  testing,
}) => {
  const page = await testing.open('ledger.html');
  await drop(page, spreadsheet('结案表.xlsx', closings));
  await expect(tab(page, '新案件')).toHaveText('新案件 2');
  await apply(page);

  await page.getByLabel('案号里的几个字').fill('901');
  await pick(page, page.getByRole('combobox', { name: /901号 剔除长期未结$/ }), '是');
  const review = page.getByRole('textbox', { name: /901号 评查结果$/ });
  await review.fill('合格');
  await review.blur();
  const figure = page.getByRole('spinbutton', { name: /^负向评价次数 \d{4}-03$/ });
  await figure.fill('2');
  await figure.blur();
  const kept = { excludedFromLongPending: true, reviewResult: '合格' };
  await expect.poll(() => factsOf(page, flawed)).toMatchObject(kept);
  await expect
    .poll(async () => (await stored<{ facts: unknown }>(page, 'records')).map(({ facts }) => facts))
    .toMatchObject([{ item: '负向评价次数', value: 2 }]);
  // The same list again changes nothing of it.
  await choose(page, [spreadsheet('结案表.xlsx', closings)]);
  await expect(tab(page, '没变化')).toHaveText('没变化 2');
  expect(await factsOf(page, flawed)).toMatchObject(kept);

  const report = await testing.open(`report.html?case=${encodeURIComponent(flawed)}`);
  const csv = await saved(report, () => report.getByRole('button', { name: '下载 CSV' }).click());
  expect(csv.name).toMatch(/901号 \d{4}-\d{2}-\d{2}\.csv$/);
  expect(csv.buffer.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const lines = csv.buffer.toString().trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(1, -1).every((line) => line.includes(flawed))).toBe(true);
  expect(lines.at(-1)).toMatch(/^备注：结案体检 .*生成/);
});

test('the template as it was downloaded brings nothing and hurts nothing', async ({ testing }) => {
  const page = await testing.open('ledger.html');
  const template = await saved(page, () => page.getByRole('button', { name: '下载导入模板' }).click());
  await choose(page, [template]);
  await expect(tab(page, '新案件')).toHaveText('新案件 0');
  await expect(tab(page, '没收的行')).toHaveText('没收的行 0');
  await expect(tab(page, '读不懂的格')).toHaveText('读不懂的格 0');
  await expect(page.getByRole('heading', { name: /导入模板.xlsx · 外部数/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^写入：/ })).toBeDisabled();
});

test('all pages of a list come in when a person asks for all', async ({ testing, court }) => {
  const address = `${court.origin}/paged`;
  await testing.context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: pagedList }));
  const listed = await testing.context.newPage();
  await listed.goto(address);
  const page = await testing.open('ledger.html');
  await page.getByRole('button', { name: '采集本页' }).first().click();
  await expect(tab(page, '新案件')).toHaveText('新案件 3');
  await page
    .locator('.main-column > .actions')
    .getByRole('button', { name: /^取\s?消$/ })
    .click();
  await page.getByRole('button', { name: '采集全部页' }).first().click();
  await expect(tab(page, '新案件')).toHaveText('新案件 8');
  await expect(listed.getByRole('button', { name: '下一页' })).toBeDisabled();
});

test('a backup opens with its passphrase only, and replaces or joins what is there', async ({ testing }) => {
  const page = await testing.open('ledger.html');
  await choose(page, [spreadsheet('结案表.xlsx', closings)]);
  await apply(page);
  const passphrase = page.getByLabel('口令，可以不填');
  await passphrase.fill('三月的雪');
  const backup = await saved(page, () => page.getByRole('button', { name: /^备\s?份$/ }).click());
  // In words: three digits alone may stand in any checksum.
  expect(backup.buffer.toString()).not.toContain('民初901号');
  await later(page);

  await passphrase.fill('');
  await restore(page, backup);
  await expect(page.getByText('这个备份有口令')).toBeVisible();
  await passphrase.fill('四月的雪');
  await restore(page, backup);
  await expect(page.getByText('口令不对')).toBeVisible();
  await passphrase.fill('三月的雪');
  await restore(page, backup);
  await page.getByRole('dialog').getByRole('button', { name: '替换现有数据' }).click();
  await expect.poll(() => numbers(page)).toEqual(['901', '902']);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await later(page);
  await restore(page, backup);
  await page.getByRole('dialog').getByRole('button', { name: '并入现有数据' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => numbers(page)).toEqual(['901', '902', '904']);
  expect(await stored(page, 'observations')).toHaveLength(3);
});

/** A list that comes after the backup was made. */
async function later(page: Page): Promise<void> {
  const rows = [
    ['案号', '立案日期', '结案日期', '案由'],
    ['（2022）内2299民初904号', '2022-03-01', '2022-05-20', '离婚纠纷'],
  ];
  await choose(page, [spreadsheet('后来的.xlsx', rows)]);
  await expect(tab(page, '新案件')).toHaveText('新案件 1');
  await apply(page);
  await expect.poll(() => numbers(page)).toContain('904');
}

async function restore(page: Page, backup: ChosenFile): Promise<void> {
  await page.locator('input[type=file][accept=".json"]').setInputFiles({ ...backup, mimeType: 'application/json' });
}

async function numbers(page: Page): Promise<(string | undefined)[]> {
  const cases = await stored<StoredCase>(page, 'cases');
  return cases.map(({ caseNumber }) => /\d+(?=号)/.exec(caseNumber)?.[0]).sort();
}

async function factsOf(page: Page, caseNumber: string) {
  return (await stored<StoredCase>(page, 'cases')).find((one) => one.caseNumber === caseNumber)?.facts;
}

/** As a person drops a file: it hovers, then it is let go. */
async function drop(page: Page, { name, buffer }: ChosenFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([called, base64]) => {
      const carried = new DataTransfer();
      const bytes = Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
      carried.items.add(new File([bytes], String(called)));
      return carried;
    },
    [name, buffer.toString('base64')],
  );
  const area = page.locator('.drop');
  await area.dispatchEvent('dragover', { dataTransfer });
  await expect(area).toHaveClass(/over/);
  await area.dispatchEvent('drop', { dataTransfer });
}

/** Three pages of three, three and two cases; the next page takes a moment to come. All cases are invented. */
const pagedList = `<!doctype html><meta charset="utf-8"><title>案件列表</title>
<table><thead><tr><th>案号</th><th>案由</th><th>立案日期</th></tr></thead><tbody></tbody></table>
<div class="pager">共 8 条 <button type="button">下一页</button></div>
<script>
  const all = Array.from({ length: 8 }, (_, i) => ['（2022）内2299民初' + (911 + i) + '号', '离婚纠纷', '2022-03-0' + (i + 1)]);
  const next = document.querySelector('button');
  let at = 0;
  const show = () => {
    const rows = all.slice(at, at + 3).map((row) => '<tr>' + row.map((cell) => '<td>' + cell + '</td>').join('') + '</tr>');
    document.querySelector('tbody').innerHTML = rows.join('');
    next.disabled = at + 3 >= all.length;
  };
  next.addEventListener('click', () => { at += 3; setTimeout(show, 80); });
  show();
</script>`;
