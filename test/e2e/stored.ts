// Reads back what the extension keeps, from one of its own pages.

import type { Page } from '@playwright/test';
import type { StoredFinding } from '../../core/store/database';

/** Rows of one table; none while the database has not been made. */
export async function stored<Row>(extensionPage: Page, table: string): Promise<Row[]> {
  const rows = await extensionPage.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    // Opening a database that is not there would make an empty one in the way of the extension's.
    if (!(await indexedDB.databases()).some((one) => one.name === 'caselint')) return [];
    const database = await settled(indexedDB.open('caselint'));
    if (!database.objectStoreNames.contains(name)) return [];
    const all = await settled(database.transaction(name).objectStore(name).getAll());
    database.close();
    return all as unknown[];
  }, table);
  return rows as Row[];
}

export async function openFindings(extensionPage: Page, caseNumber: string): Promise<StoredFinding[]> {
  const all = await stored<StoredFinding>(extensionPage, 'findings');
  return all.filter((finding) => finding.caseNumber === caseNumber && finding.state === 'open');
}
