// Each saved page in a real browser: everything expected is read, nothing else is.

import { expect, test } from '@playwright/test';
import { readerScript, readIn } from '../pages/bundle';
import { savedPages } from '../pages/expected';
import { browserPath } from './launch';

test.use({
  launchOptions: { executablePath: browserPath(), args: ['--no-sandbox'] },
  viewport: { width: 1366, height: 900 },
});

let script = '';
test.beforeAll(async () => {
  script = await readerScript();
});

for (const { name, html, expected } of savedPages()) {
  test(`reads ${name} as a person does`, async ({ page }) => {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(script);
    const reading = await readIn(page, Object.keys(expected.labels ?? {}), expected.map);
    expect(reading.fields).toEqual(expected.fields);
    expect(reading.never).toEqual([]);
    if (expected.grids) expect(reading.grids).toEqual(expected.grids);
    if (expected.doors) expect(reading.doors).toEqual(expected.doors);
    if (expected.caseNumbers) expect(reading.caseNumbers).toEqual(expected.caseNumbers);
    if (expected.labels) expect(reading.labels).toEqual(expected.labels);
  });
}
