import type { Kit } from './kit';

/** Markup seen in antd 4.24, 5.2 and 6.6.8 and ant-design-vue 1.7 and 4.2, 2026-11. */
export const antDesign: Kit = {
  sign: /(?:^|\s)ant-/,
  widgets: [
    {
      root: '.ant-select',
      shown:
        '.ant-select-selection-item-content, .ant-select-selection-item:not(:has(.ant-select-selection-item-content)), .ant-select-selection-selected-value, .ant-select-selection__choice__content, .ant-select-content-value, .ant-select-content-has-value',
    },
    { root: '.ant-switch', on: '.ant-switch-checked' },
    { root: '.ant-cascader-picker', shown: '.ant-cascader-picker-label' },
  ],
  items: [['.ant-form-item', '.ant-form-item-label']],
  titles: [
    ['.ant-card', '.ant-card-head-title'],
    ['.ant-modal', '.ant-modal-title'],
    ['.ant-drawer', '.ant-drawer-title'],
    ['.ant-collapse-item', '.ant-collapse-header'],
    ['.ant-descriptions', '.ant-descriptions-title'],
  ],
  tabs: [['.ant-tabs', '.ant-tabs-tab-active']],
  choices: '.ant-radio-group,.ant-checkbox-group',
  tables: '.ant-table-wrapper,.ant-table',
  empty: '.ant-table-placeholder,.ant-empty',
  busy: '.ant-spin-spinning',
  pager: '.ant-pagination',
};
