import type { Kit } from './kit';

/** Markup seen in layui 2.13.6, 2026-11. Selects are a read-only input beside a hidden select. */
export const layui: Kit = {
  sign: /(?:^|\s)layui-/,
  items: [
    ['.layui-inline:has(> .layui-form-label)', '.layui-form-label'],
    ['.layui-form-item:has(> .layui-form-label)', '.layui-form-label'],
  ],
  titles: [
    ['.layui-card', '.layui-card-header'],
    ['.layui-layer', '.layui-layer-title'],
    ['.layui-colla-item', '.layui-colla-title'],
    ['.layui-elem-field', 'legend'],
  ],
  tabs: [['.layui-tab,.layui-tabs', '.layui-tab-title > .layui-this, .layui-tabs-header > .layui-this']],
  choices: '.layui-input-block,.layui-input-inline',
  tables: '.layui-table-view',
  empty: '.layui-none',
  busy: '.layui-table-loading,.layui-layer-loading,.layui-table-init',
  pager: '.layui-table-page,.layui-laypage',
};
