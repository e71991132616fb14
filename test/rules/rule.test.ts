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
