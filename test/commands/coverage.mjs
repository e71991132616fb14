// npm run coverage: every branch of core/rules is taken by a test; elsewhere each that is not is listed with its reason.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, root, tool } from './child.mjs';
import { install } from './install.mjs';

const folders = ['rules', 'identity', 'case', 'measure'];
const out = 'test-results/coverage';

await command(async () => {
  await install();
  const tests = [...folders, 'manuals'].map((folder) => `test/${folder}/`);
  const include = folders.map((folder) => `--coverage.include=core/${folder}/*.ts`);
  const report = ['--coverage.provider=v8', '--coverage.reporter=json', `--coverage.reportsDirectory=${out}`];
  const args = ['run', ...tests, '--reporter=dot', '--coverage.enabled', ...report, ...include];
  const { code } = await tool('vitest', args, { show: true });
  return code === 0 ? judge() : code;
});

/** Prints what is not as listed; 0 when all is. */
function judge() {
  const { files, exceptions } = {
    files: read(`${out}/coverage-final.json`),
    exceptions: read('test/coverage-exceptions.json'),
  };
  const missed = Object.values(files).flatMap(missedIn);
  const isListed = ({ file, code }) => exceptions.some((each) => each.file === file && each.code === code);
  const unlisted = missed.filter((branch) => !isListed(branch));
  const inRules = exceptions.filter(({ file }) => file.startsWith('core/rules/'));
  const stale = exceptions.filter(({ file, code }) => !missed.some((each) => each.file === file && each.code === code));
  for (const { file, line, code } of unlisted) console.log(`No test takes ${file}:${line}  ${code}`);
  for (const { file, code } of stale) console.log(`Listed, but taken or gone: ${file}  ${code}`);
  for (const { file } of inRules) console.log(`core/rules has no exceptions: ${file}`);
  const branches = Object.values(files).flatMap(({ b }) => Object.values(b).flat());
  console.log(
    `${branches.length} branches, ${missed.length} not taken, ${exceptions.length} of them listed with a reason`,
  );
  return unlisted.length + stale.length + inRules.length > 0 ? 1 : 0;
}

/** Branches that were never taken, as the text that stands there. */
function missedIn({ path, branchMap, b }) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return Object.entries(branchMap).flatMap(([id, { locations }]) =>
    locations
      .filter((_, i) => b[id][i] === 0)
      .map(({ start }) => ({
        file: relative(root, path).replaceAll('\\', '/'),
        line: start.line,
        code: lines[start.line - 1].trim(),
      })),
  );
}

function read(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
