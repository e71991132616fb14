// The counts of ten indicators in SQL, for every engine that reads it. Certain members only: an unseen entry is a null that
// no condition meets. Days are numbers, named $asOf and so on.

import { type FlatDays, flatNames } from './measure-rows';

const closed = 'closed BETWEEN $newYear AND $asOf';
const pending = (day: string) => `(filed <= ${day} AND closedSeen = 1 AND (closed IS NULL OR closed > ${day}))`;
const simple = `first = 1 AND ${closed} AND hearing <= $asOf AND simple = 1`;
const disclosed = `disclosed = 1 AND ${closed}`;
const enforced = `enforced = 1 AND ${closed}`;
const both = `(enforced = 1 OR resumed = 1) AND (filed BETWEEN $newYear AND $asOf OR ${pending('$lastYearEnd')})`;
const inHand = `filed BETWEEN $courtStart AND $courtEnd OR ${pending('$lastCourtEnd')}`;

/** Numerator and denominator of each, as conditions. */
const conditions: [string, string | undefined][] = [
  [`worked = 1 AND ${closed}`, undefined],
  [`worked = 1 AND ${closed}`, `worked = 1 AND (${inHand})`],
  ['first = 1 AND appealed BETWEEN $courtStart AND $courtEnd', `first = 1 AND ${closed}`],
  [`${simple} AND pronounced = 1`, simple],
  [`${disclosed} AND valid = 1`, disclosed],
  [`${disclosed} AND published = 1`, `${disclosed} AND published IS NOT NULL`],
  [`${both} AND ${closed}`, both],
  [`${enforced} AND closed <= deadline`, enforced],
  [`${enforced} AND mode = '执行完毕'`, enforced],
  [`${enforced} AND mode = '终结本次执行程序' AND qualified = 1`, `${enforced} AND mode = '终结本次执行程序'`],
];

/** One pass over the table for all twenty counts: `n0` … `n19`. */
const counts = conditions
  .flat()
  .map((where, i) => `${where ? `count(*) FILTER (WHERE ${where})` : '1'} AS n${i}`)
  .join(', ');

export function countsSql(days: FlatDays): string {
  return `SELECT ${counts} FROM cases`.replace(/\$(\w+)/g, (_, name: keyof FlatDays) => String(days[name]));
}

export function tableSql(word: string): string {
  const columns = flatNames.map((name) => `${name} ${name === 'mode' ? word : 'INTEGER'}`);
  return `CREATE TABLE cases (${columns.join(', ')})`;
}
