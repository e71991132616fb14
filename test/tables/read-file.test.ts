// Files that read the same whatever they are packed in, and files that must do no harm. Everything is made here.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readText } from '../../core/tables/cells';
import { defaultLimits, type Limits } from '../../core/tables/limits';
import { type RawBook, type RawCell, readFile } from '../../core/tables/read-file';
import { TableError } from '../../core/tables/table-error';
import { pack } from '../../core/tables/zip-pack';
import { bookOf, bytesOf, caseNumber, edit, rebuilt, sheet1, someCases, textOf, xls, xlsx } from './workbooks';

const id = '152201199003076012';
const rows = [
  ['案号', '证件号码', '编号'],
  [caseNumber(1), id, '00042'],
  [caseNumber(2), '', '7'],
];
const csv = rows.map((row) => row.join(',')).join('\r\n');

function texts(book: RawBook, sheet = 0): (string | null)[][] {
  const context = { date1904: book.date1904, unit: '元' as const, quoted: book.isText };
  return (book.sheets[sheet]?.rows ?? []).map((row) =>
    Array.from(row ?? [], (cell) => {
      const text = readText(cell, context);
      return 'value' in text ? text.value : `!${text.trouble}`;
    }),
  );
}

const expected = [
  ['案号', '证件号码', '编号'],
  [caseNumber(1), id, '00042'],
  [caseNumber(2), null, '7'],
];

