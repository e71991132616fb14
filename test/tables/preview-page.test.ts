// Long previews, page by page. Case numbers are invented.
import { expect, it } from 'vitest';
import type { FieldChange, Preview } from '../../core/tables/preview';
import { previewHead, previewPage } from '../../core/tables/preview-page';

const number = (i: number) => `（2022）内2299民初${i}号`;
const change = (field: string): FieldChange => ({
  field,
  old: 'a',
  fresh: 'b',
  kind: 'change',
  from: 'x',
  row: 2,
  at: '2022-06-20',
});
const preview: Preview = {
  fresh: Array.from({ length: 120 }, (_, i) => number(i)),
  changed: [number(201), number(202)].map((caseNumber) => ({
    caseNumber,
    changes: [change('cause'), change('judge')],
  })),
  unchanged: 7,
  freshRecords: 1,
  changedRecords: [],
  unchangedRecords: 0,
  rejected: [],
  duplicates: [{ file: 'a', sheet: 'b', key: number(3), rows: [2, 9] }],
  problems: [],
  problemCount: 6_000,
  questions: [],
  notices: ['told'],
};

it('tells the counts without the rows', () => {
  const head = previewHead(preview);
  expect(head).toMatchObject({
    fresh: 120,
    changed: 2,
    unchanged: 7,
    freshRecords: 1,
    problemCount: 6_000,
    notices: ['told'],
  });
  expect(head.rows).toEqual({ fresh: 120, changed: 4, duplicates: 1, rejected: 0, problems: 0 });
  expect(JSON.stringify(head)).not.toContain(number(5));
});

it('gives a page of a list, the last one as short as it is', () => {
  expect(previewPage(preview, 'fresh', 50, 50)).toEqual(preview.fresh.slice(50, 100));
  expect(previewPage(preview, 'fresh', 100, 50)).toHaveLength(20);
  expect(previewPage(preview, 'fresh', 150, 50)).toEqual([]);
  expect(previewPage(preview, 'duplicates', 0, 50)).toEqual(preview.duplicates);
});

it('counts changes by row, not by case', () => {
  const rows = previewPage(preview, 'changed', 1, 2);
  expect(rows.map(({ caseNumber, field }) => [caseNumber, field])).toEqual([
    [number(201), 'judge'],
    [number(202), 'cause'],
  ]);
});
