// A press on the overlay that is repeated where it was refused or lost.

import { expect, type Locator } from '@playwright/test';

/**
 * No act is taken before the browser has seen its button for a while, which a test may be too quick for: told so, it presses
 * again. `done` says by what it is told that the press has had its effect; without it, that the button goes.
 */
export async function press(button: Locator, done?: () => Promise<void>): Promise<void> {
  const refused = button.page().locator('.notice', { hasText: '这一步没有执行' });
  await expect(async () => {
    if (await refused.isVisible()) await refused.getByRole('button', { name: '知道了' }).click();
    await button.click({ timeout: 2000 });
    if (done) await done();
    else await expect(button).toBeHidden({ timeout: 2000 });
    // A refusal stands in the place of what was pressed: that is no success.
    await expect(refused).toBeHidden({ timeout: 200 });
  }).toPass({ timeout: 30_000 });
}
