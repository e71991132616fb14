// A court system with words of its own: its map comes in as a file, the page is read by it, its closing action is held, and
// what the page no longer has is told as 映射失效. All persons and numbers are invented.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { CaseFacts } from '../../core/case/facts';
import { expect, test } from './browser';
import { shown } from './shown';
import { stored } from './stored';

const patient = { timeout: 30_000 };
const html = readFileSync('test/pages/unknown-site-map.html', 'utf8');
const { map } = JSON.parse(readFileSync('test/pages/unknown-site-map.json', 'utf8'));

const overlay = (page: Page) => page.locator('caselint-overlay');
const factsIn = async (options: Page) => (await stored<{ facts: CaseFacts }>(options, 'cases'))[0]?.facts;

test('a map that was imported reads a page of odd words, holds its closing action, and is told when it no longer fits', async ({
  testing: { context, open },
  court,
}) => {
  test.setTimeout(150_000);
  const options = await open('options.html');
  const choose = (name: string, content: object) =>
    options
      .locator('#maps input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
  await choose('bad.json', { ...map, pages: [{ kind: 'case' }] });
  const refused = options.getByRole('alert').filter({ hasText: 'bad.json' });
  await expect(refused).toContainText('pages[0].name', patient);
  await choose('good.json', { ...map, addresses: [`${court.origin}/juanzong`] });
  await expect(options.locator('#maps').getByText(map.name)).toBeVisible(patient);
  await expect(refused).toHaveCount(0);

  const page = await context.newPage();
  await page.route(`${court.origin}/juanzong`, (route) =>
    route.fulfill({ contentType: 'text/html;charset=utf-8', body: html }),
  );
  await page.goto(`${court.origin}/juanzong`);
  await expect
    .poll(() => factsIn(options), patient)
    .toMatchObject({ cause: '买卖合同纠纷', judge: '赵一诺', closingMode: null, parties: [{}, {}] });

  await expect(
    overlay(page)
      .getByRole('button', { name: /^结案体检/ })
      .or(overlay(page).getByRole('region'))
      .first(),
  ).toBeAttached(patient);
  await page.locator('#done').click();
  await expect(overlay(page).getByRole('dialog')).toBeVisible(patient);
  await page.keyboard.press('Escape');
  await expect(overlay(page).getByRole('dialog')).toHaveCount(0, patient);

  await page.evaluate(() => {
    const label = document.querySelector('label[for=d]');
    if (label) label.textContent = '收尾类别';
  });
  await expect(overlay(page).getByText(shown('drift_title')).first()).toBeVisible(patient);
  const told = options.locator('#maps').getByRole('status');
  await expect(told).toContainText('收尾形式', patient);
  await page.reload();
  await expect(told).toHaveCount(0, patient);
});
