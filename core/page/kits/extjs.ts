import type { Kit } from './kit';

/** Markup of ExtJS 4 to 6 as documented; our own imitation, the library is not used. */
export const extjs: Kit = {
  sign: /(?:^|\s)x-/,
  items: [
    ['.x-field', '.x-form-item-label'],
    ['.x-form-item', '.x-form-item-label'],
  ],
  titles: [
    ['.x-window', '.x-window-header-text,.x-title-text'],
    ['.x-panel', '.x-panel-header-text,.x-title-text'],
    ['.x-fieldset', '.x-fieldset-header-text,legend'],
  ],
  tabs: [['.x-tab-panel', '.x-tab-active .x-tab-inner']],
  choices: '.x-form-checkboxgroup,.x-form-radiogroup,.x-form-checkboxgroup-body,.x-form-cb-group',
  grids: [{ root: '.x-grid', header: '.x-column-header', row: '.x-grid-row', cell: '.x-grid-cell' }],
  busy: '.x-mask-msg',
  pager: '.x-toolbar.x-docked-bottom:has(.x-tbar-page-number)',
};
