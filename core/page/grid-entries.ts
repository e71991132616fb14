// Rows of a grid become candidates for entries: which group the grid is of, which rows are an agent's.

import { type FieldId, type Group, groupOf } from '../case/fields';
import { isPlausible, meaningAt } from './candidates';
import type { Meaning, Told } from './dictionary';
import { type Column, columnMeaning, type Grid, groupOfGrid } from './grid';
import { cleanLabel, shownValue } from './label-text';
import type { LaidMap } from './lay-map';
import { isAgentRole, roleIn } from './roles';
import { type RowGroups, rowGroups } from './row-groups';
import { saidBy } from './said';
import type { Sections } from './sections';
import type { Sheet } from './sheet';
import { controlsUnder } from './sheet';
import type { MappedGrid } from './site-map';
import { confidence } from './sources/found';
import type { Candidate } from './subjects';
import { toldByTitle } from './told-by-title';
import { caseNumber, spanOf, valuesOf } from './values';

export interface ReadGrid {
  grid: Grid;
  group: Group;
  /** Of related cases, judges, evidence: no row of it is read. */
  ofOthers?: true;
  /** What rows of one text say for the parties below them. */
  groups?: RowGroups;
  /** 名称 | 值: its rows are labels and values. */
  properties?: true;
  /** What the site's own map says of it. */
  mapped?: MappedGrid;
  /** What that means for a column; undefined where it names no such column. */
  taught?(column: Column): Meaning | undefined;
}

/** Grids that are about something known; lists of several cases stay in as `case` and give no entries. */
export function readGrids(grids: Grid[], sheet: Sheet, sections: Sections, site?: Pick<LaidMap, 'grid'>): ReadGrid[] {
  return grids.flatMap((grid) => {
    const read = site?.grid(grid);
    if (read) return [withGroups(read, sheet)];
    const context = sections.of(grid.root)?.context;
    const group = groupOfGrid(grid, context, sheet.words);
    if (context === 'other') return [{ grid, group: 'case' as const, ofOthers: true }];
    if (isPropertyList(grid, sheet)) return [{ grid, group: 'case' as const, properties: true }];
    if (!group || group === 'other') return [{ grid, group: 'case' as const }];
    return [withGroups({ grid, group: spansCases(grid, sheet) ? ('case' as const) : group }, sheet)];
  });
}

function withGroups(read: ReadGrid, { eye }: Sheet): ReadGrid {
  return read.group === 'party' ? { ...read, groups: rowGroups(read.grid, eye) } : read;
}

/** Rows with 案号 that differ: a list, not a case. */
function spansCases(grid: Grid, sheet: Sheet): boolean {
  const at = grid.columns.findIndex((column) => sheet.words.meaning(column.label, 'case')?.field === 'caseNumber');
  if (at < 0) return false;
  return new Set(grid.rows.map((row) => sheet.eye.text(row.cells[at] ?? row.element).trim())).size > 1;
}

export function gridCandidates(grids: ReadGrid[], sheet: Sheet, sections: Sections): Candidate[] {
  return grids.flatMap((read) => {
    if (read.ofOthers) return [];
    if (read.properties) return propertyRows(read.grid, sheet, sections);
    return read.group === 'case' ? caseRow(read.grid, sheet) : rowsOf(read, sheet);
  });
}

/** 名称 | 值: every row is a label and its value. 原告 is a value itself. */
function isPropertyList({ columns, rows }: Grid, sheet: Sheet): boolean {
  if (columns.length !== 2 || rows.length < 2) return false;
  const names = rows.map(({ cells: [cell] }) => (cell ? sheet.eye.text(cell) : ''));
  return names.filter((name) => sheet.words.known(name) && !roleIn(name)).length * 2 >= rows.length;
}

function propertyRows(grid: Grid, sheet: Sheet, sections: Sections): Candidate[] {
  return grid.rows.flatMap(({ cells: [name, cell] }) => {
    const label = name ? cleanLabel(sheet.eye.text(name)) : '';
    const meaning = name && meaningAt(label, name, sheet, sections);
    if (!meaning || !cell) return [];
    const { rank, role } = meaning;
    const told = { label, source: 'cell', confidence: confidence.cell, rank, ...(role && { role }) };
    return cellEntries(meaning.field, cell, sheet).map((entry) => ({ ...entry, ...told }));
  });
}

/** An editor that floats over a row (ExtJS) is that row's. */
export function overRows(items: Candidate[], grids: ReadGrid[], sheet: Sheet): Candidate[] {
  return items.map((item) => {
    const read = item.row
      ? undefined
      : grids.find(({ grid }) => grid.rows.length > 0 && grid.root.contains(item.control));
    const box = read && item.editable && sheet.eye.box(item.control);
    if (!read || !box) return item;
    const middle = (box.top + box.bottom) / 2;
    const row = read.grid.rows.find(({ element }) => {
      const line = sheet.eye.box(element);
      return line && line.top <= middle && middle <= line.bottom;
    });
    return row && groupOf(item.field) === read.group ? { ...item, row: row.element } : item;
  });
}

