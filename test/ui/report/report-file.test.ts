// The workbook of a report, read back. Persons are invented.
import { read, utils } from '@e965/xlsx';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeXlsx } from '../../../core/tables/write-xlsx';
import type { Report } from '../../../extension/ui/report/report';
import { reportSheets } from '../../../extension/ui/report/report-file';
import { readTextsFrom } from '../../../extension/ui/text';
import { speak } from '../messages';

beforeEach(() => speak('zh_CN'));
afterEach(() => readTextsFrom(undefined));

const caseNumber = '（2022）内2299民初418号';
const entry = {
  id: 'one',
  mark: 'missing',
  facet: 'involvement',
  field: 'involvement',
  message: '没有选',
  note: '已报',
  firstSeenAt: '2022-06-01T09:00:00+08:00',
} as const;
const report: Report = {
  cases: [
    { caseNumber, className: '民事一审', open: [entry], waived: [{ ...entry, id: 'two' }], unseen: [], closings: [] },
  ],
  counts: { wrong: 0, missing: 1, doubt: 0, waived: 1, unseen: 0 },
  unchangeable: [{ caseNumber, entry, at: '2022-06-20T16:00:00+08:00', by: 'closing', note: '已报审管办' }],
  progress: { total: 2, fixed: 0, added: 2, remaining: 2, rate: null },
  months: [],
};

it('holds the findings, and what the system does not let change', async () => {
  const book = read(await writeXlsx(reportSheets(report)));
  expect(book.SheetNames).toEqual(['补录清单', '系统无法修改的信息']);
  const [open, waived] = utils.sheet_to_json<Record<string, string>>(book.Sheets.补录清单 ?? {});
  expect(open).toMatchObject({ 案号: caseNumber, 标记: '缺', 项目: '案件涉及', 状态: '待补改', 备注: '已报' });
  expect(waived?.状态).toContain('已说明');
  const [line] = utils.sheet_to_json<Record<string, string>>(book.Sheets.系统无法修改的信息 ?? {});
  expect(line).toMatchObject({ 状态: '2022-06-20 仍要报结', 备注: '已报审管办' });
});
