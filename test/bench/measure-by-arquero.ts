// The counts of ten indicators by Arquero: a table of columns, one rollup for each month.

import { table } from 'arquero';
import type { Day } from '../../core/case/day';
import { type FlatDays, type FlatRow, flatDays, flatNames } from './measure-rows';

const closed = 'd.closed !== null && d.closed >= $.newYear && d.closed <= $.asOf';
const pending = (day: string) =>
  `(d.filed !== null && d.filed <= ${day} && d.closedSeen === 1 && (d.closed === null || d.closed > ${day}))`;
const between = (day: string, from: string, to: string) => `(${day} !== null && ${day} >= ${from} && ${day} <= ${to})`;
const simple = `d.first === 1 && ${closed} && d.hearing !== null && d.hearing <= $.asOf && d.simple === 1`;
const disclosed = `d.disclosed === 1 && ${closed}`;
const enforced = `d.enforced === 1 && ${closed}`;
const inYear = between('d.filed', '$.newYear', '$.asOf');
const both = `(d.enforced === 1 || d.resumed === 1) && (${inYear} || ${pending('$.lastYearEnd')})`;
const inHand = `(${between('d.filed', '$.courtStart', '$.courtEnd')} || ${pending('$.lastCourtEnd')})`;

/** Numerator and denominator of each, as conditions. */
const conditions: [string, string | undefined][] = [
  [`d.worked === 1 && ${closed}`, undefined],
  [`d.worked === 1 && ${closed}`, `d.worked === 1 && ${inHand}`],
  [`d.first === 1 && ${between('d.appealed', '$.courtStart', '$.courtEnd')}`, `d.first === 1 && ${closed}`],
  [`${simple} && d.pronounced === 1`, simple],
  [`${disclosed} && d.valid === 1`, disclosed],
  [`${disclosed} && d.published === 1`, `${disclosed} && d.published !== null`],
  [`${both} && ${closed}`, both],
  [`${enforced} && d.deadline !== null && d.closed <= d.deadline`, enforced],
  [`${enforced} && d.mode === '执行完毕'`, enforced],
  [`${enforced} && d.mode === '终结本次执行程序' && d.qualified === 1`, `${enforced} && d.mode === '终结本次执行程序'`],
];

/** The days stand in the text: a sum cannot look at parameters. */
function sumsOn(days: FlatDays): Record<string, string> {
  const sums = conditions.flat().map((where, i) => [`n${i}`, where ? `d => op.sum(${where} ? 1 : 0)` : '() => 1']);
  const inDays = (text = '') => text.replace(/\$\.(\w+)/g, (_, name: keyof FlatDays) => String(days[name]));
  return Object.fromEntries(sums.map(([name = '', text]) => [name, inDays(text)]));
}

export function byArquero(rows: readonly FlatRow[], months: readonly Day[]): () => number[] {
  const columns = table(Object.fromEntries(flatNames.map((name) => [name, rows.map((row) => row[name])])));
  const sums = months.map((asOf) => sumsOn(flatDays(asOf)));
  return () => sums.flatMap((ofMonth) => Object.values(columns.rollup(ofMonth).object(0)).map(Number));
}
