// A ledger made ready for counting: each kind of record as a table, and how they hang together.

import { type CaseClass, classOf, registrationOnly } from '../case/case-class';
import { formatCaseNumber, parseCaseNumber } from '../case/case-number';
import type { Day } from '../case/day';
import type { ExternalFigure, Ledger, LedgerCase, LedgerPayment } from '../case/ledger';
import type { RowKind } from './fields';
import { daysOf, type Moment } from './moments';
import { type Bits, bitsWhere, type Planes, planesOf, withBorrowedSets } from './planes';
import { everyRow, kept, type Table, tableOf } from './table';
import type { Tally } from './tally';
import { sortedByType, type Types, typeAt } from './type-rows';

export interface Tables {
  tables: { [K in RowKind]: Table<K> };
  source: Ledger;
  /** Lists that were never imported: nothing can be said of their rows. */
  unseen: ReadonlySet<RowKind>;
  external: readonly ExternalFigure[];
  types: Types;
  /** Row of the case of each payment, -1 where there is none. */
  caseOfPayment: Int32Array;
  /** Cases whose payments have all been seen. */
  paymentsSeen: Bits;
  /** Row of each 案号. */
  rowOf: ReadonlyMap<string, number>;
  /** Cases that are there only because they name others; they do not count. */
  guests: ReadonlySet<string>;
  /** Named case and naming case, by 执行依据案号. */
  names: { named: number; by: number }[];
}

/** Which rows count: of these judges, of this class of cases. */
export interface Whose {
  judges?: readonly string[];
  caseClass?: CaseClass;
}

/** One as-of date over the tables, with what has been counted for it so far. */
export interface Scope {
  asOf: Day;
  days: Record<Moment, number>;
  ledger: Tables;
  whose: Whose;
  /** The selection as one text, to keep sets by. */
  whoseKey: string;
  memo: Map<Table, Map<unknown, Planes>>;
  /** By measure: value, light and gap ask for the same. */
  tallies: Map<unknown, Tally>;
}

export function scopeOf(ledger: Tables, asOf: Day, whose: Whose = {}): Scope {
  const whoseKey = `counted ${whose.judges?.join('\n')} ${whose.caseClass}`;
  return { asOf, days: daysOf(asOf), ledger, whose, whoseKey, memo: new Map(), tallies: new Map() };
}

/** One as-of date that ends with `use`: nothing of the scope may be kept, only what was counted. */
export function onDay<T>(ledger: Tables, asOf: Day, whose: Whose, use: (scope: Scope) => T): T {
  return withBorrowedSets(() => use(scopeOf(ledger, asOf, whose)));
}

/** Done once for a ledger; columns and sets are built when first asked for and kept with it. `guests` do not count. */
export function prepare(ledger: Ledger, guests: ReadonlySet<string> = new Set()): Tables {
  const payments = allPayments(ledger);
  const { rows, types } = sortedByType(ledger.cases);
  const rowOf = new Map(rows.map((c, row) => [c.caseNumber, row]));
  return {
    source: ledger,
    tables: {
      cases: tableOf('cases', rows),
      payments: tableOf('payments', payments ?? []),
      petitions: tableOf('petitions', ledger.petitions ?? []),
      entrustments: tableOf('entrustments', ledger.entrustments ?? []),
      supervisions: tableOf('supervisions', ledger.supervisions ?? []),
      dishonesty: tableOf('dishonesty', ledger.dishonesty ?? []),
    },
    unseen: new Set(rowKinds.filter((kind) => (kind === 'payments' ? payments : ledger[kind]) === undefined)),
    external: ledger.external ?? [],
    rowOf,
    types,
    guests,
    caseOfPayment: Int32Array.from(payments ?? [], (p) => rowOf.get(p.caseNumber ?? '') ?? -1),
    paymentsSeen: bitsWhere(rows.length, (row) => {
      const { payments: own, incomplete } = rows[row] as LedgerCase;
      return (ledger.payments !== undefined || own !== undefined) && !incomplete?.includes('payments');
    }),
    names: rows.flatMap((c, by) => {
      const named = c.basisCaseNumber ? rowOf.get(plainNumber(c.basisCaseNumber)) : undefined;
      return named === undefined ? [] : [{ named, by }];
    }),
  };
}

/** Rows that count at all: own, of the class, and no mere registration. */
export function countedRows(table: Table, { ledger, whose, whoseKey }: Scope): Planes {
  if (table.kind === 'cases') {
    return kept(table, whoseKey, () =>
      planesOf(bitsWhere(table.rows.length, (row) => isReal(ledger, row) && isOwn(ledger, row, whose))),
    );
  }
  if (table.kind !== 'payments') return everyRow(table);
  return kept(table, whoseKey, () =>
    planesOf(
      bitsWhere(table.rows.length, (row) => {
        const at = ledger.caseOfPayment[row] as number;
        return at < 0 ? whose.caseClass === undefined : isOwn(ledger, at, whose);
      }),
    ),
  );
}

/** Rows whose 承办人 is one of the names; without a column 承办人 every row is. */
function isOwn({ tables, types }: Tables, row: number, { judges, caseClass }: Whose): boolean {
  if (caseClass !== undefined && classOf(typeAt(types, row)) !== caseClass) return false;
  const judge = tables.cases.rows[row]?.judge;
  return judges === undefined || judge === undefined || (judge !== null && judges.includes(judge));
}

function isReal({ tables, types, guests }: Tables, row: number): boolean {
  if (registrationOnly.includes(typeAt(types, row))) return false;
  return guests.size === 0 || !guests.has(tables.cases.rows[row]?.caseNumber ?? '');
}

const rowKinds: RowKind[] = ['cases', 'payments', 'petitions', 'entrustments', 'supervisions', 'dishonesty'];

/** Rows of the list and those that stand with their case, each once. */
function allPayments(ledger: Ledger): LedgerPayment[] | undefined {
  const listed = ledger.payments ?? [];
  const known = new Set(listed.map((p) => `${p.caseNumber}\n${p.key}`));
  const withCase = ledger.cases.flatMap((c) => (c.payments ?? []).map((p) => ({ ...p, caseNumber: c.caseNumber })));
  const more = withCase.filter((p) => !known.has(`${p.caseNumber}\n${p.key}`));
  const seen = ledger.payments !== undefined || ledger.cases.some((c) => c.payments !== undefined);
  return seen ? [...listed, ...more] : undefined;
}

function plainNumber(text: string): string {
  const parsed = parseCaseNumber(text);
  return parsed ? formatCaseNumber(parsed) : text;
}
