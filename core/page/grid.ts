// A grid as it is read, whatever it is built of: columns with their labels, rows with their cells.

import type { Group } from '../case/fields';
import { type Context, isVague, type Meaning } from './dictionary';
import { cleanLabel } from './label-text';
import { readTitle } from './roles';
import { detailAround, type RowDetails } from './row-details';
import type { Words } from './words';

export interface Column {
  header: Element;
  label: string;
  /** Label of the header cell above, in a header of two rows. */
  over?: string;
}

export interface Grid {
  root: Element;
  columns: Column[];
  rows: { element: Element; cells: (Element | undefined)[] }[];
  /** Where the rows lie, if not within `root`. */
  body?: Element;
  /** Header and rows of the columns that are not locked, where they stand apart. */
  loose?: Element[];
}

/** Everything a grid takes up. */
export function areasOf(grid: Grid): Element[] {
  return [grid.root, ...(grid.body ? [grid.body] : []), ...(grid.loose ?? [])];
}

/** Tells what the grids take up. Rows of a table before its header or after its rows stand for themselves, and what folds out. */
export function coverage(grids: { grid: Grid }[], details: RowDetails): (element: Element) => boolean {
  const all = grids.map(({ grid }) => ({
    root: grid.root,
    heads: new Set<Element | null>(grid.columns.map(({ header }) => header.parentElement)),
    areas: areasOf(grid),
    rows: grid.body ? undefined : rowsTaken(grid),
  }));
  return (element) =>
    !detailAround(element, details) &&
    all.some(({ root, heads, areas, rows }) => {
      if (!areas.some((area) => area.contains(element))) return heads.has(element) || heads.has(element.parentElement);
      const row = rows && rowIn(root, element);
      return !row || rows.has(row);
    });
}

function rowsTaken({ root, columns, rows }: Grid): Set<Element> | undefined {
  if (root.tagName !== 'TABLE') return undefined;
  const parts = new Set([...columns.map(({ header }) => header), ...rows.map(({ element }) => element)]);
  const own = new Set([...parts].map((part) => rowIn(root, part)));
  const lines = [...(root as HTMLTableElement).rows];
  const first = lines.findIndex((line) => own.has(line));
  let last = lines.findLastIndex((line) => own.has(line));
  while (lines[last + 1]?.cells.length === 1 && lines[last + 1]?.cells[0]?.firstElementChild) last++;
  return new Set(lines.slice(first, last + 1));
}

/** The row of this very table around an element. */
function rowIn(table: Element, element: Element): HTMLTableRowElement | undefined {
  let row = element.closest('tr');
  while (row && row.closest('table') !== table) row = row.parentElement?.closest('tr') ?? null;
  return row ?? undefined;
}

/** What the columns of a grid are about; `case` for lists of cases. */
export function groupOfGrid(grid: Grid, context: Context, words: Words): Group | 'other' | undefined {
  if (context === 'other') return 'other';
  const votes = new Map<Group, number>();
  const vote = (group: Group | undefined, weight: number): void => {
    if (group) votes.set(group, (votes.get(group) ?? 0) + weight);
  };
  for (const { label, over } of grid.columns) {
    const own = words.group(label) ?? (over ? (words.group(over + label) ?? words.group(over)) : undefined);
    if (own) vote(own, 2);
    else {
      const meaning = words.meaning(label);
      if (meaning)
        vote(
          meaning.field.includes('.') ? (meaning.field.split('.')[0] as Group) : 'case',
          meaning.field.includes('.') ? 1 : 2,
        );
    }
  }
  if (context && context !== 'case' && speaksOf(grid, context, words)) vote(context, 6);
  if (context !== 'agent' && isOfParties(grid, words)) vote('party', 8);
  if (grid.columns.some((column) => /^(?:被代理人|代理对象|代理的当事人|被代理当事人)/.test(column.label)))
    vote('agent', 6);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best?.[0] === 'party' && context !== 'party' && !namesParties(grid, words)) return 'other';
  return best?.[0];
}

/** A title counts where a column can mean something under it. */
function speaksOf(grid: Grid, context: Group, words: Words): boolean {
  return grid.columns.some(({ label }) => words.meaning(label, context)?.field.startsWith(`${context}.`));
}

/** Names and phones alone may be those of judges, experts or anyone. */
function namesParties(grid: Grid, words: Words): boolean {
  return grid.columns.some(({ label, over }) => {
    const field = words.meaning(label, 'party')?.field ?? '';
    return (
      /^party\.(?:document|role|contact|legal)/.test(field) ||
      (field === 'party.kind' && label.length > 2) ||
      /当事人|原告|被告|申请人/.test(label + (over ?? ''))
    );
  });
}

/** 开庭时间 over 起 and 止. */
function endOf(over: string, label: string, group: Group, words: Words): Meaning | undefined {
  const span = words.meaning(over, group);
  if (!span) return undefined;
  if (/^(?:起|开始|起始|自)/.test(label)) return span;
  if (!/^(?:止|结束|截止|至|终)/.test(label)) return undefined;
  const end = span.field === 'hearing.date' ? 'hearing.endedAt' : span.field === 'limit.from' ? 'limit.to' : undefined;
  return end && { ...span, field: end };
}

const agentOver = /代理人|辩护人|律师|代表人|联系人|负责人/;

/** A name or a 受送达人 beside an identity number: rows of persons, whatever else they tell of agents or service. */
function isOfParties(grid: Grid, words: Words): boolean {
  const has = (field: string, context?: Context): boolean =>
    grid.columns.some(
      (column) => !agentOver.test(column.over ?? '') && words.meaning(column.label, context)?.field === field,
    );
  if (has('service.method') || has('service.document') || has('hearing.room')) return false;
  if (!has('party.documentNumber')) return false;
  const own = has('party.name');
  return (
    (own && (has('agent.name') || has('party.role') || grid.columns.some(({ over }) => agentOver.test(over ?? '')))) ||
    (!own && has('service.recipient'))
  );
}

/** Column label as it is looked up within a group: 代理人 over 姓名, 送达 over 日期. */
export function columnMeaning(column: Column, group: Group, words: Words): Meaning | undefined {
  const over = column.over ? cleanLabel(column.over).replace(/(?:信息|情况)$/, '') : '';
  if (over) {
    const joined = words.meaning(over + column.label, group);
    if (joined) return joined;
    if (/代理人|辩护人|律师/.test(over)) return words.meaning(column.label, 'agent');
    const ends = endOf(over, column.label, group, words);
    if (ends) return ends;
    if (/^(?:法定代表人|紧急联系人|联系人|负责人)/.test(over)) return undefined;
  }
  // 种类 under 强制措施 is not that of the party.
  if (over && group === 'party' && isVague(column.label) && readTitle(over)?.context !== group) return undefined;
  const meaning = words.meaning(column.label, group);
  return meaning?.field === 'service.recipient' && group === 'party' ? { ...meaning, field: 'party.name' } : meaning;
}
