// Starts the tools of node_modules with the Node of this project, whatever Node started us.
// Built-ins only: this file runs before anything is installed.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const windows = process.platform === 'win32';

/** The Node that the tools need (24), which comes from the npm registry as a package. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Ends the process with one sentence for a person. */
export class Halt extends Error {}

/**
 * Runs a program without a shell and without stdin.
 * `show` passes its output through; otherwise it is collected. `seconds` limits its life.
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started.
 */
export function run(program, args, { show = false, env = {}, seconds, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      timeout: seconds && seconds * 1000,
      killSignal: 'SIGKILL',
      shell,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs the command line tool of an installed package: `tool('vitest', ['run'])`. */
export function tool(name, args, options = {}, from = name) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return run(projectNode, [binOf(from, name), ...args], { ...options, env: { PATH: path, ...options.env } });
}

/** npm as it was found on this machine: its own Node, not the one that an install is about to replace. */
export function npm(args, options = {}) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  return run('npm', args, { ...options, shell: windows, env: { PATH: path.join(delimiter), ...options.env } });
}

function binOf(packageName, name) {
  const folder = join(root, 'node_modules', packageName);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Halt(`${packageName} is not installed: run npm ci.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return resolve(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** True when this module is the command itself and not imported by another one. */
export function isCommand(meta) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(meta.url);
}

/** Runs a command: a Halt is one sentence for a person, anything else is a bug and shows its stack. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
