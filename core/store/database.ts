// Tables of the local database. Rows hold derived facts only; nothing raw of any party (principle 2 of the design).

import Dexie, { type DexieOptions, type EntityTable, type Table, type Transaction } from 'dexie';
import type { CaseFacts, FactName } from '../case/facts';
import type { Facet } from '../case/fields';
import type { Checked } from '../case/ledger';
import type { Drift } from '../page/site-map';
import type { Finding } from '../rules/finding';
import type { Place } from '../view';
import type { RecordListName, RecordObservation } from './fold-records';
import { takeDown } from './shelves';

/** One reading of a page, one row of a file, or one entry by hand: what was seen, where and when. */
export interface Observation {
  /** Order of arrival within the case. */
  id: number;
  caseNumber: string;
  /** `page` by the browser, `import` from a file, `hand` kept by hand. */
  source: 'page' | 'import' | 'hand';
  /** Import it belongs to; undoing the import drops it. */
  importId?: number;
  /** Name of the file and sheet, or the kind of page. */
  from: string;
  row?: number;
  /** ISO time the facts hold for. */
  at: string;
  facts: Partial<CaseFacts>;
  seen: Facet[];
  /** Blank cells that a person ticked: they empty what was filled before. */
  blanks?: FactName[];
  /** Page observations: which page, so that a newer reading of the same page replaces the older. */
  page?: string;
}

/** A case folded from its observations. */
export interface StoredCase {
  caseNumber: string;
  facts: CaseFacts;
  /** ISO time of the last look, by facet. */
  seen: Partial<Record<Facet, string>>;
  updatedAt: string;
  /** Address of the page to open again, cleaned of sessions and persons. */
  address?: string;
  /** Where each field was seen: key `party:1/party.phone`. */
  places: Record<string, Place>;
  /** Facets that concern the case and cannot be called seen. */
  unseen: Facet[];
  /** What the last check said: the ground of indicator 14 and of the estimate in 11. */
  checked: Checked;
}

export interface StoredFinding extends Finding {
  id: string;
  state: 'open' | 'fixed' | 'waived';
  /** Id of the waiver that holds. */
  waivedBy?: string;
  firstSeenAt: string;
  lastSeenAt: string;
  fixedAt?: string;
  source: 'page' | 'import';
  /** File, sheet and row, where it comes from an import. */
  from?: string;
  row?: number;
  place?: Place;
  note?: string;
}

export interface Waiver {
  /** Made of the scope and what it is about; see waivers.ts. */
  id: string;
  /** One finding; the rule in this case; the rule for one role of party in every case. */
  scope: 'finding' | 'case' | 'rule';
  /** '' for every case. */
  caseNumber: string;
  rule: string;
  /** Role of the party, with scope `rule`. */
  role?: string;
  reason: string;
  note?: string;
  /** ISO time */
  at: string;
  /** Scope `finding`: ends when the finding is about something else. */
  about?: string;
  /** Last day on which it holds. */
  expiresOn?: string;
}

/** One check of one case, so that total, fixed, new and remaining can be told later. */
export interface Run {
  /** Order within the case. */
  id: number;
  caseNumber: string;
  at: string;
  total: number;
  fixed: number;
  added: number;
  remaining: number;
  waived: number;
  /** Facets seen until then. */
  seen: Facet[];
}

/** 仍要报结 with open errors: what was open and why it went on. */
export interface Closing {
  id: number;
  caseNumber: string;
  at: string;
  reason: string;
  note?: string;
  findings: string[];
}

/** One import: all its files at once. Undoing it drops its observations and records. */
export interface Import {
  id: number;
  /** ISO time */
  at: string;
  files: string[];
  cases: number;
  records: number;
  rejected: number;
  /** Lists that it held a sheet of, with rows or without. */
  lists: RecordListName[];
}

/** What a person corrected in the mapping of a table, by the signature of its headers. */
export interface StoredMapping {
  signature: string;
  /** A border: parsed when it is read. */
  mapping: unknown;
}

