// A case spread over frames, as court systems do it: three levels, another origin, a frame that comes late and one that a
// script has written. It is one case. All names and numbers are invented.

import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './browser';
import { stored } from './stored';

const caseNumber = '（2022）内2299民初418号';
const patient = { timeout: 30_000 };
const court = 'http://127.0.0.1:8601';
/** The same computer at another port: another origin, which no script of the page can look into. */
const other = 'http://127.0.0.1:8602';

const labelled = (...pairs: [label: string, value: string][]) =>
  `<table>${pairs.map(([label, value]) => `<tr><td>${label}：</td><td><input value="${value}"></td></tr>`).join('')}</table>`;
const grid = (title: string, head: string[], ...rows: string[][]) =>
  `<h4>${title}</h4><table><thead><tr>${head.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const frame = (address: string) => `<iframe src="${address}" style="width:90%;height:220px"></iframe>`;

const documents: Record<string, string> = {
  [`${court}/case`]: `<h3>${caseNumber}</h3>${labelled(['案由', '民间借贷纠纷'])}${frame(`${court}/one`)}`,
  [`${court}/one`]: `${labelled(['案件涉及', '无'], ['适用程序', '简易程序'])}${frame(`${other}/two`)}`,
  [`${other}/two`]: `${grid('当事人信息', ['诉讼地位', '姓名', '手机号码'], ['原告', '许青禾', '19900417362'], ['被告', '周砚秋', '19900417363'])}${frame(`${court}/three`)}`,
  [`${court}/three`]: grid('开庭信息', ['开庭日期', '开庭地点'], ['2022-05-18', '第三法庭']),
  [`${other}/late`]: labelled(['结案方式', '判决'], ['结案标的', '86000.00']),
};
const written = grid('送达信息', ['受送达人', '送达方式', '送达日期'], ['许青禾', '直接送达', '2022-05-30']);

interface Facts {
  cause?: string;
  involvement?: string[];
  parties?: unknown[];
  hearings?: unknown[];
  closingMode?: string[];
  services?: unknown[];
}

test('three levels, another origin, a late frame and a written one are one case', async ({ testing }) => {
  const list = await testing.open('sidepanel.html');
  await serve(testing.context);
  const page = await testing.context.newPage();
  await page.goto(`${court}/case`);
  const facts = async () => (await stored<{ facts: Facts }>(list, 'cases')).map((one) => one.facts);
  await expect
    .poll(
      async () => (await facts()).map(({ cause, parties, hearings }) => [cause, parties?.length, hearings?.length]),
      {
        ...patient,
      },
    )
    .toEqual([['民间借贷纠纷', 2, 1]]);
  expect((await facts())[0]?.closingMode).toBeUndefined();
  expect((await facts())[0]?.services).toBeUndefined();

  await page.evaluate((address) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  }, `${other}/late`);
  await write(page, written);
  await expect
    .poll(
      async () => (await facts()).map(({ closingMode, services }) => [closingMode?.join(), services?.length]),
      patient,
    )
    .toEqual([['判决', 1]]);
  expect((await facts())[0]?.involvement).toBeDefined();

  // The overlay stands once, at the top, and says what is known of all frames.
  await expect(page.locator('caselint-overlay')).toHaveCount(1, patient);
  for (const inner of page.frames().slice(1)) await expect(inner.locator('caselint-overlay')).toHaveCount(0);
});

/** An empty frame, filled by the page's own script. */
async function write(page: Page, body: string): Promise<void> {
  await page.evaluate((content) => {
    const empty = document.body.appendChild(document.createElement('iframe'));
    empty.contentDocument?.write(content);
    empty.contentDocument?.close();
  }, body);
}

async function serve(context: BrowserContext): Promise<void> {
  for (const [address, body] of Object.entries(documents))
    await context.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html;charset=utf-8',
        body: `<!doctype html><meta charset="utf-8"><title>案件</title>${body}`,
      }),
    );
}
