import type { Kit } from './kit';

/** Markup seen in element-plus 2.14.8, 2026-11. */
export const elementPlus: Kit = {
  sign: /(?:^|\s)el-/,
  widgets: [
    {
      root: '.el-select:not(:has(> .el-input, > .el-select__tags))',
      shown: '.el-select__tags-text, .el-select__placeholder:not(.is-transparent)',
    },
    { root: '.el-switch', on: '.is-checked' },
    { root: '.el-tree-select' },
  ],
  items: [['.el-form-item', '.el-form-item__label']],
  titles: [
    ['.el-card', '.el-card__header'],
    ['.el-dialog', '.el-dialog__title'],
    ['.el-drawer', '.el-drawer__title,.el-drawer__header'],
    ['.el-collapse-item', '.el-collapse-item__header'],
    ['.el-descriptions', '.el-descriptions__title'],
  ],
  tabs: [['.el-tabs', '.el-tabs__item.is-active']],
  choices: '.el-radio-group,.el-checkbox-group',
  grids: [
    {
      root: '.el-table-v2',
      header: '.el-table-v2__header-cell',
      row: '.el-table-v2__row',
      cell: '.el-table-v2__row-cell',
    },
  ],
  tables: '.el-table',
  empty: '.el-table__empty-block',
  busy: '.el-loading-mask',
  pager: '.el-pagination',
};
