// A grid as it is read, whatever it is built of: columns with their labels, rows with their cells.

import type { Group } from '../case/fields';
import type { Context, Meaning } from './dictionary';
import { cleanLabel } from './label-text';
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
}

/** Everything a grid takes up. */
export function areasOf(grid: Grid): Element[] {
  return grid.body ? [grid.root, grid.body] : [grid.root];
}

/** What the columns of a grid are about; `case` for lists of cases. */
export function groupOfGrid(grid: Grid, context: Context, words: Words): Group | 'other' | undefined {
  if (context === 'other') return 'other';
  const votes = new Map<Group, number>();
  const vote = (group: Group | undefined, weight: number): void => {
    if (group) votes.set(group, (votes.get(group) ?? 0) + weight);
  };
  for (const { label, over } of grid.columns) {
    const own = words.group(label) ?? (over ? words.group(over + label) : undefined);
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
  if (context && context !== 'case') vote(context, 3);
  if (isOfParties(grid, words)) vote('party', 8);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** A name or a 受送达人 beside an identity number: rows of persons, whatever else they tell of agents or service. */
function isOfParties(grid: Grid, words: Words): boolean {
  const has = (field: string, context?: Context): boolean =>
    grid.columns.some((column) => !column.over && words.meaning(column.label, context)?.field === field);
  if (has('service.method') || has('service.document') || has('hearing.room')) return false;
  if (!has('party.documentNumber')) return false;
  const own = has('party.name');
  return (own && (has('agent.name') || has('party.role'))) || (!own && has('service.recipient'));
}

/** Column label as it is looked up within a group: 代理人 over 姓名, 送达 over 日期. */
export function columnMeaning(column: Column, group: Group, words: Words): Meaning | undefined {
  const over = column.over ? cleanLabel(column.over).replace(/(?:信息|情况)$/, '') : '';
  if (over) {
    const joined = words.meaning(over + column.label, group);
    if (joined) return joined;
    if (/代理人|辩护人|律师/.test(over)) return words.meaning(column.label, 'agent');
    if (/^(?:法定代表人|紧急联系人|联系人|负责人)/.test(over)) return undefined;
  }
  const meaning = words.meaning(column.label, group);
  return meaning?.field === 'service.recipient' && group === 'party' ? { ...meaning, field: 'party.name' } : meaning;
}
