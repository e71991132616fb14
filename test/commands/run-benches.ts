// Runs each file of test/bench that exports run(), prints its table and keeps all figures with the machine they belong to.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a bench hands back: one row for each thing measured, peers in the same table. */
export interface Bench {
  title: string;
  rows: Record<string, string | number>[];
}

const root = new URL('../../', import.meta.url);
const folder = new URL('test/bench/', root);
const results = new URL('results.json', folder);

function benchFiles(): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return files.sort().map((name) => fileURLToPath(new URL(name, folder)));
}

function manifestOf(path: string) {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as {
    version: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
}

function versions(): Record<string, string> {
  const { version, dependencies, devDependencies } = manifestOf('package.json');
  return { caselint: version, ...dependencies, ...devDependencies };
}

function machine() {
  return {
    processor: cpus()[0]?.model ?? process.arch,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

async function main(): Promise<void> {
  const tables: Bench[] = [];
  for (const file of benchFiles()) {
    const bench = (await import(pathToFileURL(file).href)) as { run?: () => Promise<Bench> | Bench };
    if (!bench.run) continue;
    const table = await bench.run();
    console.log(`\n${table.title}`);
    console.table(table.rows);
    tables.push(table);
  }
  const figures = { measuredAt: new Date().toISOString(), machine: machine(), versions: versions(), tables };
  writeFileSync(results, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`\n${tables.length} tables, kept in test/bench/results.json`);
}

await main();
