// A year's list goes in through the page; every card is then compared with the second calculator, and the ledger comes out again.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { manual2022 } from '../../core/manuals/manual-2022';
import type { SecondValue } from '../../core/measure/language';
import { buildLedger } from '../../core/store/build-ledger';
import type { StoredCase } from '../../core/store/database';
import { foldRecords, type RecordListName, type RecordObservation } from '../../core/store/fold-records';
import { calculate, type Second } from '../manuals/second-calculator';
import { type Chromium, expect, test } from './browser';
import { shown } from './shown';
import { stored } from './stored';
import { asOf, yearLedger, yearWorkbook } from './year-list';

const ids = Object.keys(manual2022.indicators);
const progress = '02-closing-progress';

test('before any case the page says what the figures come from, and leads to the import', async ({ testing }) => {
  const page = await testing.open('dashboard.html');
  const first = page.locator('.first-run');
  await expect(first.getByRole('heading', { name: shown('dashboard_first_title') })).toBeVisible();
  const steps = ['addresses', 'names', 'open', 'import'].map((step) => shown(`dashboard_first_${step}`));
  await expect(first.getByRole('listitem')).toHaveText(steps);
  await expect(page.locator('.card')).toHaveCount(0);
  await first.getByRole('link', { name: shown('dashboard_first_import_do') }).click();
  await expect(page).toHaveURL(/\/ledger\.html$/);
  await expect(page.locator('input[type="file"]').first()).toBeAttached();
});

test('every card of a year agrees with the second calculator, and its lists with its number', async ({ testing }) => {
  test.setTimeout(400_000);
  const ledgerPage = await importYear(testing);
  const second = await secondOf(ledgerPage);
  const page = await testing.open(`dashboard.html#as-of=${asOf}`);
  await expect(page.locator('.card').first()).toBeVisible();
  const cards = await page
    .locator('.card')
    .evaluateAll((all) =>
      all.map((card) => [
        card.querySelector('.card-number')?.textContent ?? '',
        card.querySelector('.card-value')?.firstChild?.textContent ?? '',
      ]),
    );
  for (const [number = '', value] of cards) {
    const id = ids.find((one) => Number.parseInt(one, 10) === Number(number)) ?? '';
    const expected = second[number];
    if (expected) expect(value, id).toBe(textOf(id, expected));
  }
  expect(cards.length).toBeGreaterThan(30);
  for (const id of ids) {
    await page.goto(page.url().replace(/#.*/, `#as-of=${asOf}&indicator=${id}`));
    await expect(page.locator('.crumbs h2')).toContainText(`${Number.parseInt(id, 10)} `);
    const expected = second[String(Number.parseInt(id, 10))];
    if (!expected) {
      expect(manual2022.indicators[id]?.measure.kind, id).toBe('checklist');
      continue;
    }
    expect(await boundsIn(page), id).toEqual([quotient(expected.low), quotient(expected.high)]);
    const value = page.locator('.standing-value');
    expect(await value.evaluate((element) => element.firstChild?.textContent), id).toBe(textOf(id, expected));
    await expectLists(page, id, expected);
  }
});

test('another value of an indicator brings its own cases, and the address bar keeps it', async ({ testing }) => {
  const second = await secondOf(await importYear(testing));
  const page = await testing.open(`dashboard.html#as-of=${asOf}`);
  const values = page.getByRole('combobox', { name: shown('dashboard_which_value') });
  const expectValue = async (key: string, id: string) => {
    const { title = '', measure } = manual2022.indicators[id]?.seconds?.b ?? ({} as Partial<SecondValue>);
    const value = page.locator('.standing dt').filter({ hasText: title }).locator('+ dd');
    await expect(value, key).toHaveText(new RegExp(`^${RegExp.escape(textOf(id, second[key] as Second))} `));
    await expectLists(page, key, second[key] as Second, measure);
  };
  for (const id of ['09-long-pending', '17-enforced-within-limit', '21-fully-enforced']) {
    const number = Number.parseInt(id, 10);
    await page.goto(page.url().replace(/#.*/, `#as-of=${asOf}&indicator=${id}`));
    await expect(page.locator('.crumbs h2')).toContainText(`${number} `);
    await expectLists(page, id, second[number] as Second);
    await values.selectOption('b');
    await expect(page).toHaveURL(/&second=b$/);
    await expectValue(`${number}b`, id);
  }
  await page.reload();
  await expect(values).toHaveValue('b');
  await expectValue('21b', '21-fully-enforced');
});

test('the slider closes cases by key, exactly; paper takes the tables; the ledger is read back', async ({
  testing,
}) => {
  const ledgerPage = await importYear(testing);
  // After November what comes in belongs to the next court year, and changes nothing here.
  const november = '2022-11-20';
  const before = (await secondOf(ledgerPage, november))['2'] as Second;
  const page = await testing.open(`dashboard.html#as-of=${november}&indicator=${progress}`);
  const slider = page.getByRole('slider', { name: shown('dashboard_if_close') });
  await slider.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.what-if-outcome [role="status"]')).toContainText(
    `${before.numerator + 3}/${before.denominator}`,
  );
  const coming = page.getByRole('slider', { name: shown('dashboard_if_accept') });
  await coming.focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.what-if-outcome [role="status"]')).toContainText(
    `${before.numerator + 3}/${before.denominator + 2}`,
  );
  await page.keyboard.press('Home');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.what-if-outcome [role="status"]')).toContainText(
    `${before.numerator}/${before.denominator}`,
  );

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-stamp')).toBeVisible();
  await expect(page.locator('.trend-table').first()).toBeVisible();
  for (const left of ['.nav', '.drill', '.what-if']) await expect(page.locator(left)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const facts = await storedFacts(ledgerPage);
  await ledgerPage.bringToFront();
  const saving = ledgerPage.waitForEvent('download');
  await ledgerPage
    .getByRole('button', { name: shown('ledger_export') })
    .first()
    .click();
  const bytes = await readFile(await (await saving).path());
  const again = await testing.open('ledger.html');
  await chooseFile(again, 'again.xlsx', bytes);
  await expect(again.getByRole('tab', { name: shown('ledger_tab_unchanged') })).toContainText(String(facts.length));
});

async function importYear(testing: Chromium): Promise<Page> {
  const page = await testing.open('ledger.html');
  await chooseFile(page, 'year.xlsx', Buffer.from(await yearWorkbook()));
  await page.getByRole('button', { name: shown('ledger_apply') }).click();
  await expect(page.getByText(shown('ledger_applied')).first()).toBeVisible();
  const facts = new Map((await storedFacts(page)).map((one) => [one.caseNumber, one]));
  for (const row of yearLedger().cases) expect(facts.get(row.caseNumber)).toMatchObject(row);
  return page;
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer });
  await expect(page.getByRole('button', { name: shown('ledger_apply') })).toBeVisible();
}

