// One table of a file: what each of its columns was taken for, beside a few of its cells, to be corrected by hand.

import type { PlannedTable, TableMapping } from '@core/tables/plan';
import { mappingOf as mappingUnder, presetNotice, presets } from '@core/tables/presets';
import { columnsOf, type SheetKind, sheetKinds, sheetTitles } from '@core/tables/sheet-kinds';
import { Select, Table } from 'antd';
import { text } from '../text';
import { useGrowing } from './use-growing';

interface MappingTableProps {
  table: PlannedTable;
  /** Headers whose unit is still asked: 元 is assumed there, and is no answer. */
  asked: readonly string[];
  /** Id of the preset that a person chose for these headers. */
  source?: string;
  /** With the id of a preset when one was applied. */
  change(mapping: TableMapping, source?: string): void;
}

export function MappingTable({ table, asked, source, change }: MappingTableProps) {
  const mapping = mappingOf(table, asked);
  const kinds = [
    ...sheetKinds.map((kind) => ({ value: kind as string, label: sheetTitles[kind] })),
    { value: 'skip', label: text('ledger_skip') },
  ];
  return (
    <section className="sheet mapping">
      <h3>
        {table.file} · {table.sheet}
        <span className="faint">{text('ledger_rows', table.rows)}</span>
        <SourceSelect table={table} asked={asked} source={source} change={change} />
        <Select
          size="small"
          aria-label={text('ledger_kind_of', table.sheet)}
          value={mapping.kind}
          options={kinds}
          status={table.kind ? undefined : 'warning'}
          placeholder={text('ledger_kind_unknown')}
          onChange={(kind) => change({ ...mapping, kind: kind as TableMapping['kind'], fields: {} })}
        />
      </h3>
      <SourceWords source={source} />
      {table.kind && <Columns table={table} kind={table.kind} mapping={mapping} change={change} />}
    </section>
  );
}

/** Puts a preset on the table; what it maps can still be corrected column by column. */
function SourceSelect({ table, asked, source, change }: MappingTableProps) {
  return (
    <Select
      size="small"
      className="source"
      aria-label={text('ledger_source_of', table.sheet)}
      value={source}
      placeholder={text('ledger_source')}
      options={presets.map(({ id, source: label }) => ({ value: id, label }))}
      onChange={(id) => {
        const preset = presets.find((one) => one.id === id);
        const { units } = mappingOf(table, asked);
        const headers = table.columns.map(({ header }) => header);
        if (preset) change({ ...mappingUnder(preset, headers), ...(units && { units }) }, id);
      }}
    />
  );
}

function SourceWords({ source }: Pick<MappingTableProps, 'source'>) {
  const preset = presets.find(({ id }) => id === source);
  if (!preset) return null;
  return (
    <p className="faint">
      {preset.hint} {presetNotice}
    </p>
  );
}

interface ColumnsProps extends Pick<MappingTableProps, 'table' | 'change'> {
  kind: SheetKind;
  mapping: TableMapping;
}

function Columns({ table, kind, mapping, change }: ColumnsProps) {
  const grown = useGrowing(table.columns.length, 2);
  const options = [
    ...columnsOf[kind].map(({ field, headers }) => ({ value: field, label: headers[0] ?? field })),
    { value: '', label: text('ledger_not_taken') },
  ];
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="at"
      dataSource={table.columns.slice(0, grown)}
      scroll={{ y: 264 }}
      columns={[
        { title: text('ledger_header'), dataIndex: 'header', width: 180 },
        {
          title: text('ledger_taken_as'),
          width: 190,
          render: (_, column) => (
            <Select
              size="small"
              className="full"
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={text('ledger_taken_as_for', column.header)}
              value={column.field ?? ''}
              options={options}
              onChange={(field) =>
                change({ ...mapping, fields: { ...mapping.fields, [column.header]: field === '' ? null : field } })
              }
            />
          ),
        },
        {
          title: text('ledger_samples'),
          render: (_, column) => <span className="soft samples">{samplesOf(column.samples)}</span>,
        },
      ]}
    />
  );
}

function samplesOf(samples: string[]): string {
  return samples.length > 0 ? samples.join(' · ') : text('ledger_no_samples');
}

/** What the table is read by now: the guess, as a mapping that can be corrected. */
export function mappingOf(table: PlannedTable, asked: readonly string[]): TableMapping {
  const units = table.columns.flatMap(({ header, unit }) =>
    unit && !asked.includes(header) ? [[header, unit] as const] : [],
  );
  return {
    kind: table.kind ?? 'skip',
    fields: Object.fromEntries(table.columns.map(({ header, field }) => [header, field ?? null])),
    ...(units.length > 0 && { units: Object.fromEntries(units) }),
  };
}
