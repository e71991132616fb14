// All indicators of the manual at the twelve month ends, and the counts of ten of them beside other ways to count.

import type { Ledger } from '../../core/case/ledger';
import { manual2022 } from '../../core/manuals/manual-2022';
import { evaluate } from '../../core/measure/evaluate';
import type { Indicator } from '../../core/measure/language';
import { monthEnds } from '../../core/measure/moments';
import { onDay, prepare, scopeOf, type Tables } from '../../core/measure/tables';
import { closingToday, whatIf } from '../../core/measure/what-if';
import { bigLedger } from './big-ledger';
import { byArquero } from './measure-by-arquero';
import { byDuckDb } from './measure-by-duckdb';
import { byLoops } from './measure-by-loops';
import { bySqlite } from './measure-by-sqlite';
import { flatRows } from './measure-rows';

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

export async function run() {
  const rows = [...ours(court), ...(await peers(court, 7)), ...ours(province), ...(await peers(province, 1))];
  return { title: 'Indicators: twelve month ends', rows };
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
  const first = timed(1, () => year(tables, indicators));
  const times = count === court ? 40 : 5;
  const suppose = supposition(ledger, tables);
  return [
    row('all 36, from the rows', first),
    row(
      'all 36, columns ready',
      warm(times, () => year(tables, indicators)),
      25,
    ),
    row('what-if, one indicator (the slowest), 4 cases closed', slowest(times, suppose), 4),
    row(
      'what-if over all 36, 4 cases closed',
      warm(times, () => indicators.map(suppose)),
      4,
    ),
  ];
}

/** The same counts, in the same process, over the same rows; each way must give the same numbers. */
async function peers(count: number, times: number): Promise<Row[]> {
  const ledger = bigLedger(count);
  const tables = prepare(ledger);
  const some = shared.map(([, indicator]) => indicator);
  const expected = countsOf(tables, some);
  const rows = flatRows(ledger);
  const ways: [string, () => Promise<() => number[]> | (() => number[])][] = [
    ['CaseLint', () => () => countsOf(tables, some)],
    ['SQLite (node:sqlite, in memory)', () => bySqlite(rows, months)],
    ['DuckDB-WASM', () => byDuckDb(rows, months)],
    ['Arquero', () => byArquero(rows, months)],
    ['plain loops over the rows', () => byLoops(ledger, months)],
  ];
  const measured: Row[] = [];
  for (const [name, make] of ways) {
    const work = await make();
    const found = work();
    if (found.join() !== expected.join()) throw new Error(`${name} counts otherwise: ${found} / ${expected}`);
    measured.push({ name: `ten of them: ${name}`, rows: count, 'p50 ms': timed(times, work), 'goal ms': '–' });
  }
  return measured;
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

/** Four pending cases closed today and put right; made anew each time, as when a person moves the slider. */
function supposition({ cases }: Ledger, tables: Tables): (indicator: Indicator) => unknown {
  const scope = scopeOf(tables, '2022-06-20');
  const pending = cases.filter(({ closedOn }) => closedOn === null).slice(0, 4);
  const wanted = pending.map(({ caseNumber }) => caseNumber);
  return (indicator) => whatIf(indicator, scope, closingToday(scope, wanted, '判决', true));
}

function slowest(times: number, suppose: (indicator: Indicator) => unknown): number {
  return Math.max(...indicators.map((indicator) => warm(times, () => suppose(indicator))));
}

/** Some rounds go before, as in a worker that has been open for a while. */
function warm(times: number, work: () => unknown): number {
  timed(Math.ceil(times / 4), work);
  return timed(times, work);
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