async function storedFacts(page: Page) {
  return (await stored<StoredCase>(page, 'cases')).map(({ facts }) => facts);
}

/** Over what the store holds, put together as the worker does, and counted by plain loops. */
async function secondOf(page: Page, on = asOf): Promise<Record<string, Second>> {
  const cases = await stored<StoredCase>(page, 'cases');
  const records = await stored<RecordObservation>(page, 'records');
  const imports = await stored<{ lists: RecordListName[] }>(page, 'imports');
  const ledger = buildLedger({
    cases: cases.map(({ facts }) => facts),
    records: foldRecords(records),
    imported: new Set([...imports.flatMap(({ lists }) => lists), ...records.map(({ kind }) => kind)]),
    checks: new Map(cases.map(({ caseNumber, checked }) => [caseNumber, checked])),
  });
  // Money of a known case is kept with the case; the second calculator reads the one list that was invented.
  return calculate({ ledger: { ...ledger, payments: yearLedger().payments }, asOf: on });
}

/** The exact value as the page says it; none where there is a dash. */
async function boundsIn(page: Page): Promise<(string | null)[]> {
  const line = page.locator('.parts > div').filter({ has: page.locator('dt', { hasText: shown('dashboard_exact') }) });
  if ((await line.count()) === 0) return [null, null];
  const said = ((await line.locator('dd').textContent()) ?? '').match(/-?\d+\/\d+|\u2014/g) ?? [];
  const bounds = said.map((one) =>
    one === '\u2014' ? null : quotient(one.split('/').map(Number) as [number, number]),
  );
  return [bounds[0] ?? null, bounds.at(-1) ?? null];
}

/** As a person reads it: rounded to the digits of the card, in its unit; an interval where entries are unseen. */
function textOf(id: string, { low, high }: Second): string {
  const { unit, digits = 1 } = manual2022.indicators[id] ?? {};
  const scale = unit === 'percent' ? 100 : unit === 'permille' ? 1000 : 1;
  const counted = unit === 'case' || unit === 'item' || unit === 'time';
  const text = (pair: readonly [number, number] | null) => {
    if (!pair) return '\u2014';
    const [n, d] = [pair[0] * scale, pair[1]];
    const shown = counted && n % d === 0 ? 0 : digits;
    const power = 10 ** shown;
    return (Math.floor((2 * n * power + d) / (2 * d)) / power).toFixed(shown);
  };
  if (!low && !high) return '\u2014';
  if (!low || !high) return low ? `≥ ${text(low)}` : `≤ ${text(high)}`;
  return low[0] * high[1] === high[0] * low[1] ? text(low) : `${text(low)}\u2013${text(high)}`;
}

/** Equal quotients as equal text, whatever they were reduced by. */
function quotient(pair: readonly [number, number] | null): string | null {
  return pair && (pair[0] / pair[1]).toFixed(9);
}

/** Rows of the lists are the counts shown; sums of money and figures of the court have no rows of their own. */
async function expectLists(
  page: Page,
  id: string,
  { numerator, denominator, uncertain }: Second,
  measure = manual2022.indicators[id]?.measure,
): Promise<void> {
  if (!measure || measure.kind === 'checklist' || measure.kind === 'figure') return;
  const counted = measure.kind !== 'mean' && !/"sum"|"external"|"latest"/.test(JSON.stringify(measure));
  const tab = (list: string) => page.locator('.drill').getByRole('tab', { name: shown(`dashboard_list_${list}`) });
  const count = async (list: string) => Number(((await tab(list).textContent()) ?? '').match(/\d+$/)?.[0]);
  await expect(tab('uncertain')).toHaveText(/\d/);
  if (counted) await expect.poll(() => count('numerator'), { message: id }).toBe(numerator);
  await expect.poll(() => count('uncertain'), { message: id }).toBe(uncertain);
  // A row that may or may not count stands among the uncertain alone.
  const isShare = uncertain === 0 && (measure.kind === 'share' || measure.kind === 'split');
  if (isShare) await expect.poll(() => count('denominatorOnly'), { message: id }).toBe(denominator - numerator);
}
