// Findings of a case or of the work list as a table, for xlsx and CSV.

import type { OutSheet } from './out-sheet';

/** What is told of one finding; nothing raw of any party. */
export interface ToldEntry {
  caseNumber: string;
  /** 错 缺 疑 */
  mark: string;
  facet: string;
  subjectLabel?: string;
  fieldLabel?: string;
  message: string;
  repair?: string;
  state: string;
  judge?: string;
  deadlineOn?: string;
  firstSeenOn?: string;
  note?: string;
}

const columns: readonly [keyof ToldEntry, string, 'text' | 'day'][] = [
  ['caseNumber', '案号', 'text'],
  ['judge', '承办人', 'text'],
  ['deadlineOn', '审限届满日期', 'day'],
  ['mark', '标记', 'text'],
  ['facet', '方面', 'text'],
  ['subjectLabel', '对象', 'text'],
  ['fieldLabel', '项目', 'text'],
  ['message', '问题', 'text'],
  ['repair', '怎么改', 'text'],
  ['state', '状态', 'text'],
  ['firstSeenOn', '首次发现', 'day'],
  ['note', '备注', 'text'],
];

export function findingsSheet(name: string, entries: readonly ToldEntry[]): OutSheet {
  return {
    name,
    columns: columns.map(([, header, type]) => ({ header, type })),
    rows: entries.map((entry) => columns.map(([field]) => entry[field] ?? null)),
  };
}
