// All rules over one case, and over a judge's whole history. Cases are generated, nobody is in them.

import fc from 'fast-check';
import { validate as validateResident } from 'stdnum/lib/cjs/cn/ric';
import { citizenCheckCharacter } from '../../core/identity/citizen';
import { checkDocument } from '../../core/identity/document';
import { facetStates, ruleIds, runRules } from '../../core/rules/engine';
import { anyCleanCase, around } from '../rules/clean-cases';

export async function run() {
  return { title: `Rules: ${ruleIds.length} over generated cases`, rows: [...cases(), ...numbers()] };
}

function cases() {
  const some = fc.sample(anyCleanCase, { numRuns: 10_000, seed: 418 });
  const judge = () => some.map((facts) => timed(() => facetStates(facts, runRules(facts, around))));
  judge();
  const spent = judge().sort((a, b) => a - b);
  const whole = spent.reduce((sum, each) => sum + each, 0);
  return [
    { name: 'one case, p50', rows: 1, ms: rounded(spent[5_000] ?? 0), 'goal ms': '–' },
    { name: 'one case, p95', rows: 1, ms: rounded(spent[9_500] ?? 0), 'goal ms': 1 },
    { name: 'every case in a row', rows: some.length, ms: rounded(whole), 'goal ms': 1_500 },
  ];
}

/** A peer checks length, date and check digit; ours also area, age, placeholders and other types. */
function numbers() {
  const all = Array.from({ length: 50_000 }, (_, i) => {
    const front = `152201${1950 + (i % 60)}0${1 + (i % 9)}1${i % 9}${String(i % 1000).padStart(3, '0')}`;
    return front + citizenCheckCharacter(front);
  });
  const ours = () =>
    timed(() => all.filter((number) => checkDocument('居民身份证', number, '2022-06-20').level === 'ok'));
  const peer = () => timed(() => all.filter((number) => validateResident(number).isValid));
  ours();
  peer();
  return [
    { name: 'document numbers, checkDocument', rows: all.length, ms: rounded(ours()), 'goal ms': '–' },
    { name: 'document numbers, stdnum', rows: all.length, ms: rounded(peer()), 'goal ms': '–' },
  ];
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