describe('every kind of file gives the same cells', () => {
  const utf16 = (text: string) => {
    const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };
  const html = `<html><head><meta charset="gb2312"></head><body><table border=1>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;
  const files: Record<string, Uint8Array> = {
    xlsx: xlsx({ 案件: rows }),
    'xls (BIFF8)': xls({ 案件: rows }),
    'html saved as xls': bytesOf(html),
    'html with blanks before it': bytesOf(`\n  ${html}`),
    'csv, UTF-8': bytesOf(csv),
    'csv, UTF-8 with mark': bytesOf(`\uFEFF${csv}`),
    'csv, UTF-16LE with mark': utf16(`\uFEFF${csv}`),
    'csv, UTF-16LE without mark': utf16(csv),
    'txt with tabs': bytesOf(csv.replaceAll(',', '\t')),
    'csv with lines ended by LF': bytesOf(csv.replaceAll('\r\n', '\n')),
  };

  it.each(Object.keys(files))('%s', async (name) => {
    const book = await readFile(files[name] as Uint8Array, `清单.${name}`);
    expect(texts(book).map((row) => [...row, null, null].slice(0, 3))).toEqual(expected);
  });

  it('csv in GB18030', async () => {
    // 案号,承办人 / 1,白露 in GBK
    const gbk = Uint8Array.from([
      0xb0, 0xb8, 0xba, 0xc5, 0x2c, 0xb3, 0xd0, 0xb0, 0xec, 0xc8, 0xcb, 0x0a, 0x31, 0x2c, 0xb0, 0xd7, 0xc2, 0xb6, 0x0a,
    ]);
    expect(texts(await readFile(gbk, 'a.csv'))).toEqual([
      ['案号', '承办人'],
      ['1', '白露'],
    ]);
  });

  it('strips the quote that protects what looks like a formula or a number, in text files only', async () => {
    const book = await readFile(bytesOf("案号,备注\n'00042,'=1+1\n'quoted,''-5\n"), 'a.csv');
    expect(texts(book).slice(1)).toEqual([
      ['00042', '=1+1'],
      ["'quoted", "'-5"],
    ]);
    expect(texts(await readFile(bytesOf('案号,编号\n1,="00123"\n'), 'a.csv'))[1]).toEqual(['1', '00123']);
    const typed = await readFile(xlsx({ a: [['案号'], ["'00042"]] }), 'a.xlsx');
    expect(texts(typed)[1]).toEqual(["'00042"]);
  });

  it('reads several sheets, and tells hidden rows, columns and sheets', async () => {
    const book = bookOf({ 案件: someCases, 存根: someCases }, (sheet, name) => {
      if (name !== '案件') return;
      sheet['!rows'] = [{}, { hidden: true }];
      sheet['!cols'] = [{}, { hidden: true }, { hidden: true }];
    });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const read = await readFile(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })), 'a.xlsx');
    expect(
      read.sheets.map(({ name, hiddenRows, hiddenColumns, hidden }) => ({ name, hiddenRows, hiddenColumns, hidden })),
    ).toEqual([
      { name: '案件', hiddenRows: 1, hiddenColumns: 2, hidden: false },
      { name: '存根', hiddenRows: 0, hiddenColumns: 0, hidden: true },
    ]);
  });

  it('keeps a number of up to 15 digits whole and tells longer ones as damaged', async () => {
    const book = await readFile(xlsx({ a: [[13800000001, 123456789012345, Number(id), '1.52E+17']] }), 'a.xlsx');
    expect(texts(book)[0]).toEqual(['13800000001', '123456789012345', '!damaged', '!damaged']);
  });

  it('keeps leading zeros that only the number format shows', async () => {
    const book = await readFile(
      xlsx({ a: [[42]] }, (sheet) => {
        (sheet.A1 as RawCell).z = '00000';
      }),
      'a.xlsx',
    );
    expect(texts(book)[0]).toEqual(['00042']);
  });
});

interface Refused {
  code: TableError['code'];
  says: RegExp;
}

async function refusal(bytes: Uint8Array, name: string, limits?: Partial<Limits>): Promise<TableError> {
  const error = await readFile(bytes, name, { limits: { ...defaultLimits, ...limits } }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TableError);
  return error as TableError;
}

/** Only where LibreOffice is installed; it writes dates, shared strings and styles in its own way. */
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].filter((path) => existsSync(path)).slice(0, 1);

describe.each(office)('files written by LibreOffice', (program) => {
  it.each(['xlsx', 'xls'])('%s is read like that of SheetJS', (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'caselint-office-'));
    const [from, out] = [join(folder, 'from.xlsx'), join(folder, 'out')];
    writeFileSync(from, xlsx({ 案件: rows }));
    execFileSync(program, [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      kind,
      '--outdir',
      out,
      from,
    ]);
    return readFile(new Uint8Array(readFileSync(join(out, `from.${kind}`))), `from.${kind}`).then((book) => {
      rmSync(folder, { recursive: true });
      expect(texts(book).map((row) => [...row, null, null].slice(0, 3))).toEqual(expected);
    });
  });
});

describe('files that are turned away', () => {
  const zeros = (size: number) => new Uint8Array(size).fill(0x20);
  const good = xlsx({ 案件: someCases });
  const made: Record<
    string,
    () => Promise<[Uint8Array, Refused, Partial<Limits>?]> | [Uint8Array, Refused, Partial<Limits>?]
  > = {
    'an empty file': () => [new Uint8Array(), { code: 'empty', says: /空文件/ }],
    'a PDF renamed': () => [bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj'), { code: 'not-a-table', says: /PDF/ }],
    'a picture renamed': () => [
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      { code: 'not-a-table', says: /图片/ },
    ],
    'a JPEG renamed': () => [
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70),
      { code: 'not-a-table', says: /图片/ },
    ],
    'a RAR archive': () => [bytesOf('Rar!\u001a\u0007\u0000'), { code: 'not-a-table', says: /压缩包/ }],
    'a gzip archive': () => [Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), { code: 'not-a-table', says: /压缩包/ }],
    'a program': () => [Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0), { code: 'not-a-table', says: /程序/ }],
    'an RTF letter': () => [bytesOf('{\\rtf1\\ansi hello}'), { code: 'not-a-table', says: /文字文件/ }],
    'random bytes': () => [
      Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919 + ((i * i) % 251)) % 256),
      { code: 'not-a-table', says: /不是表格/ },
    ],
    'a zip cut in half': () => [good.slice(0, good.length / 2), { code: 'broken', says: /不完整/ }],
    'a zip without its last byte': () => [good.slice(0, -1), { code: 'broken', says: /不完整/ }],
    'a zip with damaged contents': () => {
      const bytes = good.slice();
      bytes.fill(0xff, 60, 400);
      return [bytes, { code: 'broken', says: /损坏|不完整/ }];
    },
    'a Word document': async () => [
      await pack(new Map([['word/document.xml', bytesOf('<w/>')]])),
      { code: 'unsupported', says: /不是 xlsx/ },
    ],
    'an OpenDocument table': () => [
      new Uint8Array(write(bookOf({ a: [['案号']] }), { type: 'array', bookType: 'ods' })),
      { code: 'unsupported', says: /另存为 xlsx/ },
    ],
    'a binary workbook (xlsb)': () => [
      new Uint8Array(write(bookOf({ a: [['案号']] }), { type: 'array', bookType: 'xlsb' })),
      { code: 'unsupported', says: /另存为 xlsx/ },
    ],
    'a bomb by ratio': async () => [
      await rebuilt({ a: someCases }, (parts) => parts.set(sheet1, zeros(20e6))),
      { code: 'bomb', says: /sheet1\.xml 展开后大 \d+ 倍/ },
    ],
    'a bomb by shared strings': async () => [
      await rebuilt({ a: someCases }, (parts) =>
        parts.set('xl/sharedStrings.xml', bytesOf(`<sst><si><t>${'啊'.repeat(4e6)}</t></si></sst>`)),
      ),
      { code: 'bomb', says: /sharedStrings\.xml/ },
    ],
    'a bomb by inflated size': async () => [
      await rebuilt({ a: someCases }, (parts) => parts.set('xl/media/a.bin', zeros(2e6))),
      { code: 'bomb', says: /展开后有 2 MB/ },
      { inflatedBytes: 1e6, ratio: 1e6 },
    ],
    'a bomb by entries': async () => [
      await rebuilt({ a: someCases }, (parts) => {
        for (let i = 0; i < 2_500; i++) parts.set(`xl/x${i}.xml`, new Uint8Array());
      }),
      { code: 'bomb', says: /\d+ 个部件/ },
    ],
    'a part that is larger than it says': async () => {
      const bytes = await rebuilt({ a: someCases }, (parts) => parts.set('xl/theme/big.xml', zeros(900_000)));
      return [withSize(bytes, 'xl/theme/big.xml', 100), { code: 'bomb', says: /超过它声明的大小/ }];
    },
    'a part that is smaller than it says': async () => {
      const bytes = await rebuilt({ a: someCases }, (parts) => parts.set('xl/theme/big.xml', zeros(1_000)));
      return [withSize(bytes, 'xl/theme/big.xml', 5_000), { code: 'broken', says: /不完整/ }];
    },
    'parts that overlap': async () => {
      const bytes = await rebuilt({ a: someCases }, (parts) => parts.set('xl/theme/big.xml', noise(50_000)));
      return [repeated(bytes, 'xl/theme/big.xml', 3), { code: 'bomb', says: /重叠/ }];
    },
    'an encrypted zip': () => {
      const bytes = good.slice();
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 10; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
      return [bytes, { code: 'encrypted', says: /打开密码/ }];
    },
    'an encrypted workbook': () => {
      const file = CFB.utils.cfb_new();
      CFB.utils.cfb_add(file, 'EncryptionInfo', bytesOf('\u0004\u0000\u0004\u0000@\u0000\u0000\u0000<encryption/>'));
      CFB.utils.cfb_add(file, 'EncryptedPackage', new Uint8Array(4_096).fill(7));
      return [
        new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>),
        { code: 'encrypted', says: /打开密码/ },
      ];
    },
    'an xls with a password': () => [withPassword(xls({ a: someCases })), { code: 'encrypted', says: /打开密码/ }],
    'an xls cut in half': () => {
      const bytes = xls({ a: Array.from({ length: 300 }, (_, i) => [caseNumber(i), '白露', i]) });
      return [bytes.slice(0, 700), { code: 'broken', says: /不完整/ }];
    },
    'an entity bomb': () => [
      bytesOf('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><Workbook>&b;</Workbook>'),
      { code: 'unsupported', says: /实体/ },
    ],
    'too many sheets': () => [
      xlsx(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`s${i}`, [['a']]]))),
      { code: 'too-large', says: /12 张表/ },
      { sheets: 10 },
    ],
    'too many rows': () => [
      xlsx({ 清单: Array.from({ length: 1_200 }, (_, i) => [caseNumber(i)]) }),
      { code: 'too-large', says: /「清单」表有 1200 行/ },
      { rows: 1_000 },
    ],
    'a cell in the last column of all': async () => [
      await rebuilt({ 清单: [['案号', '承办人']] }, (parts) =>
        edit(parts, sheet1, (xml) =>
          xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>'),
        ),
      ),
      { code: 'too-large', says: /16384 列/ },
    ],
    'a table of HTML with a cell over a million columns': () => [
      bytesOf('<table><tr><td colspan=1000000>a</td><td>b</td></tr></table>'),
      { code: 'too-large', says: /列/ },
    ],
    'a file above the limit': () => [
      new Uint8Array(2_000).fill(65),
      { code: 'too-large', says: /MB/ },
      { fileBytes: 1_000 },
    ],
  };

  it.each(Object.keys(made))('%s', async (name) => {
    const [bytes, { code, says }, limits] = await (made[name] as (typeof made)[string])();
    const error = await refusal(bytes, '收结案.xlsx', limits);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^「收结案\.xlsx」/);
    expect(error.message).toMatch(says);
    expect(error.message).toMatch(/，请|；请/);
  });
});

describe('files that look bad and are read', () => {
  it('a claimed range of the whole sheet with three cells', async () => {
    const bytes = await rebuilt({ a: [['案号', '承办人', '案由']] }, (parts) =>
      edit(parts, sheet1, (xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>')),
    );
    expect(texts(await readFile(bytes, 'a.xlsx'))).toEqual([['案号', '承办人', '案由']]);
  });

  it('macros are left out, and it is told', async () => {
    const bytes = await rebuilt({ a: someCases }, (parts) => parts.set('xl/vbaProject.bin', bytesOf('macro')));
    const book = await readFile(bytes, 'a.xlsm');
    expect(book.notices.join()).toContain('宏没有读入');
    expect(texts(book)).toHaveLength(3);
  });

  it('external links are not followed, and it is told', async () => {
    const bytes = await rebuilt({ a: someCases }, (parts) => {
      parts.set('xl/externalLinks/externalLink1.xml', bytesOf('<externalLink/>'));
      edit(parts, 'xl/workbook.xml', (xml) =>
        xml.replace(
          '</workbook>',
          '<externalReferences><externalReference r:id="rId99"/></externalReferences></workbook>',
        ),
      );
    });
    expect((await readFile(bytes, 'a.xlsx')).notices.join()).toContain('引用了别的文件');
  });

  it.each(['__proto__', 'constructor', 'toString'])('a sheet and cells called %s pollute nothing', async (word) => {
    const bytes = await rebuilt(
      {
        案件: [
          ['案号', word],
          [caseNumber(1), word],
        ],
      },
      (parts) => edit(parts, 'xl/workbook.xml', (xml) => xml.replace('name="案件"', `name="${word}"`)),
    );
    const book = await readFile(bytes, 'a.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual([word]);
    expect(({} as Record<string, unknown>)['!data']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a formula without a computed value, and an error, are told as such', async () => {
    const bytes = await rebuilt(
      {
        a: [
          ['案号', '金额'],
          [caseNumber(1), 1],
        ],
      },
      (parts) =>
        edit(parts, sheet1, (xml) =>
          xml.replace(
            /<c r="B2"[^>]*>.*?<\/c>/,
            '<c r="B2"><f>SUM(A1:A9)</f></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2"><f>1+1</f><v>2</v></c>',
          ),
        ),
    );
    expect(texts(await readFile(bytes, 'a.xlsx'))[1]).toEqual([caseNumber(1), '!formula', '!error-value', '2']);
  });

  it('thousands of array formulas do not slow the reading down', async () => {
    const bytes = await rebuilt({ a: [['案号']] }, (parts) =>
      edit(parts, sheet1, (xml) => {
        const cells = Array.from(
          { length: 3_000 },
          (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="array" ref="A1:A9">1</f><v>1</v></c></row>`,
        );
        return xml.replace('</sheetData>', `${cells.join('')}</sheetData>`);
      }),
    );
    expect((await readFile(bytes, 'a.xlsx')).sheets[0]?.rows).toHaveLength(3_001);
  });

  it('a csv called xlsx and an xlsx called csv are read for what they are', async () => {
    expect(texts(await readFile(bytesOf(csv), '清单.xlsx'))[1]?.[1]).toBe(id);
    expect(texts(await readFile(xlsx({ a: rows }), '清单.csv'))[1]?.[1]).toBe(id);
  });

  it('a csv with an open quote and a very long line ends', async () => {
    const book = await readFile(bytesOf(`案号,备注\n1,"${'x'.repeat(200_000)}`), 'a.csv');
    expect(book.sheets[0]?.rows.length).toBe(2);
  });

  it('part names that climb out of the archive are no paths to anything', async () => {
    const bytes = await rebuilt({ a: someCases }, (parts) => parts.set('../../../etc/passwd', bytesOf('x')));
    expect(texts(await readFile(bytes, 'a.xlsx'))).toHaveLength(3);
  });

  it('a workbook that names a sheet it does not have gives an empty sheet', async () => {
    const bytes = await rebuilt({ a: someCases, b: someCases }, (parts) => parts.delete('xl/worksheets/sheet2.xml'));
    const book = await readFile(bytes, 'a.xlsx');
    expect(texts(book)).toHaveLength(3);
    expect(texts(book, 1)).toEqual([]);
  });

  it('reading can be given up', async () => {
    const given = new AbortController();
    given.abort();
    await expect(readFile(xlsx({ a: someCases }), 'a.xlsx', { signal: given.signal })).rejects.toThrow(/abort/i);
  });

  it('names no content of a file in what it says', async () => {
    const error = await refusal(xlsx({ 清单: Array.from({ length: 20 }, () => [id]) }), 'a.xlsx', { rows: 10 });
    expect(error.message).not.toContain(id);
    expect(utils.encode_cell({ r: 0, c: 0 })).toBe('A1');
  });
});

