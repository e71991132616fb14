// The guard in both skins: every way to press 报结 is held while something is open, and a person's decision is carried out.

import type { Page } from '@playwright/test';
import type { Closing } from '../../core/store/database';
import type { RunningCourt } from '../court/server';
import { type Chromium, expect, test } from './browser';
import { legacy, modern, type Skin } from './skins';
import { badgeOrPanel, lookAround, questionOf } from './steps';
import { stored } from './stored';

const caseId = 'civil-418';

for (const skin of [legacy, modern]) {
  test(`the keyboard is held like the mouse in the ${skin.name} skin`, async ({ testing, court }) => {
    const { page } = await openCase(testing, court, skin);
    const question = questionOf(page, skin);
    // A link takes no space bar.
    for (const key of skin === legacy ? ['Enter'] : ['Enter', 'Space']) {
      await skin.closeButton(page).press(key);
      await expect(question).toBeVisible();
      await expect(question.getByRole('button', { name: '去补录' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(question).toBeHidden();
      expect(statusIn(court)).toBe('在办');
    }
  });

  test(`仍要报结 wants a reason without names, keeps it and lets the case close in the ${skin.name} skin`, async ({
    testing,
    court,
  }) => {
    const { page, list } = await openCase(testing, court, skin);
    const question = questionOf(page, skin);
    const anyway = question.getByRole('button', { name: '仍要报结' });
    await skin.closeButton(page).click();
    // The figures come a moment later and move the buttons: a press in that moment is not taken.
    await expect(question).toContainText('补好再报');
    await anyway.click();
    await expect(question).toContainText('请选一个理由');

    await question.getByText('体检判断有误').click();
    await question.getByRole('textbox').fill('许青禾的号码已经核对过');
    await anyway.click();
    await expect(question).toContainText('没有保存');
    expect(statusIn(court)).toBe('在办');

    await question.getByRole('textbox').fill('号码已经当面核对过');
    await anyway.click();
    await expect.poll(() => statusIn(court)).toBe('已结');
    const closings = await stored<Closing>(list, 'closings');
    expect(closings.map(({ reason, note }) => ({ reason, note }))).toEqual([
      { reason: 'check-is-wrong', note: '号码已经当面核对过' },
    ]);
    expect(closings[0]?.findings).toHaveLength(5);
  });
}

test('a case in order closes at the first press, without a question', async ({ testing, court }) => {
  const { page } = await openCase(testing, court, modern, 'civil-402');
  await modern.closeButton(page).click();
  await expect.poll(() => statusIn(court, 'civil-402')).toBe('已结');
});

async function openCase({ context, open }: Chromium, court: RunningCourt, skin: Skin, id = caseId) {
  const list = await open('sidepanel.html');
  const page: Page = await context.newPage();
  // The legacy skin asks once more by itself.
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(court.origin + skin.addressOf(id));
  await expect(badgeOrPanel(page, skin)).toBeVisible();
  await lookAround(page, skin, list);
  return { page, list };
}

function statusIn(court: RunningCourt, id = caseId): string | undefined {
  return court.cases().find((one) => one.id === id)?.status;
}
