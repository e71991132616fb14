import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../core/tables/limits';
import type { OutSheet } from '../../core/tables/out-sheet';
import { writeXlsx } from '../../core/tables/write-xlsx';
import { partsOf, readDirectory, unpack } from '../../core/tables/zip';
import { sheet1, textOf } from './workbooks';

const sheet: OutSheet = {
  name: '清单[1]/甲',
  columns: [
    { header: '案号', type: 'text', note: '必填 & "如此"' },
    { header: '立案日期', type: 'day' },
    { header: '开庭时间', type: 'moment' },
    { header: '标的', type: 'money' },
    { header: '程序', type: 'text', choices: ['普通程序', '简易程序'] },
  ],
  rows: [['=HYPERLINK("http://x")', '2022-06-14', '2022-06-14T09:00', 1234.5, '00042']],
};

async function xmlOf(bytes: Uint8Array): Promise<string> {
  const plain = await unpack(bytes, readDirectory(bytes, 'x', defaultLimits), 'x');
  return textOf(partsOf(plain, 'x', defaultLimits).get(sheet1));
}

describe('xlsx', () => {
  it('types its cells, and text is never a formula', async () => {
    const book = read(await writeXlsx([sheet]), { cellNF: true });
    const cells = book.Sheets[book.SheetNames[0] as string] as Record<string, unknown>;
    expect(book.SheetNames).toEqual(['清单 1  甲']);
    expect(cells.A2).toMatchObject({ t: 's', v: '=HYPERLINK("http://x")' });
    expect(cells.A2).not.toHaveProperty('f');
    expect(cells.B2).toMatchObject({ t: 'n', v: 44_726, z: 'yyyy-mm-dd' });
    expect(cells.C2).toMatchObject({ t: 'n', v: 44_726.375 });
    expect(cells.D2).toMatchObject({ t: 'n', v: 1234.5, w: '1,234.50' });
    expect(cells.E2).toMatchObject({ t: 's', v: '00042' });
  });

  it('freezes the header, sets widths, notes and drop-downs', async () => {
    const xml = await xmlOf(await writeXlsx([sheet]));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toMatch(/<col min="1" max="1" width="[\d.]+"/);
    expect(xml).toContain('prompt="必填 &amp; &quot;如此&quot;" sqref="A2:A1048576"');
    expect(xml).toContain('<formula1>"普通程序,简易程序"</formula1>');
    expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'));
    expect(xml.indexOf('<dataValidations')).toBeLessThan(
      xml.indexOf('<pageMargins') < 0 ? Infinity : xml.indexOf('<pageMargins'),
    );
  });

  it('gives each sheet a name of its own that Excel allows', async () => {
    const long = '一'.repeat(40);
    const names = read(
      await writeXlsx([
        { ...sheet, name: long },
        { ...sheet, name: long },
        { ...sheet, name: ' ' },
      ]),
    ).SheetNames;
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => name.length > 0 && name.length <= 31)).toBe(true);
  });
});
