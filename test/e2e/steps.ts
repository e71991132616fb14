// The way of one case from opening to closing, with everything that CaseLint does on it. The tour and the tests walk it.

import { type BrowserContext, expect as base, type FrameLocator, type Page } from '@playwright/test';
import { facetLabels } from '../../core/case/fields';
import type { StoredFinding } from '../../core/store/database';
import type { RunningCourt } from '../court/server';
import { openExtensionPage } from './launch';
import type { Skin } from './skins';
import { openFindings, stored } from './stored';

// A busy machine may take its time; what is waited for here always comes, or something is broken.
const expect = base.configure({ timeout: 20_000 });

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
export async function* walk(journey: Journey): AsyncGenerator<Step> {
  const { context, court, skin } = journey;
  const page = await context.newPage();
  // The legacy skin asks once more by itself.
  page.on('dialog', (dialog) => dialog.accept());
  const list = await openExtensionPage(context, 'sidepanel.html');
  await page.bringToFront();
  const step = async (name: string, shown = page): Promise<Step> => {
    await shown.bringToFront();
    return { name, page: shown, findings: await openFindings(list, caseNumber) };
  };

  await page.goto(court.origin + skin.addressOf(caseId));
  await expect(badgeOrPanel(page, skin)).toBeVisible();
  await expect.poll(async () => (await stored(list, 'cases')).length).toBe(1);
  yield step('opened');

  await lookAround(page, skin, list);
  await leftToRepair(list, openErrors);
  yield step('looked at');

  const question = questionOf(page, skin);
  await skin.closeButton(page).click();
  await expect(question).toContainText(`还有 ${openErrors} 项`);
  expect(statusIn(court)).toBe('在办');
  yield step('held');

  await question.getByRole('button', { name: '去补录' }).click();
  await expect(question).toBeHidden();
  expect(statusIn(court)).toBe('在办');
  yield step('back on the page');

  await repair(page, skin, list);
  yield step('repaired');

  await skin.closeButton(page).click();
  await expect.poll(() => statusIn(court)).toBe('已结');
  await expect(overlayOf(page, skin).getByText('已结案').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  yield step('closed');

  // As narrow as Chromium's side panel.
  await list.setViewportSize({ width: 360, height: 768 });
  await expect(list.getByText(caseNumber)).toBeVisible();
  yield step('work list', list);

  yield step('dashboard', await dashboardOn(court, context));
}

/** Every other page of the case once, each until all of it is read; then all that is the matter is known. */
export async function lookAround(page: Page, skin: Skin, list: Page): Promise<void> {
  for (const part of skin.pages) {
    const before = String(await observed(list));
    let last = before;
    await skin.turnTo(page, part);
    // Widgets draw their rows a moment after their heads: read once more, and no more.
    const settled = async () => {
      const now = String(await observed(list));
      const isSettled = now === last && now !== before;
      last = now;
      return isSettled;
    };
    await expect.poll(settled, { intervals: [300] }).toBe(true);
  }
}

/** Numbers are invented; the card number carries a right checksum. */
async function repair(page: Page, skin: Skin, list: Page): Promise<void> {
  await skin.fillParty(page, 1, { phone: '19900417362' });
  await leftToRepair(list, openErrors - 1);
  await skin.fillParty(page, 2, { contactType: '手机（本人）', documentNumber: '152201199002281233' });
  await leftToRepair(list, openErrors - 3);
  await skin.fill(page, { involvement: '无' });
  await leftToRepair(list, openErrors - 4);
  await skin.fill(page, { closedAmount: '86000.00' });
  await leftToRepair(list, 0);
}

async function leftToRepair(list: Page, count: number): Promise<void> {
  const errors = async () => (await openFindings(list, caseNumber)).filter(({ severity }) => severity === 'error');
  await expect.poll(async () => (await errors()).length, { intervals: [100] }).toBe(count);
}

/** When each page of the case was read last. */
async function observed(list: Page): Promise<string[]> {
  const rows = await stored<{ page: string; at: string; id: number }>(list, 'observations');
  return rows.map(({ page, at, id }) => `${page} ${at} ${id}`);
}

/** The indicators as of the day that it is at the court. */
async function dashboardOn(court: RunningCourt, context: BrowserContext): Promise<Page> {
  const dashboard = await openExtensionPage(context, 'dashboard.html');
  const closedOn = court.cases().find((one) => one.id === caseId)?.fields.closedOn ?? '';
  // The box itself is hidden behind a button that opens the browser's calendar.
  await dashboard.locator('input[type="date"]').fill(closedOn, { force: true });
  await expect(dashboard.getByText('当庭宣判率').first()).toBeVisible();
  return dashboard;
}

/** The document that holds the overlay: the top one, or the largest frame of a frameset. */
export function overlayOf(page: Page, { name }: Skin): Page | FrameLocator {
  return name === 'legacy' ? page.frameLocator('frame[name="main"]') : page;
}

/** By its title: the pop-ups of the page call themselves dialogs, too. */
export function questionOf(page: Page, skin: Skin) {
  return overlayOf(page, skin).getByRole('dialog', { name: /^报结前/ });
}

export function badgeOrPanel(page: Page, skin: Skin) {
  const overlay = overlayOf(page, skin);
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
