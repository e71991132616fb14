import type { Kit } from './kit';

/** Markup seen in iview 3.5 and view-design 4.7. */
export const iview: Kit = {
  sign: /(?:^|\s)ivu-/,
  widgets: [
    {
      root: '.ivu-select',
      shown: '.ivu-select-selected-value, .ivu-select-selection > div > .ivu-tag > .ivu-tag-text, .ivu-tag-text',
    },
    { root: '.ivu-switch', on: '.ivu-switch-checked' },
  ],
  items: [['.ivu-form-item', '.ivu-form-item-label']],
  titles: [
    ['.ivu-card', '.ivu-card-head'],
    ['.ivu-modal', '.ivu-modal-header'],
    ['.ivu-drawer', '.ivu-drawer-header'],
    ['.ivu-collapse-item', '.ivu-collapse-header'],
  ],
  tabs: [['.ivu-tabs', '.ivu-tabs-tab-active']],
  choices: '.ivu-radio-group,.ivu-checkbox-group',
  tables: '.ivu-table-wrapper,.ivu-table',
  empty: '.ivu-table-tip',
  busy: '.ivu-spin',
  pager: '.ivu-page',
};
