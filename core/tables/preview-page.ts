// A preview as it is looked at: its counts at once, the rows of each list a page at a time, however long the files are.

import type { FieldChange, Preview } from './preview';

/** One change of one case, as it stands in a row. */
export interface ChangeRow extends FieldChange {
  caseNumber: string;
}

interface PreviewLists extends Pick<Preview, 'duplicates' | 'rejected' | 'problems'> {
  /** 案号 */
  fresh: string[];
  changed: ChangeRow[];
}

export type PreviewList = keyof PreviewLists;
export type PreviewRow<List extends PreviewList> = PreviewLists[List][number];

/** Counts. `changed` are cases, `rows` how many rows each list has. */
export interface PreviewHead
  extends Pick<Preview, 'unchanged' | 'freshRecords' | 'problemCount' | 'questions' | 'notices'> {
  fresh: number;
  changed: number;
  changedRecords: number;
  rows: Record<PreviewList, number>;
}

export function previewHead(preview: Preview): PreviewHead {
  const { unchanged, freshRecords, problemCount, questions, notices, fresh, changed } = preview;
  return {
    ...{ unchanged, freshRecords, problemCount, questions, notices },
    fresh: fresh.length,
    changed: changed.length,
    changedRecords: preview.changedRecords.length,
    rows: {
      fresh: fresh.length,
      changed: changed.reduce((sum, { changes }) => sum + changes.length, 0),
      duplicates: preview.duplicates.length,
      rejected: preview.rejected.length,
      problems: preview.problems.length,
    },
  };
}

/** Rows `from` (0 is the first) and the `count` − 1 that follow, as far as there are any. */
export function previewPage<List extends PreviewList>(
  preview: Preview,
  list: List,
  from: number,
  count: number,
): PreviewRow<List>[] {
  const rows: PreviewLists = { ...preview, changed: list === 'changed' ? changeRows(preview, from + count) : [] };
  return rows[list].slice(from, from + count) as PreviewRow<List>[];
}

/** At least as many as asked for, where there are so many. */
function changeRows({ changed }: Preview, most: number): ChangeRow[] {
  const rows: ChangeRow[] = [];
  for (const { caseNumber, changes } of changed) {
    if (rows.length >= most) break;
    for (const change of changes) rows.push({ ...change, caseNumber });
  }
  return rows;
}
