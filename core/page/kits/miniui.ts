import type { Kit } from './kit';

/** Markup of miniUI 3 as seen in public pages; our own imitation, the library is not used. */
export const miniui: Kit = {
  sign: /(?:^|\s)mini-/,
  widgets: [{ root: '.mini-checkbox', on: '.mini-checkbox-checked,:has(input:checked)' }],
  titles: [
    ['.mini-panel', '.mini-panel-title'],
    ['.mini-window', '.mini-panel-title'],
    ['.mini-fieldset', 'legend'],
  ],
  tabs: [['.mini-tabs', '.mini-tab-active']],
  choices: '.mini-radiobuttonlist,.mini-checkboxlist',
  grids: [
    {
      root: '.mini-grid,.mini-datagrid',
      header: '.mini-grid-headerCell',
      row: '.mini-grid-row',
      cell: '.mini-grid-cell',
    },
  ],
  busy: '.mini-mask-loading,.mini-grid-loading',
  pager: '.mini-pager',
};
