// Runs each file of test/bench that exports run(), prints its table, and keeps all figures with the machine they belong to:
// in test/bench/results.json and in both READMEs. `--on 2022-06-20` tells the day; without it that of the commit counts.
// Names of benches run only these; tables of the others stay as they were.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserPath } from '../e2e/launch';
import { type Bench, type Results, readmes, readResults, withFigures } from './bench-table';

const root = new URL('../../', import.meta.url);
const folder = new URL('test/bench/', root);

function benchFiles(): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return files.sort().map((name) => fileURLToPath(new URL(name, folder)));
}

function versions(): Record<string, string> {
  const { version, dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('package.json', root), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>> & { version: string };
  return { caselint: version, ...dependencies, ...devDependencies };
}

function machine(before: number): Results['machine'] {
  return {
    processor: cpus()[0]?.model ?? process.arch,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    chromium: said(browserPath(), '--version').replace(/ on .*/, ''),
    load: [before, loadNow()],
  };
}

function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

function said(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', cwd: fileURLToPath(root) }).trim();
}

function dayOf(given: string[]): string {
  const at = given.indexOf('--on');
  return (at < 0 ? undefined : given[at + 1]) ?? said('git', 'log', '-1', '--format=%cs');
}

/** What is not run now is kept from the last time. */
function lastTables(): Bench[] {
  const path = new URL('results.json', folder);
  return existsSync(path) ? readResults(path).tables : [];
}

async function main(): Promise<void> {
  const before = loadNow();
  const all = benchFiles();
  const named = all.filter((file) => process.argv.includes(basename(file, '.ts')));
  const fresh: Bench[] = [];
  for (const file of named.length > 0 ? named : all) {
    const bench = (await import(pathToFileURL(file).href)) as { run?: () => Promise<Bench> | Bench };
    if (!bench.run) continue;
    const table = await bench.run();
    console.log(`\n${table.title}`);
    console.table(table.rows);
    fresh.push(table);
  }
  const isFresh = ({ title }: Bench) => fresh.some((one) => one.title === title);
  const tables = named.length > 0 ? [...lastTables().filter((one) => !isFresh(one)), ...fresh] : fresh;
  keep({
    measuredOn: dayOf(process.argv),
    commit: said('git', 'rev-parse', '--short=7', 'HEAD'),
    machine: machine(before),
    versions: versions(),
    tables,
  });
  console.log(`\n${tables.length} tables, kept in test/bench/results.json and in both READMEs`);
}

function keep(results: Results): void {
  writeFileSync(new URL('results.json', folder), `${JSON.stringify(results, null, 2)}\n`);
  for (const readme of readmes) {
    const path = new URL(readme, root);
    writeFileSync(path, withFigures(readme, readFileSync(path, 'utf8'), results));
  }
}

await main();
