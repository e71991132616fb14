// Reads back what the extension keeps, from one of its own pages.

import type { Page } from '@playwright/test';
import type { StoredFinding } from '../../core/store/database';

const shelved = ['observations', 'cases', 'findings', 'runs'];

/** Rows of one table, or of one kind of what is kept by case; none while the database has not been made. */
export async function stored<Row>(extensionPage: Page, table: string): Promise<Row[]> {
  // Opening a database that is not there would make an empty one in the way of the extension's.
  const made = await extensionPage.evaluate(() => indexedDB.databases());
  if (!made.some(({ name }) => name === 'caselint')) return [];
  const rows = await extensionPage.evaluate(
    (name) =>
      new Promise<unknown[]>((done, failed) => {
        const opening = indexedDB.open('caselint');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => failed(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
    shelved.includes(table) ? 'shelves' : table,
  );
  if (!shelved.includes(table)) return rows as Row[];
  const shelves = rows as { kind: string; rows: Row[] }[];
  return shelves.filter(({ kind }) => kind === table).flatMap((shelf) => shelf.rows);
}

export async function openFindings(extensionPage: Page, caseNumber: string): Promise<StoredFinding[]> {
  const all = await stored<StoredFinding>(extensionPage, 'findings');
  return all.filter((finding) => finding.caseNumber === caseNumber && finding.state === 'open');
}

/** Every row of every table and everything in every storage area of the extension, as one text. */
export async function everythingKept(extensionPage: Page): Promise<string> {
  const kept = await extensionPage.evaluate(async () => {
    const of = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await of(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const rows = database.transaction(table).objectStore(table);
        databases.push([name, table, await of(rows.getAllKeys()), await of(rows.getAll())]);
      }
      database.close();
    }
    const { local, session, sync } = chrome.storage;
    const areas = await Promise.all([local.get(), session.get(), sync.get()]);
    const caches = await globalThis.caches.keys();
    return JSON.stringify({ databases, areas, caches, web: [{ ...localStorage }, { ...sessionStorage }] });
  });
  return kept;
}
