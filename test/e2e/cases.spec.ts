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
    for (const one of filled) {
      const findings = await check(one, skin, court, list);
      expect(findings.map(nameOf), one.id).toEqual([]);
    }
  });
}

test('each flawed case shows its errors, all of them and no others', async ({ testing, court }) => {
  test.setTimeout(300_000);
  const list = await testing.open('sidepanel.html');
  for (const one of flawed) {
    const findings = await check(one, legacy, court, list);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const wanted = one.expected.filter(({ doubt }) => !doubt);
    expect.soft(new Set(errors.map(nameOf)), one.id).toEqual(new Set(wanted.map(nameOfDefect)));
  }
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

async function check(one: CourtCase, skin: Skin, court: RunningCourt, list: Page): Promise<StoredFinding[]> {
  const page = await list.context().newPage();
  await page.goto(court.origin + skin.addressOf(one.id));
  await expect(badgeOrPanel(page, skin)).toBeVisible();
  await lookAround(page, skin, list);
  await expect.poll(() => settled(list), { intervals: [0] }).toBe(true);
  await page.close();
  return openFindings(list, one.fields.caseNumber ?? '');
}

/** No run was added for a while: all that was read has been judged. */
async function settled(list: Page): Promise<boolean> {
  const before = await stored(list, 'runs');
  await list.waitForTimeout(400);
  return (await stored(list, 'runs')).length === before.length;
}

/** Parties are told apart; of other rows only the entry counts. */
const nameOf = ({ field, facet, subject }: StoredFinding) =>
  nameIn(field ?? facet, subject?.startsWith('party:') ? subject : undefined);
const nameOfDefect = ({ field, party }: CourtCase['expected'][number]) => nameIn(field, party && `party:${party}`);
const nameIn = (field: string, subject?: string | number) => (subject ? `${field} of ${subject}` : field);
