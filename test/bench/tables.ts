// A file to its preview, beside SheetJS alone on the same file: read, map, validate and compare with an empty ledger.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, utils, write } from '@e965/xlsx';
import { previewPlan } from '../../core/check/batch';
import { readTables } from '../../core/tables/import';
import type { Intake } from '../../core/tables/import-lists';
import { defaultLimits } from '../../core/tables/limits';
import { readDirectory } from '../../core/tables/zip';

const header =
  '案号 案由 立案日期 结案日期 结案方式 适用程序 承办人 承办部门 书记员 审限届满日期 延长审限天数 扣除审限天数 开庭日期 是否当庭宣判 宣判方式 案件涉及 文书上网 庭审直播 立案标的 结案标的';

/** An invented year: 20 columns as courts export them, dates as text and as Excel's days by turns. */
export function yearOf(cases: number): Uint8Array {
  const rows: (string | number | null)[][] = [header.split(' ')];
  for (let i = 1; i <= cases; i++) {
    const filed = 44_562 + (i % 300);
    const closed = i % 5 === 0 ? null : filed + (i % 90);
    rows.push([
      `（2022）内2299民初${i}号`,
      ['民间借贷纠纷', '买卖合同纠纷', '离婚纠纷'][i % 3] ?? '',
      filed,
      closed && `2022-0${1 + (i % 9)}-1${i % 9}`,
      closed && (i % 2 ? '判决' : '调解'),
      i % 3 ? '简易程序' : '普通程序',
      `法官${i % 40}`,
      `第${i % 6}审判庭`,
      `书记员${i % 40}`,
      filed + 90,
      i % 7 ? 0 : 30,
      i % 11 ? 0 : 15,
      closed && `2022-03-1${i % 9}、2022-04-1${i % 9}`,
      i % 2 ? '是' : '否',
      i % 2 ? '当庭宣判' : '定期宣判',
      i % 9 ? '无' : '涉农民工工资',
      i % 4 ? '上网' : '不上网',
      i % 4 ? '是' : '否',
      1_000 + i * 1.5,
      closed && 900 + i,
    ]);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '案件');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }));
}

const intake: Intake = {
  party: async (_, key) => ({ key }),
  name: async (text) => ({ masked: text, length: text.length, flags: [] }),
};

async function preview(bytes: Uint8Array): Promise<number> {
  const plan = await readTables([{ name: '年.xlsx', bytes, modifiedAt: '2022-12-31T00:00:00Z' }], { intake });
  return previewPlan(plan, new Map(), {}).fresh.length;
}

type Work = (bytes: Uint8Array) => unknown;

const works: Record<string, Work> = {
  'SheetJS alone': (bytes) => read(bytes, { type: 'array', raw: true }),
  'SheetJS to rows': (bytes) => {
    const book = read(bytes, { type: 'array', raw: true });
    return utils.sheet_to_json(book.Sheets[book.SheetNames[0] as string] ?? {}, { header: 1, raw: true });
  },
  'import to preview': preview,
};

const rounds = 3;

/** Best of several rounds, one of each after the other, so that a busy machine is busy for all; processor time counts. */
async function timed(bytes: Uint8Array): Promise<Record<string, { ms: number; cpu: number }>> {
  const best: Record<string, { ms: number; cpu: number }> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [what, work] of Object.entries(works)) {
      const cpu = process.cpuUsage();
      const from = performance.now();
      await work(bytes);
      const used = process.cpuUsage(cpu);
      const one = { ms: performance.now() - from, cpu: (used.user + used.system) / 1_000 };
      const known = best[what] ?? { ms: Infinity, cpu: Infinity };
      best[what] = { ms: Math.min(known.ms, one.ms), cpu: Math.min(known.cpu, one.cpu) };
    }
  }
  return best;
}

/** Peak of a process of its own, above what it held before the work. */
function peakMB(file: string, what: string): number {
  const program = [fileURLToPath(import.meta.resolve('tsx/cli')), fileURLToPath(import.meta.url), file, what];
  return Number(execFileSync(process.execPath, program, { encoding: 'utf8' }));
}

export async function run() {
  const rows: Record<string, string | number>[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'caselint-bench-'));
  for (const cases of [10_000, 50_000]) {
    const bytes = yearOf(cases);
    const file = join(folder, `${cases}.xlsx`);
    writeFileSync(file, bytes);
    const inflated = readDirectory(bytes, 'x', defaultLimits).reduce((sum, part) => sum + part.inflated, 0) / 1e6;
    const best = await timed(bytes);
    const alone = best['SheetJS alone']?.cpu ?? 0;
    for (const [what, { ms, cpu }] of Object.entries(best)) {
      const peak = peakMB(file, what);
      rows.push({
        'rows × 20': cases,
        what,
        ms: Math.round(ms),
        'processor ms': Math.round(cpu),
        '÷ SheetJS alone': (cpu / alone).toFixed(2),
        'peak MB': Math.round(peak),
        'peak ÷ inflated': (peak / inflated).toFixed(1),
      });
    }
  }
  rmSync(folder, { recursive: true });
  return { title: 'Tables: xlsx to the preview of an import', rows };
}

/** As a process of its own: one work over one file, and how much memory it took. */
const [, started = '', file, what] = process.argv;
if (file && what && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const bytes = new Uint8Array(readFileSync(file));
  const before = process.memoryUsage().rss;
  await works[what]?.(bytes);
  console.log((process.resourceUsage().maxRSS * 1024 - before) / 1e6);
}
