// Runs each file of test/bench that exports run(), prints its table, and keeps all figures with the machine they belong to:
// in test/bench/results.json and in both READMEs. `--on 2022-06-20` tells the day; without it that of the commit counts.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserPath } from '../e2e/launch';
import { type Bench, type Results, readmes, withFigures } from './bench-table';

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

async function main(): Promise<void> {
  const before = loadNow();
  const tables: Bench[] = [];
  for (const file of benchFiles()) {
    const bench = (await import(pathToFileURL(file).href)) as { run?: () => Promise<Bench> | Bench };
    if (!bench.run) continue;
    const table = await bench.run();
    console.log(`\n${table.title}`);
    console.table(table.rows);
    tables.push(table);
  }
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
