// The rows that a selection holds on one as-of date.

import { compile, type Parts, partsOf } from './compile';
import { meet, type Planes, planesOf, withOwnSets } from './planes';
import type { Predicate, Selection } from './predicate';
import type { Table } from './table';
import { countedRows, type Scope } from './tables';

/** Counted rows that meet the condition, and those that may. */
export function selected({ records, where }: Selection, scope: Scope): Planes {
  const table = tableFor(records, scope);
  const memo = scope.memo.get(table) ?? new Map<unknown, Planes>();
  scope.memo.set(table, memo);
  const parts = joinedParts(where);
  const known = memo.get(parts);
  if (known) return known;
  const planes = meet(
    [fixedRows(table, parts, scope), ...parts.inside.map((part) => part(table, scope))],
    parts.outside.map((part) => part(table, scope)),
  );
  memo.set(parts, planes);
  return planes;
}

export function tableFor(records: Selection['records'], scope: Scope): Table {
  return scope.ledger.tables[records] as Table;
}

interface JoinedParts extends Parts {
  /** Fixed rows of each table by whose rows count. */
  rows: WeakMap<Table, Map<string, Planes>>;
}

const byObject = new WeakMap<Predicate, JoinedParts>();
const byText = new Map<string, JoinedParts>();

/** The same parts for the same condition, so that indicators share their rows. */
function joinedParts(where: Predicate): JoinedParts {
  const known = byObject.get(where);
  if (known) return known;
  const text = JSON.stringify(where);
  const parts = byText.get(text) ?? { ...partsOf(where), rows: new WeakMap() };
  byText.set(text, parts);
  byObject.set(where, parts);
  return parts;
}

/** Rows that count and meet what holds on every day: kept as long as the table. */
function fixedRows(table: Table, { fixed, rows }: JoinedParts, scope: Scope): Planes {
  const counted = countedRows(table, scope);
  if (!fixed) return counted;
  const ofTable = rows.get(table) ?? new Map<string, Planes>();
  rows.set(table, ofTable);
  const known = ofTable.get(scope.whoseKey);
  if (known) return known;
  const built = withOwnSets(() => {
    const { yes, maybe } = meet([counted, compile(fixed)(table, scope)], []);
    return yes === maybe ? planesOf(yes) : planesOf(yes, maybe);
  });
  ofTable.set(scope.whoseKey, built);
  return built;
}
