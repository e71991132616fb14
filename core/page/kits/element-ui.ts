import type { Kit } from './kit';

/** Markup seen in element-ui 2.15. What it shares with element-plus stands there. */
export const elementUi: Kit = {
  sign: /(?:^|\s)el-/,
  widgets: [{ root: '.el-select:has(> .el-input, > .el-select__tags)', shown: '.el-select__tags-text' }],
  choices: '.el-radio-group,.el-checkbox-group',
};
