// Reads back what the extension keeps, from one of its own pages.

import type { Page } from '@playwright/test';
import type { StoredFinding } from '../../core/store/database';

/** Rows of one table; none while the database has not been made. */
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
    table,
  );
  return rows as Row[];
}

export async function openFindings(extensionPage: Page, caseNumber: string): Promise<StoredFinding[]> {
  const all = await stored<StoredFinding>(extensionPage, 'findings');
  return all.filter((finding) => finding.caseNumber === caseNumber && finding.state === 'open');
}
