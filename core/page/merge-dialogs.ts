// A dialog or a form beside the grid speaks of one of its rows.

import type { FieldId } from '../case/fields';
import type { Bucket } from './subjects';

/** A dialog that edits one of the rows behind it updates that row's subject. */
export function mergeDialogs(buckets: Bucket[]): Bucket[] {
  const inRows = new Set(buckets.map((bucket) => bucket.row && numberOf(bucket)));
  const repeats = (bucket: Bucket): boolean => !bucket.row && inRows.has(numberOf(bucket) ?? '');
  const details = new Set(buckets.filter((bucket) => bucket.dialog || repeats(bucket)));
  const kept: Bucket[] = buckets.filter((bucket) => !details.has(bucket));
  for (const bucket of details) {
    const behind = kept.find((other) => other.group === bucket.group && sameSubject(other, bucket));
    if (!behind) kept.push(bucket);
    else
      behind.items = [
        ...bucket.items,
        ...behind.items.filter((item) => !bucket.items.some((own) => own.field === item.field)),
      ];
  }
  return kept;
}

/** A form beside the grid with the document number of one of its rows is that row's. */
function numberOf({ items }: Bucket): string | null | undefined {
  return items.find((item) => item.field === 'party.documentNumber')?.value;
}

const telling: FieldId[] = [
  'party.documentNumber',
  'party.name',
  'agent.licence',
  'agent.name',
  'hearing.date',
  'service.recipient',
  'payment.arrivedOn',
  'limit.from',
];
const selected =
  '.current-row,.selected,.active,.layui-table-click,.datagrid-row-selected,.datagrid-row-editing,.x-grid-row-selected,.x-grid-item-selected,.mini-grid-row-selected,.ivu-table-row-highlight,.ant-table-row-selected,[aria-selected=true],.on';

function sameSubject(row: Bucket, dialog: Bucket): boolean {
  const valueIn = (bucket: Bucket, field: FieldId): string | null | undefined =>
    bucket.items.find((i) => i.field === field)?.value;
  for (const field of telling) {
    const a = valueIn(row, field);
    const b = valueIn(dialog, field);
    if (a && b && a.replace(/\s/g, '') === b.replace(/\s/g, '')) return true;
  }
  return row.row?.matches(selected) ?? false;
}
