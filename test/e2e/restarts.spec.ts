// Chromium may end the service worker or the offscreen document at any time: nothing is lost, and nobody notices.

import { expect, kill, test } from './browser';
import { legacy } from './skins';
import { badgeOrPanel, lookAround, questionOf } from './steps';
import { openFindings } from './stored';

const caseNumber = '（2022）内2299民初418号';

test('checking and holding go on after the service worker and the offscreen document were ended', async ({
  testing,
  court,
}) => {
  const list = await testing.open('sidepanel.html');
  const page = await testing.context.newPage();
  const errors = async () =>
    (await openFindings(list, caseNumber)).filter(({ severity }) => severity === 'error').length;
  await page.goto(court.origin + legacy.addressOf('civil-418'));
  await expect(badgeOrPanel(page, legacy)).toBeVisible();
  await lookAround(page, legacy, list);
  await expect.poll(errors).toBe(5);

  await kill('service_worker', testing);
  await legacy.fill(page, { closedAmount: '86000.00' });
  await expect.poll(errors).toBe(4);

  await kill('background_page', testing);
  await legacy.fill(page, { involvement: '无' });
  await expect.poll(errors).toBe(3);

  await kill('background_page', testing);
  await kill('service_worker', testing);
  await page.reload();
  await expect(badgeOrPanel(page, legacy)).toBeVisible();
  await lookAround(page, legacy, list);
  await legacy.closeButton(page).click();
  await expect(questionOf(page, legacy)).toContainText('还有 3 项');
});
