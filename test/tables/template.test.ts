import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../core/tables/import';
import { columnsOf, sheetKinds, sheetTitles } from '../../core/tables/sheet-kinds';
import { templateSheets, writeTemplate } from '../../core/tables/template';
import { writeXlsx } from '../../core/tables/write-xlsx';
import { caseNumber } from './workbooks';

const intake = {
  party: async (_: object, key: string) => ({ key }),
  name: async (text: string) => ({ masked: text, length: 1, flags: [] }),
};

describe('the import template', () => {
  it('has every sheet with every column, and a page that explains them', async () => {
    const book = read(await writeTemplate());
    expect(book.SheetNames).toEqual([...sheetKinds.map((kind) => sheetTitles[kind]), '填写说明']);
    for (const { name, columns } of templateSheets().slice(0, -1)) {
      const kind = sheetKinds.find((one) => sheetTitles[one] === name) ?? 'cases';
      expect(columns.map(({ header }) => header)).toEqual(columnsOf[kind].map(({ headers }) => headers[0]));
    }
  });

  it('is read by its own importer, every column where it belongs', async () => {
    const sheets = templateSheets().map((sheet) => ({
      ...sheet,
      rows: sheet.name === '填写说明' ? sheet.rows : [sheet.columns.map((_, at) => (at === 0 ? caseNumber(1) : null))],
    }));
    const bytes = await writeXlsx(sheets);
    const plan = await readTables([{ name: '模板.xlsx', bytes, modifiedAt: '2022-07-01T00:00:00Z' }], { intake });
    for (const kind of sheetKinds) {
      const table = plan.tables.find(({ sheet }) => sheet === sheetTitles[kind]);
      expect(table?.kind).toBe(kind);
      expect(table?.columns.map(({ field }) => field)).toEqual(columnsOf[kind].map(({ field }) => field));
    }
  });
});
