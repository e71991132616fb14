// Corrected and taken back, explained, noted: on the page, and then in the report. All persons and numbers are invented.

import type { Locator, Page } from '@playwright/test';
import type { StoredFinding, Waiver } from '../../core/store/database';
import type { RunningCourt } from '../court/server';
import { expect as base, type Chromium, test } from './browser';
import { press } from './press';
import { modern } from './skins';
import { badgeOrPanel, lookAround } from './steps';
import { stored } from './stored';

// A busy machine may take its time; what is waited for here always comes, or something is broken.
const expect = base.configure({ timeout: 30_000 });

const caseNumber = '（2022）内2299民初418号';
/** As the court's clerk typed it, four digits in full width; and as it should be. */
const typed = '152201１９８８07120045';
const plain = '152201198807120045';

test('修正 corrects the box in the dialog and 撤销 puts the very text back; nothing is saved', async ({
  testing,
  court,
}) => {
  test.setTimeout(180_000);
  const { page, list } = await open(testing, court);
  const dialog = await openParty(page);
  const box = dialog.locator('.el-form-item', { hasText: '证件号码' }).locator('input');
  await expect(box).toHaveValue(typed);
  await chooseTag(page, box);

  const slip = page.getByRole('region', { name: '证件号码' });
  await expect(slip).toContainText('全角转半角：1522**＊＊＊＊****0045 → 1522**********0045');
  await press(slip.getByRole('button', { name: '修正' }));
  await expect(box).toHaveValue(plain);
  await expect.poll(() => stateOf(list, 'document-number-doubtful')).toBe('fixed');

  await press(page.getByRole('button', { name: '撤销' }));
  await expect(box).toHaveValue(typed);
  await expect.poll(() => stateOf(list, 'document-number-doubtful')).toBe('open');

  await chooseTag(page, box);
  await press(slip.getByRole('button', { name: '修正' }));
  await expect(box).toHaveValue(plain);
  expect(numberAt(court)).toBe(typed);
  await dialog.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => numberAt(court)).toBe(plain);
});

test('a cell of a list that cannot be typed into has no 修正', async ({ testing, court }) => {
  test.setTimeout(180_000);
  const { page } = await open(testing, court);
  const cell = page.locator('section.card', { hasText: '当事人信息' }).locator('td', { hasText: typed });
  await chooseTag(page, cell);
  const slip = page.getByRole('region', { name: '证件号码' });
  await expect(slip).toContainText('号码正确');
  await expect(slip.getByRole('button', { name: '忽略并说明' })).toBeVisible();
  await expect(slip.getByRole('button', { name: '修正' })).toHaveCount(0);
});

test('a waiver with its reach and last day, and a note, stand in the report', async ({ testing, court }) => {
  test.setTimeout(180_000);
  const { page, list } = await open(testing, court);
  await modern.turnTo(page, 'info');
  const involvement = page.locator('.el-form-item', { hasText: '案件涉及' });
  await chooseTag(page, involvement.locator('.el-select__wrapper'), 'beside');

  const sheet = page.locator('.slip, .row.chosen').first();
  await sheet.getByRole('button', { name: '加备注' }).click();
  await sheet.getByLabel('备注').fill('被告许青禾不肯说');
  await press(sheet.getByRole('button', { name: '保存备注' }));
  await expect(page.getByText('说明里有本案的姓名或号码').first()).toBeVisible();
  expect((await findings(list)).filter(({ note }) => note)).toEqual([]);
  await page.getByRole('button', { name: '知道了' }).click();
  await sheet.getByRole('button', { name: '加备注' }).click();
  await sheet.getByLabel('备注').fill('已请书记员补');
  await press(sheet.getByRole('button', { name: '保存备注' }));
  await expect(sheet).toContainText('备注：已请书记员补');

  await sheet.getByRole('button', { name: '忽略并说明' }).click();
  await sheet.getByText('系统里改不了').click();
  await sheet.getByText('本案同一项').click();
  await sheet.getByLabel('到哪天为止').fill('2099-12-31');
  await press(page.locator('.picker').getByRole('button', { name: '忽略并说明' }));
  await expect
    .poll(() => stored<Waiver>(list, 'waivers'))
    .toMatchObject([
      { scope: 'case', caseNumber, rule: 'involvement-missing', reason: 'cannot-be-changed', expiresOn: '2099-12-31' },
    ]);

  const report = await testing.open(`report.html?case=${encodeURIComponent(caseNumber)}`);
  await expect(report.locator('.waived')).toContainText('案件涉及');
  await expect(report.locator('.waived')).toContainText('本案同一项');
  await expect(report.locator('.waived')).toContainText('到 2099-12-31 为止');
  await expect(report.locator('.counts')).toContainText('已说明 1 项');
  const unchangeable = report.locator('.report-section', { hasText: '系统无法修改的信息' });
  await expect(unchangeable.locator('tbody tr')).toHaveCount(1);
  await expect(unchangeable).toContainText('已请书记员补');
  await expect(report.locator('.stamp')).toContainText(/规则 \d+\.\d+\.\d+（\d+ 条）/);
  await expect(report.locator('.paper')).not.toContainText('许青禾');
});

async function open(testing: Chromium, court: RunningCourt): Promise<{ page: Page; list: Page }> {
  const list = await testing.open('sidepanel.html');
  const page = await testing.context.newPage();
  await page.goto(court.origin + modern.addressOf('civil-418'));
  await expect(badgeOrPanel(page, modern)).toBeVisible();
  await lookAround(page, modern, list);
  await modern.turnTo(page, 'parties');
  await expect.poll(() => stateOf(list, 'document-number-doubtful')).toBe('open');
  return { page, list };
}

async function openParty(page: Page) {
  const rows = page.locator('section.card', { hasText: '当事人信息' }).locator('tbody tr');
  const dialog = page.getByRole('dialog', { name: '当事人编辑' });
  // A press while the tab is still coming in is lost: the person presses again.
  await expect(async () => {
    if (!(await dialog.isVisible())) await rows.first().getByRole('button', { name: '编辑' }).click({ timeout: 2000 });
    await dialog.locator('input').first().waitFor({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  return dialog;
}

/** Tags are drawn in a closed layer: a person presses them where they stand, and so does the test. */
async function chooseTag(page: Page, box: Locator, where: 'inside' | 'beside' = 'inside') {
  const sheet = page.locator('.slip, .row.chosen').first();
  await expect(async () => {
    const at = await box.boundingBox();
    if (!at) throw new Error('The box is not on the page.');
    await page.mouse.click(at.x + at.width + (where === 'inside' ? -8 : 20), at.y + at.height / 2);
    await expect(sheet).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}

async function findings(list: Page): Promise<StoredFinding[]> {
  return stored<StoredFinding>(list, 'findings');
}

async function stateOf(list: Page, rule: string): Promise<string | undefined> {
  return (await findings(list)).find((row) => row.rule === rule)?.state;
}

function numberAt(court: RunningCourt): string | undefined {
  return court.cases().find(({ id }) => id === 'civil-418')?.lists.parties[0]?.documentNumber;
}
