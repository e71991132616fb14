// All indicators of the manual at the twelve month ends, and the counts of ten of them beside other ways to count.

import type { Ledger } from '../../core/case/ledger';
import { manual2022 } from '../../core/manuals/manual-2022';
import { evaluate } from '../../core/measure/evaluate';
import type { Indicator } from '../../core/measure/language';
import { monthEnds } from '../../core/measure/moments';
import { onDay, prepare, scopeOf, type Tables } from '../../core/measure/tables';
import { closingToday, whatIf } from '../../core/measure/what-if';
import { bigLedger } from './big-ledger';
import { byLoops } from './measure-by-loops';
import { bySqlite } from './measure-by-sqlite';

interface Row extends Record<string, string | number> {
  name: string;
  rows: number;
  'p50 ms': number;
  'goal ms': number | string;
}

const indicators = Object.values(manual2022.indicators);
const months = monthEnds(2022);
const court = 100_000;
const province = 1_000_000;

/** Indicators whose counts the peers compute too. */
const shared = Object.entries(manual2022.indicators).filter(([id]) => /^(01|02|04|10|11|15|19|20|21|31)-/.test(id));

export function run() {
  return { title: 'Indicators: twelve month ends', rows: [...ours(court), ...peers(court), ...ours(province)] };
}

function ours(count: number): Row[] {
  const ledger = bigLedger(count);
  const tables = prepare(ledger);
  const row = (name: string, milliseconds: number, goal: number | string = '–'): Row => ({
    name,
    rows: count,
    'p50 ms': milliseconds,
    'goal ms': count === court ? goal : '–',
  });
  return [
    row(
      'all 36, from the rows',
      timed(1, () => year(tables, indicators)),
    ),
    row(
      'all 36, columns ready',
      timed(count === court ? 25 : 5, () => year(tables, indicators)),
      25,
    ),
    row(
      'what-if over all 36, 4 cases closed',
      timed(15, () => supposed(ledger, tables)),
      4,
    ),
  ];
}

/** The same counts, in the same process, over the same rows; each way must give the same numbers. */
function peers(count: number): Row[] {
  const ledger = bigLedger(count);
  const tables = prepare(ledger);
  const some = shared.map(([, indicator]) => indicator);
  const expected = countsOf(tables, some);
  const ways: [string, () => number[]][] = [
    ['ten of them: CaseLint', () => countsOf(tables, some)],
    ['ten of them: SQLite (node:sqlite, in memory, indexed)', bySqlite(ledger, months)],
    ['ten of them: plain loops over the rows', byLoops(ledger, months)],
  ];
  return ways.map(([name, work]) => {
    const found = work();
    if (found.join() !== expected.join()) throw new Error(`${name} counts otherwise: ${found} / ${expected}`);
    return { name, rows: count, 'p50 ms': timed(7, work), 'goal ms': '–' };
  });
}

/** Numerator and denominator of each, month by month. */
function countsOf(tables: Tables, some: Indicator[]): number[] {
  return months.flatMap((asOf) =>
    onDay(tables, asOf, {}, (scope) =>
      some.flatMap((indicator) => {
        const { numerator, denominator } = evaluate(indicator, scope);
        return [numerator, denominator];
      }),
    ),
  );
}

function year(tables: Tables, some: Indicator[]): number {
  return countsOf(tables, some).length;
}

function supposed(ledger: Ledger, tables: Tables): number {
  const scope = scopeOf(tables, '2022-06-20');
  const wanted: string[] = [];
  for (const { closedOn, caseNumber } of ledger.cases) {
    if (closedOn === null && wanted.push(caseNumber) === 4) break;
  }
  const changes = closingToday(scope, wanted, '判决', true);
  return indicators.map((indicator) => whatIf(indicator, scope, changes)).length;
}

function timed(times: number, work: () => unknown): number {
  const spent = Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  spent.sort((a, b) => a - b);
  return Math.round((spent[times >> 1] ?? 0) * 100) / 100;
}
