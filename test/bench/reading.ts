// How much of the saved pages is read right, family by family, in a real browser; two peers in the same run.

import { chromium } from '@playwright/test';
import { browserPath } from '../e2e/launch';
import { readerScript, readIn } from '../pages/bundle';
import { savedPages, score } from '../pages/expected';
import { accessibleNames, byLabelText, libraryScript, type Score, scoreNamed } from './reading-peers';

type Row = Record<string, number>;

export async function run() {
  const scripts = [await readerScript(), await libraryScript()];
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  const families = new Map<string, Row>();
  for (const { family, html, expected } of savedPages()) {
    await page.setContent(html);
    for (const script of scripts) await page.evaluate(script);
    const { right, wrong, missed } = score(expected, await readIn(page, [], expected.map));
    const sum = families.get(family) ?? { pages: 0 };
    families.set(family, sum);
    sum.pages = (sum.pages ?? 0) + 1;
    add(sum, '', { right, wrong: wrong.length, 'cannot tell': missed.length });
    add(sum, 'names: ', scoreNamed(expected, await accessibleNames(page)));
    add(sum, 'labels: ', scoreNamed(expected, await byLabelText(page)));
  }
  await browser.close();
  return {
    title:
      'Entries of the saved pages; peers: accessible names of Chromium, labels of @testing-library/dom, parties not told apart',
    rows: [...families].map(([family, sum]) => ({ family, ...sum })),
  };
}

function add(sum: Row, who: string, scored: Score): void {
  for (const [what, count] of Object.entries(scored)) sum[who + what] = (sum[who + what] ?? 0) + count;
}
