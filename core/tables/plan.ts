// What files would bring into the ledger, before anything is written. Holds no raw personal data: it is shown to people.

import type { CaseFacts, Party } from '../case/facts';
import type { Facet } from '../case/fields';
import type { Ledger, LedgerPayment, RecordKind } from '../case/ledger';
import type { CellTrouble } from './cells';
import type { Unit } from './columns';
import type { SheetKind } from './sheet-kinds';

/** One row of 案件, or all rows of one list that belong to one case. */
export interface PlannedCase {
  caseNumber: string;
  /** Index in `tables`. */
  table: number;
  /** Row as the sheet numbers it, from 1; of a list: its first row. */
  row: number;
  /** `清单.xlsx · 案件` */
  from: string;
  /** ISO time for which the file speaks. */
  at: string;
  facts: Partial<CaseFacts>;
  seen: Facet[];
  /** Row of the sheet by key of the row in `facts`: `party:2` → 17. */
  rows: Record<string, number>;
  /** Parties that columns of a list of cases name: for the check of the import, never kept. */
  parties?: Party[];
}

export type OtherKind = Exclude<RecordKind, 'cases'>;

/** A record beside the cases: 信访, 委托事项 …; 案款 only where it names no case. */
export type PlannedRecord = {
  [K in OtherKind]: {
    kind: K;
    key: string;
    table: number;
    row: number;
    from: string;
    at: string;
    facts: K extends 'payments' ? LedgerPayment : NonNullable<Ledger[K]>[number];
  };
}[OtherKind];

export interface PlannedColumn {
  at: number;
  /** Both rows of a two-row header, as a person reads them. */
  header: string;
  /** Name of the fact; undefined: not taken in. */
  field?: string;
  unit?: Unit;
  /** Up to five cells; those of personal columns are not shown. */
  samples: string[];
}

export interface PlannedTable {
  file: string;
  sheet: string;
  /** Undefined: not recognised, a person has to say. */
  kind?: SheetKind;
  /** Same headers, same signature: what a person corrected is remembered by it. */
  signature: string;
  /** Numbered from 1. */
  headerRow: number;
  columns: PlannedColumn[];
  rows: number;
  /** Day or moment that the sheet states: 统计截止, 导出时间. */
  statedOn?: string;
}

/** What a person corrected: header → fact (null: not taken in), header → unit. */
export interface TableMapping {
  kind: SheetKind | 'skip';
  fields: Record<string, string | null>;
  units?: Record<string, Unit>;
}

export interface RejectedRow {
  file: string;
  sheet: string;
  row: number;
  /** Header of the column the reason is about. */
  column?: string;
  reason: string;
  /** Index in `tables`. */
  table: number;
  /** As they stand in the sheet; personal columns are masked. */
  cells: string[];
}

/** The row itself is taken in, this cell of it is not. */
export interface CellProblem {
  file: string;
  sheet: string;
  row: number;
  column: string;
  /** F3 */
  cell: string;
  code: CellTrouble | 'disagrees';
  message: string;
  caseNumber?: string;
  /** Name of the fact and key of its row, where it belongs to a list. */
  field?: string;
  subject?: string;
}

/** The same key twice in one sheet: the last row counts. */
export interface Duplicate {
  file: string;
  sheet: string;
  key: string;
  rows: number[];
}

/** A money column that does not tell its unit and whose figures are small: 元 is assumed until a person answers. */
export interface UnitQuestion {
  table: number;
  header: string;
  field: string;
  samples: string[];
}

export interface ImportPlan {
  tables: PlannedTable[];
  cases: PlannedCase[];
  records: PlannedRecord[];
  rejected: RejectedRow[];
  problems: CellProblem[];
  /** May be more than are listed. */
  problemCount: number;
  duplicates: Duplicate[];
  questions: UnitQuestion[];
  notices: string[];
}
