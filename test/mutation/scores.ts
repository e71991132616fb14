// The figures of the last mutation tests, as the READMEs of the folders show them.

import scores from './scores.json' with { type: 'json' };

export interface Score {
  /** A test failed, or did not end. */
  killed: number;
  timedOut: number;
  /** Every test that runs the changed code passed. */
  survived: number;
  /** No test runs the changed code. */
  uncovered: number;
  /** Files that were changed, and files of the folder that were not. */
  files: number;
  left: string[];
}

/** The line of the README that shows the figure; each begins with the same words, so that it is found again. */
export function scoreLine(folder: string): string {
  const own = (scores as Record<string, Score>)[folder];
  return own ? lineOf(own) : `${lineStart}not measured yet.`;
}

export const lineStart = 'Mutation score (`npm run mutation`): ';

export function lineOf(own: Score): string {
  const { killed, timedOut, survived, uncovered, files, left } = own;
  const all = killed + timedOut + survived + uncovered;
  const missing = left.length > 0 ? ` Files not run yet: ${left.length}, named in test/mutation/scores.json.` : '';
  return `${lineStart}**${percentOf(own).toFixed(1)} %**. Of ${all} changes to ${files} files the tests notice ${
    killed + timedOut
  } (${timedOut} by not ending); ${survived} pass unnoticed, ${uncovered} more are run by no test.${missing}`;
}

export function percentOf({ killed, timedOut, survived, uncovered }: Score): number {
  const all = killed + timedOut + survived + uncovered;
  return all === 0 ? 0 : (100 * (killed + timedOut)) / all;
}
