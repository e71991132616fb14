// The door for scripts: what the dashboard's import, check and measure do, in Node, with the same code.

import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { isDay } from './case/day';
import { type Batch, type CheckedCase, checkBatch, foldPlan } from './check/batch';
import { answerRows, checkAnswer, measureAnswer } from './check/batch-answer';
import { localNow } from './check/local-now';
import { digester, newDigestKey } from './intake/digest';
import { factOfName, factsOfParty, type RawParty } from './intake/party';
import * as words from './tables/command-words';
import { type InputFile, readTables } from './tables/import';
import type { Intake } from './tables/import-lists';
import { TableError } from './tables/table-error';

/** Unusable input: told in one line, with exit status 2. */
class Unusable extends Error {}

interface Arguments {
  command: 'check' | 'measure';
  files: string[];
  asOf?: string;
  judge?: string;
  json?: string;
}

/** Runs the command and gives its exit status: 0, 1 with errors found, 2 with input that cannot be used. */
export async function caselint(given: string[]): Promise<number> {
  try {
    const asked = parse(given);
    const today = asked.asOf ?? localNow().slice(0, 10);
    const plan = await readTables(asked.files.map(inputFile), { intake: await intakeFor(today) });
    const batch = foldPlan(plan);
    const checked = checkBatch(batch, { today });
    return asked.command === 'check' ? check(batch, checked, asked) : measureAll(batch, checked, today, asked);
  } catch (error) {
    if (!(error instanceof Unusable) && !(error instanceof TableError)) throw error;
    console.error(error.message.replace(/\s+/g, ' '));
    return 2;
  }
}

function parse([command, ...rest]: string[]): Arguments {
  if (command !== 'check' && command !== 'measure') throw new Unusable(words.refusals.command(command ?? ''));
  const asked: Arguments = { command, files: [] };
  const options: Record<string, (value: string) => void> = {
    '--as-of': (value) => {
      if (!isDay(value)) throw new Unusable(words.refusals.asOf(value));
      asked.asOf = value;
    },
    '--json': (value) => {
      asked.json = value;
    },
    ...(command === 'measure' && {
      '--judge': (value: string) => {
        asked.judge = value;
      },
    }),
  };
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as string;
    const [name = '', ...inline] = word.split('=');
    const set = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!set && word.startsWith('--')) throw new Unusable(words.refusals.option(word));
    if (!set) asked.files.push(word);
    else {
      const value = inline.length > 0 ? inline.join('=') : rest[++at];
      if (value === undefined || value === '') throw new Unusable(words.refusals.value(name));
      set(value);
    }
  }
  if (asked.files.length === 0) throw new Unusable(words.refusals.noFile());
  if (command === 'measure' && !asked.asOf) throw new Unusable(words.refusals.noDay());
  return asked;
}

/** Files count in the order given, whatever time they state. */
function inputFile(path: string, order: number): InputFile {
  const countsFrom = new Date(Date.UTC(2000, 0, 1) + order * 1000).toISOString();
  try {
    const bytes = new Uint8Array(readFileSync(path));
    return { name: path, bytes, modifiedAt: statSync(path).mtime.toISOString(), countsFrom };
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new Unusable(words.refusals.missing(path));
    throw error;
  }
}

/** A key for this run only: digests of two runs tell nothing of each other. */
async function intakeFor(today: string): Promise<Intake> {
  const context = { digest: digester(await newDigestKey()), on: today };
  return {
    party: (raw, key, filedOn) => factsOfParty(raw as RawParty, key, { ...context, filedOn }),
    name: (text) => factOfName(text, context),
  };
}

/** Exit status 1 where anything is an error. */
function check(batch: Batch, checked: readonly CheckedCase[], { json }: Arguments): number {
  const answer = checkAnswer(batch, checked);
  const errors = answer.findings.filter(({ severity }) => severity === 'error').length;
  if (json) write(json, answer);
  else for (const finding of answer.findings) console.log(words.findingLine(finding));
  const warnings = answer.findings.length - errors;
  if (!json) console.log(words.checkSummary(answer.checked, errors, warnings, answer.cannotTell));
  return errors > 0 ? 1 : 0;
}

function measureAll(batch: Batch, checked: readonly CheckedCase[], asOf: string, { judge, json }: Arguments): number {
  const answer = measureAnswer(batch, checked, asOf, judge);
  if (json) write(json, answer);
  else console.log(words.screenTable(answerRows(answer)));
  return 0;
}

function write(file: string, answer: object): void {
  const text = `${JSON.stringify(answer, null, 2)}\n`;
  try {
    if (file === '-') process.stdout.write(text);
    else writeFileSync(file, text);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new Unusable(words.refusals.output(file));
    throw error;
  }
}

// A folder may be reached by a link: Node names this file by where it really lies.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = await caselint(process.argv.slice(2));
