// The way of one case from opening to closing, with everything that CaseLint does on it. The tour and the tests walk it.

import { type BrowserContext, expect, type FrameLocator, type Page } from '@playwright/test';
import { facetLabels } from '../../core/case/fields';
import type { StoredFinding } from '../../core/store/database';
import type { RunningCourt } from '../court/server';
import { openExtensionPage } from './launch';
import type { Skin } from './skins';
import { openFindings } from './stored';

/** 民初418号: about to be closed, with five errors and one doubt. */
const caseId = 'civil-418';
const caseNumber = '（2022）内2299民初418号';
const openErrors = 5;

export interface Journey {
  context: BrowserContext;
  court: RunningCourt;
  skin: Skin;
}

export interface Step {
  name: string;
  /** Where it can be looked at. */
  page: Page;
  /** What is open after it. */
  findings: StoredFinding[];
}

/** Walks the whole way and stops after each step, so that it can be looked at. Throws where one does not happen. */
export async function* walk({ context, court, skin }: Journey): AsyncGenerator<Step> {
  const page = await context.newPage();
  // The legacy skin asks once more by itself.
  page.on('dialog', (dialog) => dialog.accept());
  const list = await openExtensionPage(context, 'sidepanel.html');
  const overlay = overlayOf(page, skin);
  const step = async (name: string, shown = page): Promise<Step> => {
    await shown.bringToFront();
    return { name, page: shown, findings: await openFindings(list, caseNumber) };
  };

  await page.bringToFront();
  await page.goto(court.origin + skin.addressOf(caseId));
  await expect(badgeOrPanel(overlay)).toBeVisible();
  yield step('opened');

  for (const part of skin.pages) {
    await skin.turnTo(page, part);
    await expect(badgeOrPanel(overlay)).toBeVisible();
  }
  await expect.poll(async () => (await errorsIn(list)).length).toBe(openErrors);
  yield step('looked at');

  await skin.closeButton(page).click();
  await expect(overlay.getByRole('dialog')).toContainText(`还有 ${openErrors} 项`);
  expect(statusIn(court)).toBe('在办');
  yield step('held');

  await overlay.getByRole('button', { name: '去补录' }).click();
  await expect(overlay.getByRole('dialog')).toBeHidden();
  expect(statusIn(court)).toBe('在办');
  yield step('back on the page');

  await repair(page, skin);
  await expect.poll(async () => (await errorsIn(list)).length).toBe(0);
  yield step('repaired');

  await skin.closeButton(page).click();
  await expect.poll(() => statusIn(court)).toBe('已结');
  yield step('closed');

  await expect(list.getByText('补录清单').first()).toBeVisible();
  yield step('work list', list);

  const dashboard = await openExtensionPage(context, 'dashboard.html');
  await expect(dashboard.getByText('当庭宣判率').first()).toBeVisible();
  yield step('dashboard', dashboard);

  async function errorsIn(extensionPage: Page): Promise<StoredFinding[]> {
    return (await openFindings(extensionPage, caseNumber)).filter((finding) => finding.severity === 'error');
  }
}

/** Numbers are invented; the card number carries a right checksum. */
async function repair(page: Page, skin: Skin): Promise<void> {
  await skin.fillParty(page, 1, { phone: '19900417362' });
  await skin.fillParty(page, 2, { contactType: '手机（本人）', documentNumber: '152201199002281233' });
  await skin.fill(page, { involvement: '无', closedAmount: '86000.00' });
}

/** The document that holds the overlay: the top one, or the largest frame of a frameset. */
export function overlayOf(page: Page, { name }: Skin): Page | FrameLocator {
  return name === 'legacy' ? page.frameLocator('frame[name="main"]') : page;
}

function badgeOrPanel(overlay: Page | FrameLocator) {
  return overlay
    .getByRole('button', { name: /^结案体检/ })
    .or(overlay.getByRole('region', { name: '结案体检' }))
    .first();
}

function statusIn(court: RunningCourt): string | undefined {
  return court.cases().find((one) => one.id === caseId)?.status;
}

/** Open findings by facet, as rows of a table. */
export function perFacet(findings: StoredFinding[]): Record<string, { 错: number; 缺: number; 疑: number }> {
  const rows: ReturnType<typeof perFacet> = {};
  for (const { facet, severity, kind } of findings) {
    const row = rows[facetLabels[facet]] ?? { 错: 0, 缺: 0, 疑: 0 };
    rows[facetLabels[facet]] = row;
    row[severity === 'warning' ? '疑' : kind === 'wrong' ? '错' : '缺'] += 1;
  }
  return rows;
}