/** Labels above values, once: a form laid down. With numbers or buttons beside them it is a list of cases. */
function caseRow(grid: Grid, sheet: Sheet): Candidate[] {
  const [row] = grid.rows;
  if (
    !row ||
    grid.rows.length !== 1 ||
    grid.columns.some((c) => /^(?:序号|操作|编号|选择|详情)$/.test(c.label) || c.label === '')
  )
    return [];
  return grid.columns.flatMap((column, at) => {
    const meaning = sheet.words.meaning(column.label, 'case');
    const cell = row.cells[at];
    if (!meaning || !cell || groupOf(meaning.field) !== 'case') return [];
    return cellEntries(meaning.field, cell, sheet).map((entry) => ({
      ...entry,
      label: column.label,
      source: 'above',
      confidence: confidence.above,
      rank: meaning.rank,
    }));
  });
}

function rowsOf({ grid, group, groups, taught }: ReadGrid, sheet: Sheet): Candidate[] {
  const meanings = grid.columns.map((column) => {
    const told = taught?.(column);
    if (told) return told;
    const meaning = columnMeaning(column, group, sheet.words);
    const own = meaning && groupOf(meaning.field);
    // 宣判日期 in the only row of hearings is that of the case.
    const ofCase = group === 'hearing' && grid.rows.length === 1 && meaning?.field.startsWith('pronounce');
    return meaning && (own === group || (group === 'party' && own === 'agent') || ofCase) ? meaning : undefined;
  });
  const columns = meanings.flatMap((meaning, at) =>
    meaning ? [{ meaning, at, column: grid.columns[at] as Grid['columns'][number] }] : [],
  );
  if (grid.rows.length === 0)
    return columns.map(({ meaning, column }) => ({
      field: meaning.field,
      value: null,
      control: column.header,
      label: column.label,
      source: 'grid',
      confidence: confidence.grid,
      rank: meaning.rank,
      editable: false,
      column: true,
    }));
  return grid.rows.flatMap((row) => {
    const items = columns.flatMap(({ meaning, at, column }) => {
      const cell = row.cells[at];
      // A cell of the header that reaches down beside the rows names them all.
      if (!cell || cell === column.header) return [];
      return cellEntries(meaning.field, cell, sheet).map((entry) => ({
        ...entry,
        label: column.label,
        source: 'grid',
        confidence: confidence.grid,
        rank: meaning.rank,
        row: row.element,
      }));
    });
    return group === 'party' ? asAgent(ofGroup(withRole(items), row.element, groups)) : items;
  });
}

type CellEntry = Pick<Candidate, 'field' | 'value' | 'control' | 'editable'>;

function cellEntries(field: Told, cell: Element, sheet: Sheet): CellEntry[] {
  const controls = controlsUnder(sheet, cell);
  const entries: CellEntry[] = controls.length
    ? valuesOf(field, controls).map((value) => ({ ...value, editable: true }))
    : spanOf(field, cellText(field, cell, sheet), cell).map((value) => ({ ...value, editable: false }));
  return entries.filter((entry) => isPlausible(entry.field, entry.value));
}

function cellText(field: Told, cell: Element, sheet: Sheet): string | null {
  const value = shownValue(saidBy(cell, sheet.eye.text(cell), sheet.eye));
  return field === 'caseNumber' ? caseNumber(value) : value;
}

/** A column 类型 that says 原告 tells the role. */
function withRole(items: Candidate[]): Candidate[] {
  if (items.some((item) => item.field === 'party.role')) return items;
  return items.map((item) =>
    item.field === 'party.kind' && item.value && (roleIn(item.value) || isAgentRole(item.value))
      ? { ...item, field: 'party.role' as const }
      : item,
  );
}

/** 诉讼地位: 原告 (2) above the row, where no cell of it tells the role. */
function ofGroup(items: Candidate[], row: Element, groups: RowGroups | undefined): Candidate[] {
  const told = groups?.roles.get(row);
  if (!told || items.some(({ field, value }) => field === 'party.role' && value !== null)) return items;
  return [
    ...items.filter(({ field }) => field !== 'party.role'),
    { ...toldByTitle('party.role', told.role, told.title), row },
  ];
}

const ofAgent: Partial<Record<Told, FieldId>> = {
  'party.name': 'agent.name',
  'party.role': 'agent.kind',
  'party.documentNumber': 'agent.licence',
  'party.phone': 'agent.phone',
};

/** 地位 = 委托诉讼代理人: the row is an agent's. */
function asAgent(items: Candidate[]): Candidate[] {
  const role = items.find((item) => item.field === 'party.role')?.value;
  if (!role || !isAgentRole(role)) return items;
  return items.flatMap((item) => {
    const field = ofAgent[item.field];
    return field ? [{ ...item, field }] : groupOf(item.field) === 'agent' ? [item] : [];
  });
}
