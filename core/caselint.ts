// The door for scripts: what the dashboard's import, check and measure do, in Node, with the same code.

import { readFileSync, statSync, writeFileSync } from 'node:fs';

import { isDay } from './case/day';
import { type Batch, type CheckedCase, checkBatch, foldPlan, ledgerOf, placeOf } from './check/batch';
import { digester, newDigestKey } from './intake/digest';
import { factOfName, factsOfParty, type RawParty } from './intake/party';
import { manual2022 } from './manuals/manual-2022';
import { measure } from './measure/answer';
import { manualFor, numberOf } from './measure/manual';
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

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Unusable) && !(error instanceof TableError)) throw error;
  console.error(error.message.replace(/\s+/g, ' '));
  return 2;
});

async function main(given: string[]): Promise<number> {
  const asked = parse(given);
  const today = asked.asOf ?? localToday(new Date());
  const plan = await readTables(asked.files.map(inputFile), { intake: await intakeFor(today) });
  const batch = foldPlan(plan);
  const checked = checkBatch(batch, { today });
  return asked.command === 'check' ? check(batch, checked, asked) : measureAll(batch, checked, today, asked);
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

interface ToldFinding extends words.ToldFinding {
  rule: string;
  subject: string | null;
}

/** Exit status 1 where anything is an error. */
function check(batch: Batch, checked: readonly CheckedCase[], { json }: Arguments): number {
  const findings = [...checked.flatMap((one) => ruleFindings(batch, one)), ...fileFindings(batch)];
  const cannotTell = checked.reduce((sum, { result }) => sum + result.unseen.length + result.crashed.length, 0);
  const answer = { checked: checked.length, findings, cannotTell };
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) write(json, answer);
  else for (const finding of findings) console.log(words.findingLine(finding));
  if (!json) console.log(words.checkSummary(checked.length, errors, findings.length - errors, cannotTell));
  return errors > 0 ? 1 : 0;
}

function ruleFindings(batch: Batch, { folded, result }: CheckedCase): ToldFinding[] {
  return result.findings.flatMap((finding) => {
    const place = placeOf(batch, folded, finding);
    const { rule, kind, severity, caseNumber, subject = null, message } = finding;
    return place ? [{ rule, kind, severity, caseNumber, subject, ...place, message }] : [];
  });
}

/** Rows that could not be taken in are errors: they were not checked. Cells that could not be read are told. */
function fileFindings({ plan }: Batch): ToldFinding[] {
  const rows = plan.rejected.map(({ file, sheet, row, column = null, reason }): ToldFinding => {
    const place = { file, sheet, row, column };
    return {
      rule: 'row-rejected',
      kind: 'wrong',
      severity: 'error',
      caseNumber: '',
      subject: null,
      ...place,
      message: reason,
    };
  });
  const cells = plan.problems.map(
    ({ file, sheet, row, column, caseNumber = '', subject = null, code, message }): ToldFinding => {
      const place = { file, sheet, row, column };
      return { rule: `cell-${code}`, kind: 'wrong', severity: 'warning', caseNumber, subject, ...place, message };
    },
  );
  return [...rows, ...cells];
}

function measureAll(batch: Batch, checked: readonly CheckedCase[], asOf: string, { judge, json }: Arguments): number {
  const manual = manualFor([manual2022], Number(asOf.slice(0, 4))) ?? manual2022;
  const answer = measure(ledgerOf(batch, checked, asOf), { asOf, judge: judge ? [judge] : undefined, manual });
  if (json) {
    write(json, answer);
    return 0;
  }
  const titles = new Map(Object.entries(manual.indicators).map(([id, { title }]) => [String(numberOf(id)), title]));
  const rows = Object.entries(answer.indicators).map(([number, value]) => {
    const title = titles.get(String(Number.parseInt(number, 10))) ?? '';
    if (!value) return [number, title, '—'];
    const notes = [
      ...(value.missing ? [words.missingWords(value.missing)] : []),
      ...(value.estimated ? [words.estimatedWord] : []),
    ];
    const counts = [value.numerator, value.denominator, value.uncertain].map(String);
    return [number, title, value.low ?? '—', value.high ?? '—', ...counts, notes.join(' ')];
  });
  console.log(words.screenTable([words.valueHeads, ...rows]));
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

/** The court's day: that of the computer. */
function localToday(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
