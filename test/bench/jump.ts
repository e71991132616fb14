// 定位: from the press to the field focused and its mark drawn, in a real browser, page and worker included.
// Pages of our own, drawn by plain scripts, so that what is measured is our way and not a kit's. The case is invented.

import type { BrowserContext, Page } from '@playwright/test';
import { startCourt } from '../court/server';
import { launch } from '../e2e/launch';
import { modern } from '../e2e/skins';
import { badgeOrPanel } from '../e2e/steps';
import { spread } from './spread';
import { registered } from './test-build';

const rounds = 40;

const head = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>案件</title>
<style>body{margin:0;width:700px}.off{display:none}#far{height:1600px}td,th{border:1px solid}</style>
<h3>案号：<span>（2022）内2299民初562号</span></h3>`;
const tabs = '<div><span role="tab" id="one">案件信息</span> <span role="tab" id="two">结案信息</span></div>';
const fields = '<p>结案方式 <input value="判决"></p><p>结案标的 <input id="it"></p>';

interface Way {
  name: string;
  body: string;
  /** What is missing there, and so what is located; its box is #it. */
  entry: '结案标的' | '手机号码';
  /** Expressions run in the page: what shuts the place again, and what first shows it. */
  shut: string;
  show: string;
}

const ways: Way[] = [
  {
    name: 'the field is out of sight',
    body: `<div id="far"></div>${fields}`,
    entry: '结案标的',
    shut: 'scrollTo(0, 0)',
    show: '0',
  },
  {
    name: 'in another tab, its pane in the document',
    body: `${tabs}<div id="a" role="tabpanel">1</div><div id="b" role="tabpanel" aria-labelledby="two" class="off">${fields}</div>
<script>one.onclick = () => { a.className = ''; b.className = 'off' }; two.onclick = () => { a.className = 'off'; b.className = '' }</script>`,
    entry: '结案标的',
    shut: 'one.click()',
    show: 'two.click()',
  },
  {
    name: 'in another tab, its pane drawn anew',
    body: `${tabs}<div id="pane">1</div>
<script>one.onclick = () => { pane.innerHTML = '1' }; two.onclick = () => { pane.innerHTML = ${JSON.stringify(fields)} }</script>`,
    entry: '结案标的',
    shut: 'one.click()',
    show: 'two.click()',
  },
  {
    name: 'in the dialog of a row, opened by its 编辑',
    body: `<h4>当事人信息</h4><table><thead><tr><th>诉讼地位</th><th>姓名</th><th>手机号码</th><th>操作</th></tr></thead>
<tbody><tr><td>原告</td><td>许青禾</td><td></td><td><button id="edit">编辑</button></td></tr></tbody></table>
<div role="dialog" id="dialog" class="off"><h4>编辑当事人</h4><p>诉讼地位 <input value="原告"></p><p>姓名 <input value="许青禾"></p><p>手机号码 <input id="it"></p></div>
<script>edit.onclick = () => { dialog.className = '' }</script>`,
    entry: '手机号码',
    shut: "dialog.className = 'off'",
    show: '0',
  },
];

export async function run() {
  const court = await startCourt();
  const { context, close } = await launch({ build: 'testing' });
  await registered(context);
  const rows = [];
  for (const way of ways) {
    const spent = await measured(context, court.origin, way);
    rows.push({ name: way.name, ...spread(spent), samples: spent.length, 'goal ms p95': 150 });
  }
  await close();
  await court.close();
  return { title: '定位: pressed → focused and marked', rows };
}

async function measured(context: BrowserContext, origin: string, { body, entry, shut, show }: Way): Promise<number[]> {
  const page = await context.newPage();
  await page.route(`${origin}/jump`, (route) =>
    route.fulfill({ contentType: 'text/html;charset=utf-8', body: head + body }),
  );
  await page.goto(`${origin}/jump`);
  // The runner names inner functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (work) => work');
  await badgeOrPanel(page, modern).waitFor({ timeout: 60_000 });
  const badge = page.getByRole('button', { name: /^结案体检/ });
  if (await badge.isVisible()) await badge.click();
  await page.evaluate(show);
  await page.locator('.row', { hasText: entry }).first().waitFor();
  const spent = await jumps(page, entry, shut);
  await page.close();
  return spent;
}

/** A field in the focus is marked in the same task; the frame after it shows both. */
function jumps(page: Page, entry: string, shut: string): Promise<number[]> {
  return page.evaluate(
    async ([times, entry, shut]) => {
      const root = document.querySelector('caselint-overlay')?.shadowRoot;
      const button = () =>
        [...(root?.querySelectorAll<HTMLElement>('.row button') ?? [])].find(
          (one) => one.textContent?.includes('定位') && one.closest('.row')?.textContent?.includes(entry),
        );
      const spent: number[] = [];
      for (let round = 0; round < times + 3; round++) {
        (document.activeElement as HTMLElement | null)?.blur();
        // biome-ignore lint/security/noGlobalEval: a press on the bench's own page
        globalThis.eval(shut);
        await new Promise((resume) => setTimeout(resume, 500));
        const from = performance.now();
        const reached = new Promise<number>((done) => {
          const look = (event: Event) => {
            if ((event.target as Element).id !== 'it') return;
            document.removeEventListener('focusin', look);
            requestAnimationFrame(() => done(performance.now() - from));
          };
          document.addEventListener('focusin', look);
        });
        button()?.click();
        spent.push(await reached);
      }
      return spent.slice(3);
    },
    [rounds, entry, shut] as const,
  );
}
