// The report as a workbook: the findings, and 系统无法修改的信息 as a second sheet.

import { findingsSheet, type ToldEntry } from '@core/tables/findings-sheet';
import type { OutSheet } from '@core/tables/out-sheet';
import { text } from '../text';
import { dayOf, entryName, reasonWords } from './entry-words';
import type { Report, ReportCase, ReportEntry } from './report';

export function reportSheets(report: Report): OutSheet[] {
  return [
    workListSheet(report),
    findingsSheet(
      text('report_unchangeable'),
      report.unchangeable.map(({ caseNumber, entry, at, by, note }) => ({
        ...told({ caseNumber }, entry, text(`report_by_${by}`, dayOf(at))),
        note,
      })),
    ),
  ];
}

/** The findings alone, as CSV has no second sheet. `made` says below them when they were written, and by what. */
export function reportCsvSheets(report: Report, made: string): OutSheet[] {
  return [workListSheet(report), { name: made, columns: [], rows: [[made], [text('report_masked')]] }];
}

/** Open and explained findings, one a row. */
export function workListSheet({ cases }: Pick<Report, 'cases'>): OutSheet {
  return findingsSheet(text('report_sheet'), cases.flatMap(caseEntries));
}

function caseEntries(one: ReportCase): ToldEntry[] {
  return [
    ...one.open.map((entry) => told(one, entry, text('report_state_open'))),
    ...one.waived.map((entry) => {
      const reason = entry.waiver ? reasonWords(entry.waiver.reason) : '';
      const notes = [entry.note, entry.waiver?.note].filter(Boolean).join(text('report_notes_separator'));
      return { ...told(one, entry, text('report_state_waived', reason)), note: notes || undefined };
    }),
  ];
}

function told(
  { caseNumber, judge, deadlineOn }: Pick<ReportCase, 'caseNumber' | 'judge' | 'deadlineOn'>,
  entry: ReportEntry,
  state: string,
): ToldEntry {
  return {
    caseNumber,
    judge,
    deadlineOn,
    state,
    mark: text(`mark_${entry.mark}`),
    facet: text(`facet_${entry.facet}`),
    subjectLabel: entry.who,
    fieldLabel: entryName(entry),
    message: entry.message,
    repair: entry.repair,
    firstSeenOn: dayOf(entry.firstSeenAt),
    note: entry.note,
  };
}
