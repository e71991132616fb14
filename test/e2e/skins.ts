// How a person works in each skin of the demo court: opens a case, looks at its pages, repairs entries, presses 报结.

import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Row } from '../court/court-case';

/** A page of the case, by the court's own word, and what it holds. */
export type CasePage = 'info' | 'parties' | 'hearings' | 'services' | 'closing' | 'limits';

export interface Skin {
  name: 'legacy' | 'modern';
  addressOf(caseId: string): string;
  /** Where to look after the first page, in the order a person would walk. Every entry is on one of them or the first. */
  pages: readonly CasePage[];
  turnTo(page: Page, to: CasePage): Promise<void>;
  /** Types entries of the case and saves. Drop-downs by the word they show. */
  fill(page: Page, entries: Row): Promise<void>;
  /** Opens the row (from 1), types and saves. */
  fillParty(page: Page, row: number, entries: Row): Promise<void>;
  closeButton(page: Page): Locator;
}

export const legacy: Skin = {
  name: 'legacy',
  addressOf: (caseId) => `/legacy/case/${caseId}`,
  pages: ['parties', 'services', 'limits', 'info'],
  async turnTo(page, to) {
    const titles: Partial<Record<CasePage, string>> = {
      parties: '当事人详情',
      services: '送达信息',
      limits: '审限变更',
    };
    await mainFrame(page)
      .locator('.tabs a', { hasText: titles[to] ?? '案件信息' })
      .click();
    await mainFrame(page)
      .locator('.tabs a.on', { hasText: titles[to] ?? '案件信息' })
      .waitFor();
  },
  async fill(page, entries) {
    await this.turnTo(page, 'info');
    for (const [key, value] of Object.entries(entries)) await fillLegacy(mainFrame(page), key, value);
    await savedBy(mainFrame(page).getByRole('link', { name: '保存', exact: true }), page);
  },
  async fillParty(page, number, entries) {
    const hasPhones = 'phone' in entries || 'contactType' in entries;
    await this.turnTo(page, hasPhones ? 'info' : 'parties');
    const inside = hasPhones ? mainFrame(page).frameLocator('iframe[name="parties"]') : mainFrame(page);
    const row = inside.locator(`table[data-list="parties"] tr[data-row="${number}"]`);
    await row.getByText('编辑').click();
    for (const [key, value] of Object.entries(entries)) await fillLegacy(row, key, value);
    await row.getByText('保存').click();
    await row.getByText('编辑').waitFor();
  },
  closeButton: (page) => mainFrame(page).getByRole('link', { name: '报结', exact: true }),
};

export const modern: Skin = {
  name: 'modern',
  addressOf: (caseId) => `/modern/case/${caseId}/basic`,
  pages: ['parties', 'hearings', 'services', 'closing'],
  async turnTo(page, to) {
    const titles: Record<CasePage, string> = {
      info: '基本信息',
      parties: '当事人',
      hearings: '开庭',
      services: '送达',
      closing: '结案',
      limits: '基本信息',
    };
    await page.getByRole('tab', { name: titles[to], exact: true }).click();
    await page.locator('main .card').first().waitFor();
  },
  async fill(page, entries) {
    for (const [key, value] of Object.entries(entries)) {
      await this.turnTo(page, key === 'involvement' ? 'info' : 'closing');
      await fillModern(page.locator('main'), key, value);
    }
    await savedBy(page.getByRole('button', { name: '保存', exact: true }), page);
  },
  async fillParty(page, number, entries) {
    await this.turnTo(page, 'parties');
    const rows = page.locator('section.card', { hasText: '当事人信息' }).locator('tbody tr');
    await rows
      .nth(number - 1)
      .getByRole('button', { name: '编辑' })
      .click();
    const dialog = page.getByRole('dialog', { name: '当事人编辑' });
    for (const [key, value] of Object.entries(entries)) await fillModern(dialog, key, value);
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'hidden' });
  },
  closeButton: (page) => page.getByRole('button', { name: '报结', exact: true }),
};

const words: Row = {
  involvement: '案件涉及',
  closedAmount: '结案标的',
  documentNumber: '证件号码',
  birthDate: '出生日期',
  contactType: '联系方式类型',
  phone: '手机号码',
};

function mainFrame(page: Page): FrameLocator {
  return page.frameLocator('frame[name="main"]');
}

async function savedBy(button: Locator, page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => /\/save(\.do)?$/.test(response.url()));
  await button.click();
  await answered;
}

async function fillLegacy(area: FrameLocator | Locator, key: string, value: string): Promise<void> {
  const control = area.locator(`[name="${key}"]`);
  await control.waitFor({ state: 'attached' });
  // Without a class of the court's own it is layui's, also where layui has not drawn its box yet.
  if (await area.locator(`select[name="${key}"]:not(.in)`).count()) {
    const byLayui = area.locator(`select[name="${key}"] + .layui-form-select`);
    await byLayui.locator('.layui-select-title').click();
    await byLayui.locator('dd').getByText(value, { exact: true }).click();
  } else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') {
    await control.selectOption({ label: value });
  } else {
    await control.fill(value);
  }
}

async function fillModern(area: Locator, key: string, value: string): Promise<void> {
  const item = area.locator('.el-form-item', { hasText: words[key] }).first();
  if (!(await item.locator('.el-select').isVisible())) return item.locator('input').fill(value);
  await item.locator('.el-select').click();
  await area.page().getByRole('option', { name: value, exact: true }).click();
}
