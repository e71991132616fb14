// The kits that are present in one document, folded into one set of selectors.

import { antDesign } from './ant-design';
import { bootstrapTable } from './bootstrap-table';
import { easyui } from './easyui';
import { elementPlus } from './element-plus';
import { elementUi } from './element-ui';
import { extjs } from './extjs';
import { iview } from './iview';
import type { GridMarkup, Kit, Widget } from './kit';
import { layui } from './layui';
import { miniui } from './miniui';

const all: Kit[] = [elementPlus, elementUi, iview, antDesign, layui, easyui, extjs, miniui, bootstrapTable];

export interface Kits {
  widgets: Widget[];
  items: [item: string, label: string][];
  grids: GridMarkup[];
  titles: [container: string, title: string][];
  tabs: [set: string, open: string][];
  choices: string;
  tables: string;
  /** Tables of kits that say so themselves where they are empty. */
  empties: [tables: string, empty: string][];
  busy: string;
  pager: string;
}

const openGroups = '[role=radiogroup],[role=group],.radio-group,.checkbox-group';

/** `elements`: those that hold controls, tables or labels; their classes tell which kits built the page. */
export function kitsIn(elements: Iterable<Element>): Kits {
  const classes = new Set<string>();
  for (const element of elements) classes.add(element.getAttribute('class') ?? '');
  const names = [...classes].join(' ');
  const here = all.filter((kit) => kit.sign.test(names));
  const joined = (part: 'choices' | 'tables' | 'busy' | 'pager', own: string): string =>
    [own, ...here.map((kit) => kit[part])].filter(Boolean).join(',');
  return {
    widgets: here.flatMap((kit) => kit.widgets ?? []),
    items: here.flatMap((kit) => kit.items ?? []),
    grids: here.flatMap((kit) => kit.grids ?? []),
    titles: [['fieldset', 'legend'], ...here.flatMap((kit) => kit.titles ?? [])],
    tabs: here.flatMap((kit) => kit.tabs ?? []),
    choices: joined('choices', openGroups),
    tables: joined('tables', ''),
    empties: here.flatMap(({ tables, empty }) => (empty ? [[tables as string, empty]] : [])),
    busy: joined('busy', '[aria-busy=true]'),
    pager: joined('pager', '.pagination,.pager,.paging'),
  };
}
