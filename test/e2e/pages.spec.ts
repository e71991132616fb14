// Each saved page in a real browser: everything expected is read, nothing else is.

import { expect, test } from '@playwright/test';
import { readerScript, readIn, scriptOf } from '../pages/bundle';
import { savedPages } from '../pages/expected';
import { browserPath } from './launch';
import { vueTwoPages } from './vue-two-pages';
import { widgetPages } from './widget-pages';

test.use({
  launchOptions: { executablePath: browserPath(), args: ['--no-sandbox'] },
  viewport: { width: 1366, height: 900 },
});

/** Widgets move and close in their own time, a busy machine in its. */
const patient = { timeout: 30_000 };

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

for (const { kit, html, parts = [], start, entry, reads, acts } of [...widgetPages, ...vueTwoPages]) {
  test(`reads ${kit} again after each act of a person`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setContent(`<!doctype html><meta charset="utf-8"><body>${html}`);
    for (const part of parts) {
      const path = `node_modules/${part}`;
      await (part.endsWith('.css') ? page.addStyleTag({ path }) : page.addScriptTag({ path }));
    }
    if (entry) await page.evaluate(await scriptOf(entry, 'widgetPage'));
    if (start) await page.addScriptTag({ content: start });
    await page.evaluate(script);
    const read = async () => (await readIn(page)).fields;
    await expect.poll(read, patient).toEqual(reads);
    for (const [what, act, after] of acts)
      await test.step(what, async () => {
        await act(page);
        await expect.poll(read, { ...patient, message: what }).toEqual(after);
      });
  });
}
