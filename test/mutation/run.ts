// Runs Stryker over one folder after the other and puts the figures into the READMEs.
// `identity machinery` names folders or parts; `--files core/rules/p*.ts` a part of one, whose results join those of earlier parts.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { folders, goal, type Part } from './folders';
import { lineOf, lineStart, percentOf, type Score } from './scores';

interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
}

interface Report {
  files: Record<string, { mutants: Mutant[] }>;
}

const out = 'test-results/mutation';
const figures = 'test/mutation/scores.json';

function optionsOf(name: string, { code }: Part, files: string[]) {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/ignore-texts.mjs'],
    ignorers: name === 'each-rule' ? ['texts'] : [],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    mutate: files.length > 0 ? files : code,
    // Results of unchanged code and unchanged tests are taken over from the last run.
    incremental: true,
    incrementalFile: `${out}/${name}.json`,
    concurrency: 1,
    // Long: a machine with much else to do must not be taken for a change that never ends.
    timeoutMS: 60_000,
    tempDirName: `${out}/.sandbox-${name}`,
    ignorePatterns: [
      '**',
      '!core/**',
      '!test/**',
      '!package.json',
      ...['court', 'e2e', 'pages', 'bench'].map((d) => `test/${d}`),
    ],
    // TypeScript 7 has no interface that the rewriting of its configuration could use, and recorded files stay as they are.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    reporters: ['clear-text', 'progress-append-only', 'html'],
    htmlReporter: { fileName: `${out}/${name}.html` },
    clearTextReporter: { allowColor: false, reportTests: false },
    allowConsoleColors: false,
  };
}

/** Runs Stryker at the lowest priority; it ends with an error when something is wrong with the run itself. */
function mutate(name: string, part: Part, files: string[]): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/${name}.config.json`, JSON.stringify(optionsOf(name, part, files)));
  const args = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', `${out}/${name}.config.json`];
  const env = { ...process.env, MUTATION_TESTS: part.tests.join(' '), ...part.env };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${name}.`);
  const asked = new Set([...askedOf(name), ...filesOf(files.length > 0 ? files : part.code)]);
  writeFileSync(`${out}/${name}.asked.json`, JSON.stringify([...asked]));
}

/** What the last runs of all parts left. */
function scoreOf(parts: Record<string, Part>): Score {
  const names = Object.keys(parts).filter((name) => existsSync(`${out}/${name}.json`));
  const files = Object.assign({}, ...names.map((name) => reportOf(name).files)) as Report['files'];
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: Mutant['status']) => mutants.filter((mutant) => mutant.status === status).length;
  const wanted = Object.values(parts).flatMap(({ code }) => filesOf(code));
  return {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    files: Object.keys(files).length,
    left: wanted.filter((file) => !names.flatMap(askedOf).includes(file)).sort(),
  };
}

/** Files that a run was asked to change: those of which there is nothing to change stand in no report. */
function askedOf(name: string): string[] {
  const path = `${out}/${name}.asked.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
}

function reportOf(name: string): Report {
  return JSON.parse(readFileSync(`${out}/${name}.json`, 'utf8')) as Report;
}

function filesOf(globs: string[]): string[] {
  const [without, within] = [
    globs.filter((glob) => glob.startsWith('!')),
    globs.filter((glob) => !glob.startsWith('!')),
  ];
  const excluded = globSync(without.map((glob) => glob.slice(1)));
  return globSync(within)
    .filter((file) => !excluded.includes(file))
    .map((file) => file.replaceAll('\\', '/'));
}

function keep(name: string, score: Score): void {
  const scores = JSON.parse(readFileSync(figures, 'utf8')) as Record<string, Score>;
  writeFileSync(figures, `${JSON.stringify({ ...scores, [name]: score }, null, 2)}\n`);
  const readme = `core/${name}/README.md`;
  const lines = readFileSync(readme, 'utf8').split('\n');
  writeFileSync(readme, lines.map((line) => (line.startsWith(lineStart) ? lineOf(score) : line)).join('\n'));
}

function main(): void {
  setPriority(19);
  const words = process.argv.slice(2);
  const cut = words.includes('--files') ? words.indexOf('--files') : words.length;
  const chosen = words.slice(0, cut);
  for (const [name, parts] of Object.entries(folders)) {
    const own = Object.keys(parts).filter(
      (part) => chosen.length === 0 || chosen.includes(name) || chosen.includes(part),
    );
    if (own.length === 0) continue;
    for (const part of own) mutate(part, parts[part] as Part, words.slice(cut + 1));
    const score = scoreOf(parts);
    keep(name, score);
    console.log(`core/${name}: ${lineOf(score)}`);
    if (percentOf(score) < goal) process.exitCode = 1;
  }
}

main();
