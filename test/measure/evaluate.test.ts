// Two calculators, many ledgers. CASELINT_LEDGERS says how many: 500 by default, at least 10,000 in `npm test`.

import { describe, expect, it } from 'vitest';
import { manual2022 } from '../../core/manuals/manual-2022';
import { evaluate, type Measured } from '../../core/measure/evaluate';
import type { Fraction } from '../../core/measure/fraction';
import { onDay, prepare, type Scope } from '../../core/measure/tables';
import { ledgerCount as ledgers, type RandomLedger, randomLedger } from '../manuals/random-ledger';
import { calculate, type Pair, type Second } from '../manuals/second-calculator';

const batch = 500;

describe('the second calculator agrees on every indicator', () => {
  for (let from = 0; from < ledgers; from += batch) {
    it(`ledgers ${from} to ${Math.min(from + batch, ledgers) - 1}`, { timeout: 120_000 }, () => {
      for (let seed = from; seed < Math.min(from + batch, ledgers); seed++) {
        expect(differences(randomLedger(seed)), `seed ${seed}`).toEqual([]);
      }
    });
  }
});

function differences({ ledger, asOf, judges }: RandomLedger): string[] {
  const prepared = prepare(ledger);
  const out: string[] = [];
  // The second day asks the same columns again
  for (const day of [asOf, `${asOf.slice(0, 4)}-12-31`]) {
    const second = calculate({ ledger, asOf: day, judges });
    out.push(...onDay(prepared, day, { judges }, (scope) => differencesOn(scope, second)));
  }
  return out;
}

function differencesOn(scope: Scope, second: Record<string, Second>): string[] {
  return Object.entries(manual2022.indicators).flatMap(([id, indicator]) => {
    if (indicator.measure.kind === 'checklist') return [];
    return [undefined, ...Object.keys(indicator.seconds ?? {})].flatMap((letter) => {
      const key = `${Number.parseInt(id, 10)}${letter ?? ''}`;
      const [ours, theirs] = [evaluate(indicator, scope, letter), second[key]];
      if (theirs && same(ours, theirs)) return [];
      return [`${key} on ${scope.asOf}: ${told(ours)} / ${JSON.stringify(theirs)}`];
    });
  });
}

function same(ours: Measured, theirs: Second): boolean {
  return (
    equal(ours.low, theirs.low) &&
    equal(ours.high, theirs.high) &&
    Math.abs(ours.numerator - theirs.numerator) < 1e-9 &&
    Math.abs(ours.denominator - theirs.denominator) < 1e-9 &&
    ours.uncertain === theirs.uncertain &&
    ours.missing.join() === theirs.missing.join() &&
    ours.estimated === theirs.estimated
  );
}

function equal(ours: Fraction | null, theirs: Pair | null): boolean {
  if (!ours || !theirs) return !ours && !theirs;
  return ours.n * BigInt(theirs[1]) === BigInt(theirs[0]) * ours.d;
}

function told({ low, high, ...rest }: Measured): string {
  const text = (f: Fraction | null) => f && `${f.n}/${f.d}`;
  return JSON.stringify({ low: text(low), high: text(high), ...rest });
}
