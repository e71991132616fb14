// What a person does with lists on the ledger page, for more than one file of tests.

import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ChosenFile } from './ledger-files';

export const files = 'input[type=file][multiple]';

export async function choose(page: Page, chosen: ChosenFile[]): Promise<void> {
  await page.locator(files).setInputFiles(chosen);
}

export async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^写入：/ }).click();
  await expect(page.getByText(/^已写入/)).toBeVisible();
}

export const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

export async function pick(page: Page, select: Locator, option: string): Promise<void> {
  await select.click();
  await select.pressSequentially(option, { delay: 5 }).catch(() => undefined);
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
}

export async function saved(page: Page, press: () => Promise<void>): Promise<ChosenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const buffer = readFileSync(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

export function sheetsOf({ buffer }: ChosenFile): unknown[][][] {
  const book = read(buffer);
  return book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 }));
}
