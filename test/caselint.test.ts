// The command as scripts call it. All persons and numbers are invented; 152201… are synthetic numbers.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type WorkSheet, write } from '@e965/xlsx';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { caselint as command } from '../core/caselint';
import type { MeasureAnswer } from '../core/measure/answer';
import { ledgerSheets } from '../core/tables/ledger-sheets';
import { writeXlsx } from '../core/tables/write-xlsx';
import { asOf, yearLedger } from './e2e/year-list';
import { calculate, type Second } from './manuals/second-calculator';
import { bytesOf, caseNumber, xls, xlsx } from './tables/workbooks';

const folder = mkdtempSync(join(tmpdir(), 'caselint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  status: number;
  out: string;
  told: string;
}

async function caselint(...given: string[]): Promise<Ended> {
  const written: string[] = [];
  const told: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void written.push(`${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(`${text}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0),
  ];
  const status = await command(given).finally(() => spies.forEach((spy) => void spy.mockRestore()));
  return { status, out: written.join(''), told: told.join('') };
}

function spawned(...given: string[]): Promise<Ended> {
  const node = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('core', 'caselint.ts'), ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, node, (error, out, told) => {
      resolve({ status: error ? Number(error.code) : 0, out, told });
    });
  });
}

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const cases = [
  ['2022年收结案清单'],
  [
    '案号',
    '立案日期',
    '结案日期',
    '结案方式',
    '适用程序',
    '承办人',
    '结案标的',
    '是否当庭宣判',
    '开庭日期',
    '案件涉及',
  ],
  [caseNumber(1), '2022-01-04', '2022-03-01', '判决', '简易', '白露', 1000, '是', '2022-02-20', '无'],
  [caseNumber(2), '2022-02-05', '2022-05-01', '调解', '小额', '白露', 0, '否', '2022-04-11', ''],
  [caseNumber(3), '2022-03-05', null, null, '普通', '于洋', null, null, null, '无'],
];
const parties = [
  ['案号', '诉讼地位', '姓名', '当事人类型', '证件类型', '证件号码', '手机号码', '联系方式类型'],
  [caseNumber(1), '原告', '周舟', '自然人', '居民身份证', '152201199003076012', '13904820001', '本人'],
  [caseNumber(1), '被告', '吴梧', '自然人', '居民身份证', '152201198506150022', '13904820002', '本人'],
];

describe('check', () => {
  it('finds what is the matter, with the row and column to repair, and ends with 1', async () => {
    const file = put('清单.xlsx', xlsx({ 案件: cases, 当事人: parties }));
    const out = join(folder, 'check.json');
    const ended = await caselint('check', file, '--as-of', '2022-06-30', '--json', out);
    const answer = JSON.parse(readFileSync(out, 'utf8'));
    expect(ended).toMatchObject({ status: 1, out: '', told: '' });
    expect(answer.checked).toBe(3);
    expect(answer.cannotTell).toBeGreaterThan(0);
    expect(answer.findings).toContainEqual({
      rule: 'document-number-wrong',
      kind: 'wrong',
      severity: 'error',
      caseNumber: caseNumber(1),
      subject: 'party:2',
      file,
      sheet: '当事人',
      row: 3,
      column: '证件号码',
      message: expect.any(String),
    });
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ rule: 'involvement-missing', sheet: '案件', row: 4, column: '案件涉及' }),
    );
    const text = JSON.stringify(answer);
    for (const raw of ['152201198506150022', '13904820002', '吴梧']) expect(text).not.toContain(raw);
  });

  it('tells rows and cells that could not be read', async () => {
    const rows = [
      ['案号', '姓名', '证件号码'],
      [caseNumber(1), '周舟', Number('152201199003076012')],
      ['无号', '吴梧', ''],
    ];
    const file = put('坏.xlsx', xlsx({ 当事人: rows }));
    const ended = await caselint('check', file, '--as-of', '2022-06-30', '--json', '-');
    const { findings } = JSON.parse(ended.out);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'cell-damaged',
        row: 2,
        column: '证件号码',
        message: expect.stringContaining('C2'),
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'row-rejected', severity: 'error', row: 3, column: '案号' }),
    );
  });

  it('ends with 0 where nothing is an error', async () => {
    const file = put('好.csv', bytesOf(`案号,案件涉及\n${caseNumber(1)},无\n`));
    const ended = await caselint('check', file, '--as-of', '2022-06-30');
    expect(ended).toMatchObject({ status: 0, told: '' });
    expect(ended.out).toMatch(/检查 1 件，错误 0 处/);
  });
});

