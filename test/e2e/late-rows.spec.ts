// Tables whose rows come after their head, as legacy kits fetch them: an empty one is told once it has stood empty, and
// never before. All names and numbers are invented.

import type { Page } from '@playwright/test';
import type { StoredCase, StoredFinding } from '../../core/store/database';
import { expect, test } from './browser';
import { stored } from './stored';

const address = 'http://127.0.0.1/case';
const patient = { timeout: 30_000 };

/** The reader is there already when the head of the table is drawn: only then does the wait for its rows mean anything. */
const pageOf = (afterwards: string) => `<!doctype html><meta charset="utf-8"><title>案件</title>
  <h3>（2022）内2299民初418号</h3><table><tr><td>案由：</td><td><input value="民间借贷纠纷"></td></tr></table><section></section>
  <script>new MutationObserver((_, observer) => {
    if (!document.querySelector('caselint-overlay')) return;
    observer.disconnect();
    document.querySelector('section').innerHTML = \`${table}\`;
    ${afterwards}
  }).observe(document, { childList: true, subtree: true })</script>`;

const table = `<h4>当事人信息</h4><div class="panel datagrid"><div class="datagrid-view"><table><thead><tr><th>诉讼地位</th><th>姓名</th>
  <th>手机号码</th></tr></thead><tbody></tbody></table></div></div>`;

const rowsLater = `setTimeout(() => { document.querySelector('.datagrid-view tbody').innerHTML =
  '<tr><td>原告</td><td>许青禾</td><td>19900417362</td></tr><tr><td>被告</td><td>周砚秋</td><td>19900417363</td></tr>'; }, 800)`;

/** Findings of every state: one that was open for a moment is kept as repaired. */
const withoutParty = async (list: Page) =>
  (await stored<StoredFinding>(list, 'findings')).filter(({ rule }) => rule === 'party-missing');
const parties = async (list: Page) =>
  (await stored<StoredCase>(list, 'cases')).map(({ facts }) => facts.parties?.length);

for (const { what, afterwards, reads, told } of [
  { what: 'rows that come 800 ms late were never missing', afterwards: rowsLater, reads: 2, told: [] },
  { what: 'a table that stays empty is told', afterwards: '', reads: 0, told: ['open'] },
])
  test(what, async ({ testing }) => {
    const list = await testing.open('sidepanel.html');
    const page = await testing.context.newPage();
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html;charset=utf-8', body: pageOf(afterwards) }),
    );
    await page.goto(address);
    await expect.poll(() => parties(list), patient).toEqual([reads]);
    await expect.poll(async () => (await withoutParty(list)).map(({ state }) => state), patient).toEqual(told);
  });
