// The cards as they were counted last, so that the next opening shows them at once while they are counted anew.

import { addDays, type Day } from '../case/day';
import type { Database, KeptFigures } from './database';

/** Raise it whenever `Figures`, or anything in it, looks otherwise: rows of another shape are not read. */
const figuresShape = 3;
/** Days and classes of cases that a person moves between. */
const most = 6;
/** Figures of a day further back say too little about today. */
const recent = 7;

export interface Selection {
  asOf: Day;
  caseClass: string | undefined;
}

/** `at`: ISO time. */
export function keepFigures(db: Database, selection: Selection, figures: unknown, at: string): Promise<void> {
  return db.transaction('rw', db.figures, async () => {
    await db.figures.put({ selection: keyOf(selection), at, shape: figuresShape, figures });
    const rows = await db.figures.toArray();
    const old = rows.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(most);
    await db.figures.bulkDelete(old.map(({ selection }) => selection));
  });
}

/**
 * The row of this day and class, else the last one of the week before it; never of another year or shape. Read without
 * Dexie and in one step: a page draws its first frame from it. Undefined also where there is no such database, which is
 * not made.
 */
export async function keptFigures(selection: Selection, name = 'caselint'): Promise<unknown> {
  const db = await existing(name);
  try {
    return db?.objectStoreNames.contains('figures') ? await latest(db, selection) : undefined;
  } finally {
    db?.close();
  }
}

function existing(name: string): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open(name);
  return new Promise((resolve, reject) => {
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
      resolve(undefined);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function latest(db: IDBDatabase, { asOf, caseClass }: Selection): Promise<unknown> {
  const from = [addDays(asOf, -recent), `${asOf.slice(0, 4)}-01-01`].sort().at(-1) ?? asOf;
  const range = IDBKeyRange.bound(keyOf({ asOf: from, caseClass }), keyOf({ asOf, caseClass }));
  const reading = db.transaction('figures').objectStore('figures').openCursor(range, 'prev');
  return new Promise((resolve, reject) => {
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => {
      const cursor = reading.result;
      const row: KeptFigures | undefined = cursor?.value;
      const isOfIt = row?.shape === figuresShape && row.selection.endsWith(` ${caseClass ?? ''}`);
      if (!cursor || isOfIt) resolve(row?.figures);
      else cursor.continue();
    };
  });
}

/** `2022-06-20 civil`: in the order of the days. */
function keyOf({ asOf, caseClass }: Selection): string {
  return `${asOf} ${caseClass ?? ''}`;
}
