// The question on 报结 asked and answered by place and plain script: where a navigation was held, the test runner's own
// locators wait for ever for it to end.

import type { Page } from '@playwright/test';

interface Said {
  text: string;
  /** Middle of each button and label in the window, by its words. */
  places: Record<string, { x: number; y: number }>;
}

/** What the question says, in the page or in a frame of its frameset; undefined while there is none. */
export async function questionIn(page: Page, wanted = ''): Promise<Said | undefined> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${lookFor})('${wanted}')`,
    returnByValue: true,
  });
  await session.detach();
  return result.value as Said | undefined;
}

/** Presses what bears these words in the question, as a person does; in a small window after scrolling there. */
export async function pressInQuestion(words: string, page: Page): Promise<void> {
  const place = (await questionIn(page, words))?.places[words];
  if (!place) throw new Error(`The question has no ${words}.`);
  const session = await page.context().newCDPSession(page);
  const press = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') =>
    session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
  await press('mouseMoved');
  await press('mousePressed');
  // What follows may take the page away before the browser has answered.
  press('mouseReleased').catch((cause: unknown) => console.log(`The page went: ${cause}`));
}

/** Runs in the page. */
function lookFor(wanted: string): Said | undefined {
  const frames = [undefined, ...document.querySelectorAll('frame')];
  for (const frame of frames) {
    const host = (frame?.contentDocument ?? document).querySelector('caselint-overlay');
    const dialog = host?.shadowRoot?.querySelector('dialog[open]');
    if (!dialog) continue;
    const outer = frame?.getBoundingClientRect();
    const places: Said['places'] = {};
    for (const one of dialog.querySelectorAll('button,label')) {
      if (one.textContent === wanted) one.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = one.getBoundingClientRect();
      places[one.textContent ?? ''] = {
        x: (outer?.left ?? 0) + left + width / 2,
        y: (outer?.top ?? 0) + top + height / 2,
      };
    }
    return { text: dialog.textContent ?? '', places };
  }
  return undefined;
}
