// What is kept of cases stands on shelves: one row of the database holds the rows of many cases, and the number of a case
// tells its shelf. IndexedDB takes twenty thousand rows, one by one with indexes, fifty times slower than the same packed.

import type { Table } from 'dexie';
import type { Database, Observation, Shelf, ShelfKind, Shelved } from './database';

/** Few enough that a year of cases is a few hundred writes, many enough that one case is not a large one. */
const shelfCount = 128;

/** Always the same for the same case: FNV-1a over its number. */
function shelfOf(caseNumber: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < caseNumber.length; at++) hash = Math.imul(hash ^ caseNumber.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % shelfCount;
}

/** Every row of a kind: cases by 案号, findings by id, observations and runs as they came case by case. */
export async function everyRow<Kind extends ShelfKind>(db: Database, kind: Kind): Promise<Shelved[Kind][]> {
  const rows = (await allShelves(db, kind)).flatMap(rowsOn);
  return kind === 'cases' || kind === 'findings' ? rows.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) : rows;
}

/** Rows of one case. */
export async function rowsOfCase<Kind extends ShelfKind>(
  db: Database,
  kind: Kind,
  caseNumber: string,
): Promise<Shelved[Kind][]> {
  const found = (await db.shelves.get([kind, shelfOf(caseNumber)])) as Shelf<Kind> | undefined;
  return rowsOn(found).filter((row) => caseOf(row) === caseNumber);
}

/** Shelves taken down: read once, changed in memory, and put back in the same transaction. */
export interface Taken<Kind extends ShelfKind> {
  rowsOf(caseNumber: string): readonly Shelved[Kind][];
  /** Every case on these shelves, also such as were not asked for. */
  cases(): string[];
  /** What is kept of the case from now on. */
  replace(caseNumber: string, rows: readonly Shelved[Kind][]): void;
  /** Only shelves on which something was replaced are written. */
  putBack(): Promise<void>;
}

export async function takeDown<Kind extends ShelfKind>(
  db: Database,
  kind: Kind,
  caseNumbers: Iterable<string> | 'all',
): Promise<Taken<Kind>> {
  const found = caseNumbers === 'all' ? await allShelves(db, kind) : await someShelves(db, kind, caseNumbers);
  const shelves = new Map(found.map((one) => [one.shelf, Map.groupBy(rowsOn(one), caseOf)]));
  const changed = new Set<number>();
  return {
    rowsOf: (caseNumber) => shelves.get(shelfOf(caseNumber))?.get(caseNumber) ?? [],
    cases: () => [...shelves.values()].flatMap((byCase) => [...byCase.keys()]),
    replace: (caseNumber, rows) => {
      const shelf = shelfOf(caseNumber);
      const byCase = shelves.get(shelf) ?? new Map<string, Shelved[Kind][]>();
      shelves.set(shelf, byCase);
      if (rows.length > 0) byCase.set(caseNumber, [...rows]);
      else if (!byCase.delete(caseNumber)) return;
      changed.add(shelf);
    },
    putBack: async () => {
      const full = [...changed].filter((shelf) => (shelves.get(shelf)?.size ?? 0) > 0);
      await db.shelves.bulkPut(
        full.map((shelf) => ({ kind, shelf, rows: [...(shelves.get(shelf)?.values() ?? [])].flat() })),
      );
      await db.shelves.bulkDelete([...changed].filter((shelf) => !full.includes(shelf)).map((shelf) => [kind, shelf]));
    },
  };
}

/** Observations join those of their case, numbered in the order of their arrival. */
export function arrived(before: readonly Observation[], fresh: readonly Omit<Observation, 'id'>[]): Observation[] {
  const last = lastId(before);
  return [...before, ...fresh.map((row, at) => ({ ...row, id: last + 1 + at }))];
}

/** The greatest number that was given so far; 0 where none was. */
export function lastId(rows: readonly { id: number }[]): number {
  return rows.reduce((last, { id }) => Math.max(last, id), 0);
}

/** Puts a case or a finding in the place of the one with the same name, else beside the others. */
export async function putRow<Kind extends 'cases' | 'findings'>(
  db: Database,
  kind: Kind,
  row: Shelved[Kind],
): Promise<void> {
  await db.transaction('rw', db.shelves, async () => {
    const taken = await takeDown(db, kind, [row.caseNumber]);
    const others = taken.rowsOf(row.caseNumber).filter((other) => nameOf(other) !== nameOf(row));
    taken.replace(row.caseNumber, [...others, row]);
    await taken.putBack();
  });
}

/** As they lie in the database. */
export function allShelves<Kind extends ShelfKind>(db: Database, kind: Kind): Promise<Shelf<Kind>[]> {
  const all = db.shelves as unknown as Table<Shelf<Kind>, [ShelfKind, number]>;
  return all.where('[kind+shelf]').between([kind, 0], [kind, shelfCount]).toArray();
}

async function someShelves<Kind extends ShelfKind>(
  db: Database,
  kind: Kind,
  caseNumbers: Iterable<string>,
): Promise<Shelf<Kind>[]> {
  const asked = [...new Set(Array.from(caseNumbers, shelfOf))];
  const found = await db.shelves.bulkGet(asked.map((shelf) => [kind, shelf]));
  return found.filter((one) => one !== undefined) as Shelf<Kind>[];
}

/** A shelf that lost its shape is a row that lost its shape: it stays until it is set aside. */
export function rowsOn<Kind extends ShelfKind>(found: Shelf<Kind> | undefined): Shelved[Kind][] {
  const rows: unknown = found?.rows ?? [];
  return (Array.isArray(rows) ? rows : [rows]) as Shelved[Kind][];
}

function caseOf(row: { caseNumber: string } | null): string {
  return row?.caseNumber ?? '';
}

function nameOf(row: Shelved[ShelfKind] | null): string {
  return (row && 'id' in row ? String(row.id) : row?.caseNumber) ?? '';
}
