// What an import would change, before anything is written.

import type { ImportShown } from '@core/check/import-session';
import type { ChangedCase, FieldChange } from '@core/tables/preview';
import { Button, Checkbox, Table, Tabs } from 'antd';
import { text } from '../text';
import { fieldWords, valueWords } from './value-words';

interface PreviewSheetProps {
  shown: ImportShown;
  ticked: ReadonlyMap<string, readonly string[]>;
  tick(caseNumber: string, field: string, on: boolean): void;
  saveRejected(): void;
}

const height = { y: 300 };

export function PreviewSheet({ shown: { preview }, ticked, tick, saveRejected }: PreviewSheetProps) {
  const { fresh, changed, unchanged, rejected, duplicates, problems, problemCount } = preview;
  const items = [
    { key: 'fresh', count: fresh.length, children: <Numbers numbers={fresh} /> },
    { key: 'changed', count: changed.length, children: <Changes changed={changed} ticked={ticked} tick={tick} /> },
    {
      key: 'unchanged',
      count: unchanged,
      children: <p className="soft">{text('ledger_unchanged_words', unchanged)}</p>,
    },
    { key: 'duplicates', count: duplicates.length, children: <Duplicates duplicates={duplicates} /> },
    {
      key: 'rejected',
      count: rejected.length,
      children: <Rejected rejected={rejected} saveRejected={saveRejected} />,
    },
    { key: 'problems', count: problemCount, children: <Problems problems={problems} /> },
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

function Numbers({ numbers }: { numbers: string[] }) {
  const rows = numbers.map((caseNumber) => ({ caseNumber }));
  const columns = [{ title: text('ledger_case_number'), dataIndex: 'caseNumber' }];
  return (
    <Table
      size="small"
      virtual
      pagination={false}
      scroll={height}
      rowKey="caseNumber"
      dataSource={rows}
      columns={columns}
    />
  );
}

interface ChangeRow extends FieldChange {
  key: string;
  caseNumber: string;
}

function Changes({ changed, ticked, tick }: Pick<PreviewSheetProps, 'ticked' | 'tick'> & { changed: ChangedCase[] }) {
  const rows: ChangeRow[] = changed.flatMap(({ caseNumber, changes }) =>
    changes.map((change) => ({ ...change, caseNumber, key: `${caseNumber}/${change.field}` })),
  );
  return (
    <Table
      size="small"
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={height}
      dataSource={rows}
      columns={[
        { title: text('ledger_case_number'), dataIndex: 'caseNumber', width: 190 },
        { title: text('ledger_entry'), width: 120, render: (_, row) => fieldWords(row.field) },
        {
          title: text('ledger_old'),
          width: 170,
          render: (_, row) => <Told value={row.old} from={row.oldFrom} at={row.oldAt} />,
        },
        {
          title: text('ledger_fresh'),
          width: 170,
          render: (_, row) => <Told value={row.fresh} from={row.from} at={row.at} />,
        },
        {
          title: text('ledger_what'),
          render: (_, row) =>
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
      ]}
    />
  );
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

function Duplicates({ duplicates }: { duplicates: ImportShown['preview']['duplicates'] }) {
  const columns = [
    { title: text('ledger_case_number'), dataIndex: 'key' },
    {
      title: text('ledger_sheet'),
      render: (_: unknown, row: (typeof duplicates)[number]) => `${row.file} · ${row.sheet}`,
    },
    { title: text('ledger_row'), render: (_: unknown, row: (typeof duplicates)[number]) => row.rows.join(' ') },
  ];
  return (
    <Table size="small" pagination={false} scroll={height} rowKey="key" dataSource={duplicates} columns={columns} />
  );
}

function Rejected({ rejected, saveRejected }: { rejected: ImportShown['preview']['rejected']; saveRejected(): void }) {
  const rows = rejected.map((row, index) => ({ ...row, index }));
  const columns = [
    {
      title: text('ledger_sheet'),
      width: 200,
      render: (_: unknown, row: (typeof rows)[number]) => `${row.file} · ${row.sheet}`,
    },
    { title: text('ledger_row'), dataIndex: 'row', width: 70 },
    { title: text('ledger_column'), dataIndex: 'column', width: 120 },
    { title: text('ledger_reason'), dataIndex: 'reason' },
  ];
  return (
    <>
      {rows.length > 0 && (
        <Button size="small" onClick={saveRejected}>
          {text('ledger_save_rejected')}
        </Button>
      )}
      <Table size="small" pagination={false} scroll={height} rowKey="index" dataSource={rows} columns={columns} />
    </>
  );
}

function Problems({ problems }: { problems: ImportShown['preview']['problems'] }) {
  const rows = problems.map((row, index) => ({ ...row, index }));
  const columns = [
    {
      title: text('ledger_sheet'),
      width: 200,
      render: (_: unknown, row: (typeof rows)[number]) => `${row.file} · ${row.sheet}`,
    },
    { title: text('ledger_cell'), dataIndex: 'cell', width: 70 },
    { title: text('ledger_column'), dataIndex: 'column', width: 120 },
    { title: text('ledger_reason'), dataIndex: 'message' },
  ];
  return <Table size="small" pagination={false} scroll={height} rowKey="index" dataSource={rows} columns={columns} />;
}
