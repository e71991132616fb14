// The court's invented cases: what was entered wrongly on purpose is found, and nothing else.

import type { Page } from '@playwright/test';
import type { StoredFinding } from '../../core/store/database';
import { cases } from '../court/cases';
import type { CourtCase } from '../court/court-case';
import type { RunningCourt } from '../court/server';
import { expect, test } from './browser';
import { legacy, modern, type Skin } from './skins';
import { badgeOrPanel, lookAround } from './steps';
import { openFindings, stored } from './stored';

const filled = cases.filter(({ expected }) => expected.length === 0);
const flawed = cases.filter(({ expected }) => expected.length > 0);

for (const skin of [legacy, modern]) {
  test(`nothing is the matter with a fully filled case of each class in the ${skin.name} skin`, async ({
    testing,
    court,
  }) => {
    test.setTimeout(180_000);
    expect(new Set(filled.map((one) => one.class)).size).toBe(4);
    const list = await testing.open('sidepanel.html');
    for (const one of filled) await visit(one, skin, court, list, []);
    // Nothing came in late either.
    for (const one of filled) expect((await findingsOf(one, list)).map(nameOf), one.id).toEqual([]);
  });
}

test('each flawed case shows its errors, all of them and no others', async ({ testing, court }) => {
  test.setTimeout(300_000);
  const list = await testing.open('sidepanel.html');
  for (const one of flawed) await visit(one, legacy, court, list, wantedOf(one));
  for (const one of flawed) expect.soft(await errorsOf(one, list), one.id).toEqual(wantedOf(one));
});

test('what stands on tabs that were not opened is never called missing', async ({ testing, court }) => {
  const list = await testing.open('sidepanel.html');
  const page = await testing.context.newPage();
  await page.goto(court.origin + modern.addressOf('civil-418'));
  await expect(badgeOrPanel(page, modern)).toContainText('未核对');
  await expect.poll(async () => (await stored(list, 'cases')).length).toBe(1);
  const findings = await openFindings(list, '（2022）内2299民初418号');
  expect(findings.map(nameOf)).toEqual(['involvement']);
});

/** Looks at every page of a case, until its errors are those that are wanted. */
async function visit(one: CourtCase, skin: Skin, court: RunningCourt, list: Page, wanted: string[]): Promise<void> {
  const page = await list.context().newPage();
  await page.goto(court.origin + skin.addressOf(one.id));
  await expect(badgeOrPanel(page, skin)).toBeVisible();
  await lookAround(page, skin, list);
  await expect.soft.poll(() => errorsOf(one, list), { message: one.id, timeout: 20_000 }).toEqual(wanted);
  await page.close();
}

const findingsOf = ({ fields }: CourtCase, list: Page): Promise<StoredFinding[]> =>
  openFindings(list, fields.caseNumber ?? '');

async function errorsOf(one: CourtCase, list: Page): Promise<string[]> {
  const errors = (await findingsOf(one, list)).filter(({ severity }) => severity === 'error');
  return distinct(errors.map(nameOf));
}

const wantedOf = ({ expected }: CourtCase) => distinct(expected.filter(({ doubt }) => !doubt).map(nameOfDefect));
const distinct = (names: string[]) => [...new Set(names)].sort();

/** Parties are told apart; of other rows only the entry counts. */
const nameOf = ({ field, facet, subject }: StoredFinding) =>
  nameIn(field ?? facet, subject?.startsWith('party:') ? subject : undefined);
const nameOfDefect = ({ field, party }: CourtCase['expected'][number]) => nameIn(field, party && `party:${party}`);
const nameIn = (field: string, subject?: string | number) => (subject ? `${field} of ${subject}` : field);
