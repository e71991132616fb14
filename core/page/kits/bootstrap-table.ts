import type { Kit } from './kit';

/** Markup seen in bootstrap 3 and 4 and bootstrap-table 1.1x. */
export const bootstrapTable: Kit = {
  sign: /(?:^|\s)(?:form-group|form-control|bootstrap-table|bootstrap-select|panel|card|modal|nav-tabs|tab-content|table)/,
  widgets: [{ root: 'div.bootstrap-select', shown: '.filter-option' }],
  items: [['.form-group', '.control-label,.col-form-label,label:not(:has(input))']],
  titles: [
    ['.panel', '.panel-heading'],
    ['.card', '.card-header'],
    ['.modal', '.modal-title'],
  ],
  tabs: [['.tab-content', '.nav-tabs .active']],
  tables: '.bootstrap-table',
  empty: '.no-records-found',
  busy: '.fixed-table-loading',
  pager: '.fixed-table-pagination',
};
