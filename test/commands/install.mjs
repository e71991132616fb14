// Brings node_modules to what package-lock.json says, and Node 24 with it. Does nothing when both are in order.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, Halt, isCommand, npm, projectNode, root, run } from './child.mjs';

/** Installs when dependencies are missing or stale. */
export async function install() {
  const reason = staleness();
  if (reason) {
    console.log(`Installing dependencies (${reason}) …`);
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0) throw new Halt(`${output}\nnpm ci failed: see above; it needs the npm registry.`);
  }
  if (!(await nodeWorks())) await mendNode();
}

function staleness() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'none yet';
  const there = packagesOf(installed);
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  // Optional packages are those of other platforms, which npm leaves out.
  const stale = wanted.find(([path, { version, optional }]) => {
    return path !== '' && (there[path] ? there[path].version !== version : !optional);
  });
  return stale && `${stale[0].replace('node_modules/', '')} is not what package-lock.json says`;
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

async function nodeWorks() {
  return existsSync(projectNode) && (await run(projectNode, ['--version'])).code === 0;
}

// `npm ci --ignore-scripts` leaves the package without the program: its install script fetches it.
async function mendNode() {
  console.log('Fetching Node 24 from the npm registry …');
  const { output } = await npm(['rebuild', 'node', '--ignore-scripts=false']);
  if (!(await nodeWorks())) throw new Halt(`${output}\nNode 24 is missing: npm rebuild node failed, see above.`);
}

if (isCommand(import.meta)) await command(install);
