// The report, from rows of the store. Persons are invented.
import { describe, expect, it } from 'vitest';
import type { Closing, Run, StoredCase, StoredFinding, Waiver } from '../../../core/store/database';
import { buildReport, type ReportRows } from '../../../extension/ui/report/report';

const first = '（2022）内2299民初418号';
const second = '（2022）内2299民初7号';

const stored = (caseNumber: string, more: object = {}) =>
  ({
    caseNumber,
    facts: { caseNumber, judge: '林晓岚', deadlineOn: '2022-06-23', ...more },
    unseen: [],
  }) as unknown as StoredCase;

const found = (id: string, more: Partial<StoredFinding> = {}): StoredFinding => ({
  id,
  rule: id,
  kind: 'missing',
  severity: 'error',
  facet: 'parties',
  caseNumber: first,
  message: '空着',
  indicators: [],
  state: 'open',
  firstSeenAt: '2022-06-01T09:00:00+08:00',
  lastSeenAt: '2022-06-01T09:00:00+08:00',
  source: 'page',
  ...more,
});

const waiver = (id: string, more: Partial<Waiver> = {}): Waiver => ({
  id,
  scope: 'case',
  caseNumber: first,
  rule: 'any',
  reason: 'cannot-be-changed',
  at: '2022-06-10T09:00:00+08:00',
  ...more,
});

const closing = (findings: string[], more: Partial<Closing> = {}): Closing => ({
  id: 1,
  caseNumber: first,
  at: '2022-06-20T16:00:00+08:00',
  reason: 'cannot-be-changed',
  findings,
  ...more,
});

const run = (caseNumber: string, at: string, counts: Partial<Run>): Run => ({
  id: 1,
  caseNumber,
  at,
  total: 0,
  fixed: 0,
  added: 0,
  remaining: 0,
  waived: 0,
  seen: [],
  ...counts,
});

const rows = (more: Partial<ReportRows> = {}): ReportRows => ({
  cases: [stored(first), stored(second, { closedOn: '2022-06-01' })],
  findings: [],
  waivers: [],
  runs: [],
  closings: [],
  ...more,
});

describe('buildReport', () => {
  it('orders 错 缺 疑, counts them and tells what was explained', () => {
    const report = buildReport(
      rows({
        findings: [
          found('doubt', { severity: 'warning' }),
          found('missing', { note: '已请书记员补' }),
          found('wrong', { kind: 'wrong', caseNumber: second }),
          found('told', { state: 'waived', waivedBy: 'w' }),
          found('repaired', { state: 'fixed' }),
        ],
        waivers: [waiver('w', { reason: 'none-or-refused' })],
      }),
    );
    expect(report.cases.map(({ caseNumber }) => caseNumber)).toEqual([first, second]);
    expect(report.cases[0]?.open.map(({ id, note }) => [id, note])).toEqual([
      ['missing', '已请书记员补'],
      ['doubt', undefined],
    ]);
    expect(report.cases[0]?.waived[0]?.waiver?.reason).toBe('none-or-refused');
    expect(report.counts).toEqual({ wrong: 1, missing: 1, doubt: 1, waived: 1, unseen: 0 });
    expect(report.unchangeable).toEqual([]);
  });

  it('leaves out cases with nothing to tell, but tells of the one that was asked for', () => {
    expect(buildReport(rows()).cases).toEqual([]);
    const one = buildReport(rows({ findings: [found('a'), found('b', { caseNumber: second })] }), first);
    expect(one.cases.map(({ caseNumber, open }) => [caseNumber, open.length])).toEqual([[first, 1]]);
    expect(buildReport(rows(), first).cases).toHaveLength(1);
  });

  it('collects what the system does not let change, each once, by the reason given last', () => {
    const { unchangeable } = buildReport(
      rows({
        findings: [
          found('waived', { state: 'waived', waivedBy: 'w', note: '见报告' }),
          found('closed', { note: '库里没有这一栏' }),
          found('both', { state: 'waived', waivedBy: 'late' }),
          found('repaired', { state: 'fixed' }),
          found('other'),
        ],
        waivers: [waiver('w'), waiver('late', { at: '2022-06-30T09:00:00+08:00', note: '已报' })],
        closings: [closing(['closed', 'both', 'repaired']), closing(['other'], { id: 2, reason: 'check-is-wrong' })],
      }),
    );
    expect(unchangeable.map(({ entry, by, note }) => [entry.id, by, note]).sort()).toEqual([
      ['both', 'waiver', '已报'],
      ['closed', 'closing', '库里没有这一栏'],
      ['waived', 'waiver', '见报告'],
    ]);
  });

  it('adds before and after up over cases, and by month, newest first', () => {
    const { progress, months } = buildReport(
      rows({
        runs: [
          run(first, '2022-05-10T09:00:00+08:00', { added: 4, remaining: 4 }),
          run(first, '2022-06-10T09:00:00+08:00', { fixed: 3, remaining: 1 }),
          run(second, '2022-06-11T09:00:00+08:00', { added: 1, remaining: 0, waived: 1 }),
        ],
      }),
    );
    expect(progress).toEqual({ total: 5, fixed: 3, added: 5, remaining: 2, rate: { numerator: 3, denominator: 5 } });
    expect(months.map(([month, { total, fixed }]) => [month, total, fixed])).toEqual([
      ['2022-06', 5, 3],
      ['2022-05', 4, 0],
    ]);
    expect(buildReport(rows()).progress.rate).toBeNull();
  });
});
