import type { Kit } from './kit';

/** Markup seen in jQuery EasyUI 1.4 to 1.10: a generated input.textbox-text beside hidden originals. */
export const easyui: Kit = {
  sign: /(?:^|\s)(?:datagrid|textbox|easyui-|l-btn|panel-|tabs-|window)/,
  widgets: [{ root: '.switchbutton', on: ':has(.switchbutton-inner[style*="margin-left: 0"])' }],
  titles: [
    ['.panel', '.panel-title'],
    ['.window', '.panel-title'],
  ],
  tabs: [['.tabs-container', '.tabs-selected .tabs-title']],
  tables: '.datagrid-view',
  busy: '.datagrid-mask,.datagrid-mask-msg',
  pager: '.datagrid-pager',
};
