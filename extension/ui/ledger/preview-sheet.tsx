// What an import would change, before anything is written.

import type { ImportShown } from '@core/import-worker';
import type { PreviewHead, PreviewList, PreviewRow } from '@core/tables/preview-page';
import { Button, Checkbox, Table, type TableColumnsType, Tabs } from 'antd';
import type { ImportWorker } from '../../link/import-worker';
import { text } from '../text';
import { usePreviewPage } from './use-preview-page';
import { fieldWords, valueWords } from './value-words';

interface Ticking {
  ticked: ReadonlyMap<string, readonly string[]>;
  tick(caseNumber: string, field: string, on: boolean): void;
}

interface PreviewSheetProps extends Ticking {
  shown: ImportShown;
  worker(): ImportWorker;
  saveRejected(): void;
}

const height = { y: 300 };

export function PreviewSheet({ shown: { preview }, worker, ticked, tick, saveRejected }: PreviewSheetProps) {
  const { fresh, changed, unchanged, problemCount, rows } = preview;
  const list = <List extends PreviewList>(name: List, columns: TableColumnsType<Listed<List>>) => (
    <Rows list={name} columns={columns} preview={preview} worker={worker} />
  );
  const items = [
    { key: 'fresh', count: fresh, children: list('fresh', numberColumns()) },
    { key: 'changed', count: changed, children: list('changed', changeColumns({ ticked, tick })) },
    {
      key: 'unchanged',
      count: unchanged,
      children: <p className="soft">{text('ledger_unchanged_words', unchanged)}</p>,
    },
    { key: 'duplicates', count: rows.duplicates, children: list('duplicates', duplicateColumns()) },
    {
      key: 'rejected',
      count: rows.rejected,
      children: (
        <>
          {rows.rejected > 0 && (
            <Button size="small" onClick={saveRejected}>
              {text('ledger_save_rejected')}
            </Button>
          )}
          {list('rejected', rejectedColumns())}
        </>
      ),
    },
    { key: 'problems', count: problemCount, children: list('problems', problemColumns()) },
  ];
  return (
    <section className="sheet preview">
      <h3>{text('ledger_preview')}</h3>
      {preview.notices.map((notice) => (
        <p key={notice} className="doubt">
          {notice}
        </p>
      ))}
      <Tabs
        size="small"
        items={items.map(({ key, count, children }) => ({ key, label: text(`ledger_tab_${key}`, count), children }))}
      />
    </section>
  );
}

/** A row of a list with its place in it. */
interface Listed<List extends PreviewList> {
  place: number;
  row: PreviewRow<List>;
}

interface RowsProps<List extends PreviewList> {
  list: List;
  columns: TableColumnsType<Listed<List>>;
  preview: PreviewHead;
  worker(): ImportWorker;
}

function Rows<List extends PreviewList>({ list, columns, preview, worker }: RowsProps<List>) {
  const { rows, pagination } = usePreviewPage(worker, preview, list);
  if (!rows) return null;
  const listed = rows.map((row, place) => ({ place, row }));
  return (
    <Table size="small" rowKey="place" scroll={height} pagination={pagination} dataSource={listed} columns={columns} />
  );
}

function numberColumns(): TableColumnsType<Listed<'fresh'>> {
  return [{ title: text('ledger_case_number'), render: (_, { row }) => row }];
}

function changeColumns({ ticked, tick }: Ticking): TableColumnsType<Listed<'changed'>> {
  return [
    { title: text('ledger_case_number'), width: 190, render: (_, { row }) => row.caseNumber },
    { title: text('ledger_entry'), width: 120, render: (_, { row }) => fieldWords(row.field) },
    {
      title: text('ledger_old'),
      width: 170,
      render: (_, { row }) => <Told value={row.old} from={row.oldFrom} at={row.oldAt} />,
    },
    {
      title: text('ledger_fresh'),
      width: 170,
      render: (_, { row }) => <Told value={row.fresh} from={row.from} at={row.at} />,
    },
    {
      title: text('ledger_what'),
      render: (_, { row }) =>
        row.kind === 'blank' ? (
          <Checkbox
            checked={ticked.get(row.caseNumber)?.includes(row.field) ?? false}
            onChange={({ target }) => tick(row.caseNumber, row.field, target.checked)}
          >
            {text('ledger_tick_blank')}
          </Checkbox>
        ) : (
          text(`ledger_what_${row.kind}`)
        ),
    },
  ];
}

function Told({ value, from, at }: { value: unknown; from?: string; at?: string }) {
  return (
    <>
      {valueWords(value)}
      {from && (
        <small className="faint block">
          {from} {at?.slice(0, 10)}
        </small>
      )}
    </>
  );
}

function duplicateColumns(): TableColumnsType<Listed<'duplicates'>> {
  return [
    { title: text('ledger_case_number'), render: (_, { row }) => row.key },
    { title: text('ledger_sheet'), render: (_, { row }) => `${row.file} · ${row.sheet}` },
    { title: text('ledger_row'), render: (_, { row }) => row.rows.join(' ') },
  ];
}

function rejectedColumns(): TableColumnsType<Listed<'rejected'>> {
  return [
    { title: text('ledger_sheet'), width: 200, render: (_, { row }) => `${row.file} · ${row.sheet}` },
    { title: text('ledger_row'), width: 70, render: (_, { row }) => row.row },
    { title: text('ledger_column'), width: 120, render: (_, { row }) => row.column },
    { title: text('ledger_reason'), render: (_, { row }) => row.reason },
  ];
}

function problemColumns(): TableColumnsType<Listed<'problems'>> {
  return [
    { title: text('ledger_sheet'), width: 200, render: (_, { row }) => `${row.file} · ${row.sheet}` },
    { title: text('ledger_cell'), width: 70, render: (_, { row }) => row.cell },
    { title: text('ledger_column'), width: 120, render: (_, { row }) => row.column },
    { title: text('ledger_reason'), render: (_, { row }) => row.message },
  ];
}
