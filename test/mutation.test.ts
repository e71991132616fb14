// The READMEs show the figures that the last mutation test left, and each folder has one.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folders, goal } from './mutation/folders';
import { lineOf, percentOf, scoreLine } from './mutation/scores';

test.each(Object.keys(folders))('the README of core/%s shows its figure', (folder) => {
  expect(readFileSync(`core/${folder}/README.md`, 'utf8').split('\n')).toContain(scoreLine(folder));
});

test('a figure counts what was noticed, and names what was left out', () => {
  const score = { killed: 88, timedOut: 2, survived: 7, uncovered: 3, files: 2, left: ['core/rules/b.ts'] };
  expect(percentOf(score)).toBe(goal);
  expect(lineOf(score)).toBe(
    'Mutation score (`npm run mutation`): **90.0 %**. Of 100 changes to 2 files the tests notice 90 (2 by not ending); ' +
      '7 pass unnoticed, 3 more are run by no test. Files not run yet: 1, named in test/mutation/scores.json.',
  );
});