describe('measure', () => {
  it('answers all 36, with second values, missing figures and estimates', async () => {
    const file = put('年.xls', xls({ 案件: cases }));
    const out = join(folder, 'measure.json');
    const ended = await caselint('measure', file, '--as-of', '2022-06-30', '--json', out);
    expect(ended).toMatchObject({ status: 0, told: '' });
    const { asOf, judge, indicators } = JSON.parse(readFileSync(out, 'utf8'));
    expect({ asOf, judge }).toEqual({ asOf: '2022-06-30', judge: null });
    for (let number = 1; number <= 36; number++) expect(indicators).toHaveProperty(String(number));
    for (const second of ['4b', '7b', '9b', '15b', '19b', '21b']) expect(indicators).toHaveProperty(second);
    expect(indicators[35]).toBeNull();
    expect(indicators[1]).toMatchObject({ low: '2/1', high: '2/1', numerator: 2, uncertain: 0 });
    expect(indicators[10]).toMatchObject({ numerator: 1, denominator: 2, uncertain: 0 });
    expect(indicators[3]).toMatchObject({ low: null, high: null, missing: ['平台诉前调解成功数', '司法确认数'] });
    expect(indicators[14].estimated).toBe(true);
  });

  it('gives what the second calculator gives, from xlsx, xls and csv alike', async () => {
    const { cases: rows, ...records } = yearLedger();
    const bytes = await writeXlsx(ledgerSheets(rows, records));
    const book = read(bytes);
    const files = {
      xlsx: [put('全年.xlsx', bytes)],
      xls: [put('全年.xls', new Uint8Array(write(book, { type: 'array', bookType: 'biff8' })))],
      csv: book.SheetNames.map((name) =>
        put(`全年-${name}.csv`, bytesOf(utils.sheet_to_csv(book.Sheets[name] as WorkSheet))),
      ),
    };
    const second = calculate({ ledger: yearLedger(), asOf });
    for (const [kind, paths] of Object.entries(files)) {
      const { status, out } = await caselint('measure', ...paths, '--as-of', asOf, '--json', '-');
      expect(status, kind).toBe(0);
      const { indicators } = JSON.parse(out) as MeasureAnswer;
      // What is estimated comes from the check of the cases, which the second calculator does not do
      const counted = Object.entries(indicators).filter(([, answer]) => answer && !answer.estimated);
      expect(counted.length, kind).toBeGreaterThan(40);
      for (const [number, answer] of counted) {
        const { low, high, numerator, denominator, uncertain } = second[number] as Second;
        const where = `${kind} ${number}`;
        expect({ ...answer, low: quotient(answer?.low), high: quotient(answer?.high) }, where).toMatchObject({
          low: quotient(low?.join('/')),
          high: quotient(high?.join('/')),
          numerator: expect.closeTo(numerator, 9),
          denominator: expect.closeTo(denominator, 9),
          uncertain,
        });
      }
    }
  });

  it('counts one judge, and prints a table', async () => {
    const file = put('人.xlsx', xlsx({ 案件: cases }));
    const ended = await caselint('measure', file, '--as-of', '2022-06-30', '--judge', '于洋');
    expect(ended.status).toBe(0);
    expect(ended.out).toMatch(/^1 {2,}.* 0\/1/m);
  });

  it('lets the later file win, and a blank cell empty nothing', async () => {
    const head = ['案号', '立案日期', '结案日期', '承办人'];
    const older = put('一.xlsx', xlsx({ 案件: [head, [caseNumber(1), '2022-01-04', '2022-03-01', '白露']] }));
    const newer = put('二.xlsx', xlsx({ 案件: [head, [caseNumber(1), '2022-01-04', null, '于洋']] }));
    const ended = await caselint('measure', older, newer, '--as-of', '2022-06-30', '--judge', '于洋', '--json', '-');
    expect(JSON.parse(ended.out).indicators[1]).toMatchObject({ numerator: 1 });
  });
});

/** Equal values as equal numbers, whatever they were reduced by. */
function quotient(text: string | null | undefined): number | null {
  const [n, d] = (text ?? '').split('/').map(Number);
  return text ? Number(((n ?? 0) / (d ?? 1)).toFixed(9)) : null;
}

describe('as a program of its own', () => {
  it('ends with the status of the answer', async () => {
    const good = put('好3.csv', bytesOf(`案号,案件涉及\n${caseNumber(1)},无\n`));
    expect(await spawned('check', good, '--as-of', '2022-06-30')).toMatchObject({ status: 0, told: '' });
    const ended = await spawned('check', join(folder, '没有.xlsx'));
    expect(ended.status).toBe(2);
    expect(ended.told.trim().split('\n')).toHaveLength(1);
  });
});

describe('what cannot be used ends with 2 and one line', () => {
  const pdf = put('扫描.xlsx', bytesOf('%PDF-1.7 scan'));
  const odd = put(
    '杂.xlsx',
    xlsx({
      杂项: [
        ['品名', '数量', '单价'],
        ['笔', 3, 2],
      ],
    }),
  );
  it.each<[string, string[], RegExp]>([
    ['no command', [], /用法/],
    ['an unknown command', ['measures', odd], /不认识的命令/],
    ['no file', ['check'], /没有给出文件/],
    ['a file that is not there', ['check', join(folder, '没有.xlsx')], /找不到.*没有\.xlsx/],
    ['a PDF', ['check', pdf], /扫描\.xlsx.*PDF/],
    ['a list of something else', ['check', odd], /杂项.*表头认不出/],
    ['no day', ['measure', odd], /--as-of/],
    ['a day that does not exist', ['measure', odd, '--as-of', '2022-02-30'], /2022-02-30/],
    ['an unknown option', ['check', odd, '--fast'], /--fast/],
    ['an option without its value', ['check', odd, '--json'], /--json 后面缺少/],
    [
      'a place that cannot be written',
      [
        'check',
        put('好2.csv', bytesOf(`案号,案由\n${caseNumber(1)},离婚纠纷`)),
        '--json',
        join(folder, 'no', 'x.json'),
      ],
      /写不进/,
    ],
  ])('%s', async (_, given, says) => {
    const ended = await caselint(...given);
    expect(ended.status).toBe(2);
    expect(ended.told.trim().split('\n')).toHaveLength(1);
    expect(ended.told).toMatch(says);
  });
});