function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state >> 16) & 255;
  });
}

/** Where the directory tells of a part. */
function entryOf(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (textOf(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`no part ${name}`);
}

function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(entryOf(copy, name) + 24, size, true);
  return copy;
}

/** The same part told several times in the directory. */
function repeated(bytes: Uint8Array, name: string, times: number): Uint8Array {
  const at = entryOf(bytes, name);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entry = bytes.slice(at, at + 46 + view.getUint16(at + 28, true));
  const end = bytes.length - 22;
  const whole = new Uint8Array(bytes.length + entry.length * times);
  whole.set(bytes.subarray(0, end));
  for (let i = 0; i < times; i++) whole.set(entry, end + i * entry.length);
  whole.set(bytes.subarray(end), end + times * entry.length);
  const count = view.getUint16(end + 10, true) + times;
  new DataView(whole.buffer).setUint16(end + times * entry.length + 10, count, true);
  return whole;
}

/** Puts a FilePass record behind the first record of the stream, as a workbook with a password has it. */
function withPassword(bytes: Uint8Array): Uint8Array {
  const file = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(file, 'Workbook');
  const content = Uint8Array.from((entry?.content ?? []) as ArrayLike<number>);
  const first = 4 + (content[2] ?? 0) + (content[3] ?? 0) * 256;
  const pass = Uint8Array.of(0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78);
  const changed = new Uint8Array(content.length + pass.length);
  changed.set(content.subarray(0, first));
  changed.set(pass, first);
  changed.set(content.subarray(first), first + pass.length);
  const again = CFB.utils.cfb_new();
  CFB.utils.cfb_add(again, 'Workbook', changed);
  return new Uint8Array(CFB.write(again, { type: 'array' }) as ArrayLike<number>);
}
