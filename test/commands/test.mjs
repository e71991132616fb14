// npm test: all checks, then the extension in a real browser. The last line is `N passed, N failed` over both.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { command, Halt, root, tool } from './child.mjs';
import { install } from './install.mjs';

const report = join(root, 'test-results', 'e2e.json');

async function main() {
  await install();
  // The two calculators of the indicators are compared over more ledgers here than in a quick check.
  process.env.CASELINT_LEDGERS ??= '10000';
  const unit = await check();
  const browser = await counted(inBrowser);
  const failed = unit.failed + browser.failed;
  console.log(`${unit.passed + browser.passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

async function inBrowser() {
  const browser = await ensureBrowser();
  await build({ testing: false });
  await build({ testing: true });
  rmSync(report, { force: true });
  const { code } = await tool(
    'playwright',
    ['test'],
    { show: true, env: { CHROME_PATH: browser } },
    '@playwright/test',
  );
  const counts = e2eCounts();
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

// No browser or no build: the tests behind it did not pass, and the last line says so.
async function counted(part) {
  try {
    return await part();
  } catch (error) {
    console.log(error instanceof Halt ? error.message : error.stack);
    return { passed: 0, failed: 1 };
  }
}

// A flaky or skipped test did not pass.
function e2eCounts() {
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

await command(main);
