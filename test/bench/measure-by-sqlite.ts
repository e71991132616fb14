// The counts of ten indicators in SQL. Certain members only: an unseen entry is a null that no condition meets.

import { DatabaseSync } from 'node:sqlite';
import { typeOf } from '../../core/case/case-class';
import { addMonths, type Day } from '../../core/case/day';
import type { Ledger } from '../../core/case/ledger';

const closed = 'closed BETWEEN :newYear AND :asOf';
const worked = "type NOT IN ('诉前调确', '诉前调书', '执恢', '执保')";
const first = "type IN ('刑初', '民初', '行初', '行赔初')";
const disclosed = "(type GLOB '[刑民行]*' OR type GLOB '法赔*' OR type GLOB '委赔*') AND type NOT GLOB '行保*'";
const pending = (day: string) => `(filed <= ${day} AND closedSeen AND (closed IS NULL OR closed > ${day}))`;
const simple = `${first} AND ${closed} AND hearing <= :asOf AND procedure IN ('简易程序', '小额诉讼程序', '速裁程序')`;
const published = `${disclosed} AND ${closed} AND publication IN ('上网', '不上网')`;
const enforced = `type = '执' AND ${closed}`;
const both = `type IN ('执', '执恢') AND (filed BETWEEN :newYear AND :asOf OR ${pending(':lastYearEnd')})`;

/** Numerator and denominator of each, as conditions. */
const conditions: [string, string | 1][] = [
  [`${worked} AND ${closed}`, 1],
  [`${worked} AND ${closed}`, `${worked} AND (filed BETWEEN :courtStart AND :courtEnd OR ${pending(':lastCourtEnd')})`],
  [`${first} AND appealed BETWEEN :courtStart AND :courtEnd`, `${first} AND ${closed}`],
  [`${simple} AND pronounced = 1`, simple],
  [`${disclosed} AND ${closed} AND valid = 1`, `${disclosed} AND ${closed}`],
  [`${published} AND publication = '上网'`, published],
  [`${both} AND ${closed}`, both],
  [`${enforced} AND closed <= deadline`, enforced],
  [`${enforced} AND mode = '执行完毕'`, enforced],
  [`${enforced} AND mode = '终结本次执行程序' AND qualified = 1`, `${enforced} AND mode = '终结本次执行程序'`],
];

export function bySqlite(ledger: Ledger, months: readonly Day[]): () => number[] {
  const db = filled(ledger);
  const statements = conditions.map(([numerator, denominator]) =>
    [numerator, denominator].map((where) =>
      where === 1 ? undefined : db.prepare(`SELECT count(*) AS n FROM cases WHERE ${where}`),
    ),
  );
  for (const pair of statements) for (const statement of pair) statement?.setAllowUnknownNamedParameters(true);
  return () =>
    months.flatMap((asOf) => {
      const days = daysOf(asOf);
      return statements.flatMap((pair) => pair.map((statement) => Number(statement?.get(days)?.n ?? 1)));
    });
}

function daysOf(asOf: Day): Record<string, string> {
  const year = Number(asOf.slice(0, 4));
  const november = `${year}-11-30`;
  return {
    asOf,
    newYear: `${year}-01-01`,
    lastYearEnd: `${year - 1}-12-31`,
    courtStart: `${year - 1}-12-01`,
    courtEnd: asOf < november ? asOf : november,
    lastCourtEnd: `${year - 1}-11-30`,
  };
}

function filled({ cases }: Ledger): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(`CREATE TABLE cases (type TEXT, filed TEXT, closed TEXT, closedSeen INTEGER, appealed TEXT, hearing TEXT,
    procedure TEXT, mode TEXT, pronounced INTEGER, valid INTEGER, publication TEXT, deadline TEXT, qualified INTEGER)`);
  const insert = db.prepare('INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const bit = (value: boolean | null | undefined) => (typeof value === 'boolean' ? Number(value) : null);
  db.exec('BEGIN');
  for (const c of cases) {
    insert.run(
      typeOf(c.caseNumber),
      c.filedOn ?? null,
      c.closedOn ?? null,
      Number(c.closedOn !== undefined),
      c.appealedOn ?? null,
      c.hearingDays?.[0] ?? null,
      c.procedure?.[0] ?? null,
      c.closingMode?.[0] ?? null,
      bit(c.pronouncedInCourt),
      bit(c.validlyDisclosed ?? (c.checked && c.checked.disclosureOpen === 0)),
      c.publication ?? null,
      c.statutoryDeadlineOn ?? (c.filedOn ? addMonths(c.filedOn, c.onlineAuction ? 12 : 6) : null),
      bit(c.finalRoundQualified),
    );
  }
  db.exec(
    'COMMIT; CREATE INDEX by_type_closed ON cases (type, closed); CREATE INDEX by_closed ON cases (closed); ANALYZE',
  );
  return db;
}
