import type { Page } from '@playwright/test';

/** Until nothing glides any more: sheets come up, and colours change with the scheme, by way of what nobody chose. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const shadows = () => [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const gliding = () =>
      [document, ...shadows()]
        .flatMap((root) => root.getAnimations())
        .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    do {
      // The page hears of the scheme in one frame and has drawn itself anew in the next.
      await frame();
      await frame();
      await Promise.allSettled(gliding().map(({ finished }) => finished));
    } while (gliding().length > 0);
  });
}
