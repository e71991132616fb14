// Each rule by itself, with what a person is told by its failing examples. The words stand in rule.snap, to be read.

import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { runRules } from '../../core/rules/engine';
import type { Example, Rule } from '../../core/rules/rule';
import { aroundOf, factsOf } from './example-facts';
import { paragraph, row } from './readme-text';
import { ruleFiles } from './rule-files';

const readme = readFileSync(new URL('../../core/rules/README.md', import.meta.url), 'utf8');

// One rule is read at a time: the list of all would read every one.
vi.mock('../../core/rules/all', () => ({ rules: {} }));

test.each(ruleFiles())('%s', async (id) => {
  const { default: own } = (await import(`../../core/rules/${id}.ts`)) as { default: Rule };
  const { pass, boundary = [], fail, unseen } = own.examples;
  const run = (example: Example) =>
    runRules(factsOf(example, own.classes), aroundOf(example), { rules: { [id]: own } });

  for (const example of [...pass, ...boundary]) {
    expect(run(example), JSON.stringify(example)).toEqual({ findings: [], unseen: [], crashed: [], passed: [id] });
  }
  for (const example of unseen) {
    const { findings, crashed, unseen: untold } = run(example);
    expect({ findings, crashed, unseen: untold.length > 0 }).toEqual({ findings: [], crashed: [], unseen: true });
  }
  const told = fail
    .map(run)
    .flatMap(({ findings, crashed }) => [...findings.map(words), ...crashed.map(({ error }) => error)]);
  expect([nature(own), ...told].join('\n')).toMatchSnapshot();
  expect(readme).toContain(row([id, own]));
  expect(readme).toContain(paragraph([id, own]));
});

function nature({
  kind,
  severity,
  facet,
  each = 'case',
  classes = [],
  atClosing,
  optional,
  params = {},
}: Rule): string {
  const marks = [atClosing && 'at closing', optional && 'optional', ...classes];
  return [kind, severity, facet, each, ...marks.filter(Boolean), JSON.stringify(params)].join(' ');
}

function words({ subject, field, message, about, fix, indicators }: ReturnType<typeof runRules>['findings'][number]) {
  return [subject, field, message, about, fix, indicators.join()].join(' | ');
}

/**
 * Every entry of every example emptied (null), then unseen (undefined): `.` passes, `!` is told, `?` cannot tell.
 * Nothing crashes.
 */
test.each(ruleFiles())('%s with one entry less', async (id) => {
  const { default: own } = (await import(`../../core/rules/${id}.ts`)) as { default: Rule };
  const outcome = (example: Example): '.' | '!' | '?' => {
    const only = { rules: { [id]: own } };
    const { findings, unseen, crashed } = runRules(factsOf(example, own.classes), aroundOf(example), only);
    expect(crashed, JSON.stringify(example)).toEqual([]);
    return findings.length > 0 ? '!' : unseen.length > 0 ? '?' : '.';
  };
  const { pass, boundary = [], fail, unseen } = own.examples;
  const lines = Object.entries({ pass, boundary, fail, unseen }).flatMap(([kind, examples]) =>
    examples.map((example) => {
      const [before, entries] = [outcome(example), entriesOf(example)];
      const after = entries.map((path) =>
        [null, undefined].map((value) => outcome(changed(example, path, value))).join(''),
      );
      return `${kind} ${before} ${entries.map((path, i) => `${path.join('.')} ${after[i]}`).join(', ')}`;
    }),
  );
  expect(lines.join('\n')).toMatchSnapshot();
});

/** What surrounds the case is no entry, and rows are told by their key. */
const notEntries = [
  'today',
  'court',
  'occasion',
  'history',
  'caseNumber',
  'incomplete',
  'key',
  'masked',
  'judgedBy',
  'level',
  'code',
];

function entriesOf(value: object): string[][] {
  return Object.entries(value).flatMap(([name, entry]) => {
    if (notEntries.includes(name)) return [];
    const inside = typeof entry === 'object' && entry !== null ? entriesOf(entry).map((path) => [name, ...path]) : [];
    const isRow = Array.isArray(value);
    return isRow ? inside : [[name], ...inside];
  });
}

/** The same with another value at the end of the path; lists may be unseen, but are never null. */
function changed(example: Example, path: string[], value: null | undefined): Example {
  const copy = structuredClone({ ...example, history: undefined });
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce((at, name) => Reflect.get(at, name) as object, copy as object);
  Reflect.set(holder, last, lists.includes(path.join('.')) ? undefined : value);
  return { ...copy, history: example.history };
}

const lists = ['parties', 'agents', 'hearings', 'services', 'limits', 'payments'];
