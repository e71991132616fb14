// One table of a file: what each of its columns was taken for, beside a few of its cells, to be corrected by hand.

import type { PlannedColumn, PlannedTable, TableMapping } from '@core/tables/plan';
import { mappingOf as mappingUnder, presetNotice, presets } from '@core/tables/presets';
import { columnsOf, type SheetKind, sheetKinds, sheetTitles } from '@core/tables/sheet-kinds';
import { Select } from 'antd';
import { memo } from 'react';
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

/** A plain table: rows that stand already are not drawn again when the next ones come. */
function Columns({ table, kind, mapping, change }: ColumnsProps) {
  const grown = useGrowing(table.columns.length, 3);
  return (
    <div className="columns">
      <table>
        <thead>
          <tr>
            <th scope="col">{text('ledger_header')}</th>
            <th scope="col">{text('ledger_taken_as')}</th>
            <th scope="col">{text('ledger_samples')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.slice(0, grown).map((column) => (
            <ColumnRow key={column.at} column={column} kind={kind} mapping={mapping} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnRowProps extends Pick<ColumnsProps, 'kind' | 'mapping' | 'change'> {
  column: PlannedColumn;
}

const ColumnRow = memo(({ column, kind, mapping, change }: ColumnRowProps) => (
  <tr>
    <td>{column.header}</td>
    <td>
      <Select
        size="small"
        className="full"
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={text('ledger_taken_as_for', column.header)}
        value={column.field ?? ''}
        options={fieldOptions(kind)}
        onChange={(field) =>
          change({ ...mapping, fields: { ...mapping.fields, [column.header]: field === '' ? null : field } })
        }
      />
    </td>
    <td>
      <span className="soft samples">{samplesOf(column.samples)}</span>
    </td>
  </tr>
));

function fieldOptions(kind: SheetKind) {
  return [
    ...columnsOf[kind].map(({ field, headers }) => ({ value: field, label: headers[0] ?? field })),
    { value: '', label: text('ledger_not_taken') },
  ];
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
