// How much of the saved pages is read right, family by family, in a real browser.

import { chromium } from '@playwright/test';
import { browserPath } from '../e2e/launch';
import { readerScript, readIn } from '../pages/bundle';
import { savedPages, score } from '../pages/expected';

export async function run() {
  const script = await readerScript();
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  const families = new Map<string, { pages: number; right: number; wrong: number; 'cannot tell': number }>();
  for (const saved of savedPages()) {
    await page.setContent(saved.html);
    await page.evaluate(script);
    const { right, wrong, missed } = score(saved.expected, await readIn(page, [], saved.expected.map));
    const sum = families.get(saved.family) ?? { pages: 0, right: 0, wrong: 0, 'cannot tell': 0 };
    sum.pages++;
    sum.right += right;
    sum.wrong += wrong.length;
    sum['cannot tell'] += missed.length;
    families.set(saved.family, sum);
  }
  await browser.close();
  return { title: 'Entries of the saved pages', rows: [...families].map(([family, sum]) => ({ family, ...sum })) };
}
