// The question on 报结 asked and answered by place and plain script: where a navigation was held, the test runner's own
// locators wait for ever for it to end.

import { expect, type Page } from '@playwright/test';

interface Place {
  x: number;
  y: number;
}

interface Said {
  text: string;
  /** Words of the reason that is picked. */
  picked: string | undefined;
  /** Middle of each button and label in the window, by its words. */
  places: Record<string, Place>;
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
  const place = await placeAtRest(words, page);
  const session = await page.context().newCDPSession(page);
  const press = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') =>
    session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
  await press('mouseMoved');
  await press('mousePressed');
  // What follows may take the page away before the browser has answered.
  press('mouseReleased').catch((cause: unknown) => console.log(`The page went: ${cause}`));
}

/** A person presses what stands still; what glides in is elsewhere by the time of the press. */
async function placeAtRest(words: string, page: Page): Promise<Place> {
  let last: Place | undefined;
  const isAtRest = async () => {
    const before = last;
    last = (await questionIn(page, words))?.places[words];
    return last !== undefined && last.x === before?.x && last.y === before.y;
  };
  await expect.poll(isAtRest, { intervals: [50], message: `${words} stands in the question` }).toBe(true);
  return last as unknown as Place;
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
    const picked = dialog.querySelector('label:has(:checked)')?.textContent ?? undefined;
    return { text: dialog.textContent ?? '', picked, places };
  }
  return undefined;
}