/** A site map taught or brought in here. */
export interface StoredSiteMap {
  id: string;
  /** ISO time of the last change. */
  at: string;
  /** A border: parsed when it is read. */
  map: unknown;
}

/** What the pages of a site said last of its map: which kinds were shown, and what no longer matched. */
export interface StoredMapState {
  /** `id` of the map. */
  map: string;
  version: number;
  pages: Record<string, { at: string; drift: Drift[] }>;
}

export interface Setting {
  key: string;
  value: unknown;
}

/** A row that no longer parses is kept here, with a notice, never dropped. */
export interface SetAside {
  id: number;
  table: string;
  at: string;
  row: unknown;
  why: string;
}

export interface DigestKey {
  id: 'digest';
  key: CryptoKey;
}

/** What is kept by case, on shelves: see shelves.ts. */
export interface Shelved {
  observations: Observation;
  cases: StoredCase;
  findings: StoredFinding;
  runs: Run;
}

export type ShelfKind = keyof Shelved;

/** One kind of row of all cases whose numbers fall on the same shelf. */
export interface Shelf<Kind extends ShelfKind = ShelfKind> {
  kind: Kind;
  shelf: number;
  rows: Shelved[Kind][];
}

/** What 我的指标 showed last for a day and a class of cases: numbers and 案号, nothing of any party. Can be counted anew. */
export interface KeptFigures {
  /** `2022-06-20 civil`; see kept-figures.ts. */
  selection: string;
  /** ISO time */
  at: string;
  /** Raised when `figures` looks otherwise: rows of another shape are not read. */
  shape: number;
  figures: unknown;
}

export type Database = Dexie & {
  shelves: Table<Shelf, [kind: ShelfKind, shelf: number]>;
  waivers: EntityTable<Waiver, 'id'>;
  closings: EntityTable<Closing, 'id'>;
  imports: EntityTable<Import, 'id'>;
  records: EntityTable<RecordObservation, 'id'>;
  mappings: EntityTable<StoredMapping, 'signature'>;
  siteMaps: EntityTable<StoredSiteMap, 'id'>;
  mapStates: EntityTable<StoredMapState, 'map'>;
  settings: EntityTable<Setting, 'key'>;
  setAside: EntityTable<SetAside, 'id'>;
  keys: EntityTable<DigestKey, 'id'>;
  figures: EntityTable<KeptFigures, 'selection'>;
};

/** Where the tables lie: the browser's own database, or another that behaves like it. */
export type Backend = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/** Strict durability: a finding that was shown as kept survives a power cut. */
export function openDatabase(name = 'caselint', backend: Backend = {}): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', ...backend }) as Database;
  db.version(1).stores({
    observations: '++id, caseNumber, importId, [caseNumber+page]',
    cases: 'caseNumber, updatedAt',
    findings: 'id, caseNumber, state, rule',
    waivers: 'id, caseNumber',
    runs: '++id, caseNumber, at',
    closings: '++id, caseNumber',
    imports: '++id',
    records: '++id, importId, kind',
    mappings: 'signature',
    settings: 'key',
    setAside: '++id',
    keys: 'id',
  });
  db.version(2).stores({ siteMaps: 'id', mapStates: 'map' });
  const gone = { observations: null, cases: null, findings: null, runs: null };
  // Dexie keeps the transaction alive only where it sees an `async` function.
  db.version(3)
    .stores({ ...gone, shelves: '[kind+shelf]' })
    .upgrade(async (old) => ontoShelves(db, old));
  db.version(4).stores({ figures: 'selection' });
  return db;
}

/** Rows that stood alone move onto shelves. */
async function ontoShelves(db: Database, old: Transaction): Promise<void> {
  for (const kind of ['observations', 'cases', 'findings', 'runs'] as const) {
    const rows = Map.groupBy(await old.table(kind).toArray(), ({ caseNumber }) => String(caseNumber));
    const taken = await takeDown(db, kind, rows.keys());
    for (const [caseNumber, own] of rows) taken.replace(caseNumber, own);
    await taken.putBack();
  }
}
