import { chromium } from '@playwright/test';
import { readerScript, readIn } from './bundle.ts';
import { savedPages, score } from './expected.ts';

const script = await readerScript();
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await b.newPage({ viewport: { width: 1366, height: 900 } });
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
const only = process.argv[2];
let R = 0,
  W = 0,
  M = 0;
for (const p of savedPages()) {
  if (only && !p.name.includes(only)) continue;
  await page.setContent(p.html);
  await page.evaluate(script);
  let r;
  try {
    r = await readIn(page, Object.keys(p.expected.labels ?? {}));
  } catch (e) {
    console.log(p.name, 'ERR', e.message);
    continue;
  }
  const s = score(p.expected, r);
  R += s.right;
  W += s.wrong.length;
  M += s.missed.length;
  const extra = [];
  for (const k of ['grids', 'doors', 'caseNumbers', 'labels'])
    if (p.expected[k] && JSON.stringify(p.expected[k]) !== JSON.stringify(r[k]))
      extra.push(`${k}: ${JSON.stringify(r[k])} instead of ${JSON.stringify(p.expected[k])}`);
  console.log(
    p.name,
    s.right,
    s.wrong.length || s.missed.length || extra.length
      ? JSON.stringify({ wrong: s.wrong, missed: s.missed, extra }, null, 1)
      : 'ok',
  );
  if (process.env.FULL) console.log(JSON.stringify(r, null, 1));
}
console.log('right', R, 'wrong', W, 'cannot tell', M);
await b.close();
