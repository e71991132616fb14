// npm run check: format, lint, types, import directions, unused code, unit tests. One line each.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, isCommand, root, tool } from './child.mjs';
import { install } from './install.mjs';

const biome = (args) => tool('biome', [...args, '--colors=off'], {}, '@biomejs/biome');
const unitReport = join(root, 'test-results', 'unit.json');

const steps = [
  ['format and lint', () => biome(['check', '--error-on-warnings', '.'])],
  ['import directions', () => biome(['lint', '--only=style/noRestrictedImports', '.'])],
  ['types', () => tool('tsc', ['--noEmit'], {}, 'typescript')],
  ['unused code', () => tool('knip', ['--no-progress'])],
  ['unit tests', unitTests],
];

/**
 * Runs every step, the rest too when one fails.
 * @returns {Promise<{ passed: number, failed: number }>} unit tests, and one failed for each other step that failed.
 */
export async function check() {
  await install();
  // The types of WXT's own modules, which the compiler and the test runner read.
  await tool('wxt', ['prepare']);
  let failed = 0;
  let tests = { passed: 0, failed: 0 };
  for (const [name, step] of steps) {
    const started = Date.now();
    const { code, output, counts } = await step();
    if (counts) tests = counts;
    if (code !== 0) console.log(`\n${output.trim()}\n`);
    if (code !== 0 && !counts?.failed) failed += 1;
    console.log(lineOf(name, code, counts, Date.now() - started));
  }
  return { passed: tests.passed, failed: tests.failed + failed };
}

function lineOf(name, code, counts, milliseconds) {
  const detail = counts ? `${counts.passed} passed, ${counts.failed} failed` : '';
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  return `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.padStart(7)}  ${detail}`.trimEnd();
}

async function unitTests() {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(unitReport, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`];
  const result = await tool('vitest', ['run', '--passWithNoTests', ...reporters], { env: { NO_COLOR: '1' } });
  return { ...result, counts: unitCounts() };
}

// A skipped test is one that did not show what it promises: it counts as failed.
function unitCounts() {
  try {
    const report = JSON.parse(readFileSync(unitReport, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
  } catch (error) {
    console.log(`The unit tests left no report: ${error.message}`);
    return undefined;
  }
}

if (isCommand(import.meta)) {
  await command(async () => ((await check()).failed > 0 ? 1 : 0));
}
