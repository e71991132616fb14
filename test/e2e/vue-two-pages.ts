// Element UI 2 and iView (View UI 4) as they come from npm, on Vue 2. All persons and numbers are invented.

import type { Page } from '@playwright/test';
import {
  type Act,
  type Fields,
  first,
  hearings,
  mediated,
  rows,
  second,
  throughDialog,
  type WidgetPage,
} from './widget-pages';

const start = (
  use: string,
  columns = '',
) => `Vue.use(${use}); new Vue({ el: '#app', data: { tab: 'closing', mode: '', day: '2026-03-02', open: false,
    page: 1, name: '周砚秋', role: '原告', phone: '', editing: -1, ${columns} rows: ${rows} } })`;

const edited = hearings(['2026-01-12', '第七法庭'], ['2026-02-03', '第三法庭']);

/** The tab of the hearings: a row gets an editor, is typed into and becomes text again; then the page is turned. */
const throughRows = (tab: string, next: string): Act[] => [
  ['goes to another tab', (page) => page.locator(tab, { hasText: '开庭信息' }).click(), hearings(...first)],
  ['opens the editor of a row', (page) => page.locator('.edit').first().click(), hearings(...first)],
  ['types into it', (page) => page.locator('.room input').fill('第七法庭'), edited],
  ['ends it', (page) => page.locator('.edit').first().click(), edited],
  ['turns the page of a grid', (page) => page.locator(next).click(), hearings(...second)],
];

/** A choice out of a list that the kit draws elsewhere in the document. */
const chooses = (box: string, option: string): Act => [
  'chooses in a select',
  async (page: Page) => {
    await page.locator(box).first().click();
    await page.locator(option).filter({ hasText: '调解' }).click();
  },
  { closingMode: '调解', closedOn: '2026-03-02' },
];

const picks = (box: string, day: string): Act => [
  'picks a day',
  async (page: Page) => {
    await page.locator(box).click();
    await page.locator(day).getByText('15', { exact: true }).click();
  },
  mediated,
];

const reads: Fields = { closingMode: null, closedOn: '2026-03-02' };

const elementUi: WidgetPage = {
  kit: 'Element UI 2',
  parts: ['vue2/dist/vue.min.js', 'element-ui/lib/index.js', 'element-ui/lib/theme-chalk/index.css'],
  html: `<div id="app"><el-tabs v-model="tab">
  <el-tab-pane label="结案信息" name="closing"><el-form label-width="120px">
  <el-form-item label="结案方式"><el-select v-model="mode"><el-option label="判决" value="1"></el-option><el-option label="调解" value="2"></el-option></el-select></el-form-item>
  <el-form-item label="结案日期"><el-date-picker v-model="day" value-format="yyyy-MM-dd"></el-date-picker></el-form-item></el-form></el-tab-pane>
  <el-tab-pane label="开庭信息" name="hearings"><el-table :data="rows.slice(page * 2 - 2, page * 2)">
  <el-table-column label="开庭日期" prop="date"></el-table-column>
  <el-table-column label="法庭"><template slot-scope="{ row, $index }"><el-input v-if="editing === $index" v-model="row.room" class="room"></el-input><span v-else>{{ row.room }}</span></template></el-table-column>
  <el-table-column label="操作"><template slot-scope="{ $index }"><el-button class="edit" @click="editing = editing < 0 ? $index : -1">编辑</el-button></template></el-table-column></el-table>
  <el-pagination layout="prev, pager, next" :total="3" :page-size="2" :current-page.sync="page"></el-pagination></el-tab-pane></el-tabs>
  <el-button id="edit" @click="open = true">编辑当事人</el-button>
  <el-dialog :visible.sync="open" title="编辑当事人"><el-form label-width="120px">
  <el-form-item label="姓名"><el-input v-model="name"></el-input></el-form-item>
  <el-form-item label="诉讼地位"><el-input v-model="role"></el-input></el-form-item>
  <el-form-item label="手机号码"><el-input v-model="phone" id="phone"></el-input></el-form-item></el-form></el-dialog></div>`,
  start: start('ELEMENT'),
  reads,
  acts: [
    chooses('.el-select', '.el-select-dropdown__item'),
    picks('.el-date-editor input', '.el-date-table td.available'),
    ...throughDialog(mediated, '.el-dialog__headerbtn'),
    ...throughRows('[role=tab]', '.el-pagination .btn-next'),
  ],
};

const iview: WidgetPage = {
  kit: 'iView (View UI 4)',
  parts: ['vue2/dist/vue.min.js', 'view-design/dist/iview.min.js', 'view-design/dist/styles/iview.css'],
  html: `<div id="app"><tabs v-model="tab">
  <tab-pane label="结案信息" name="closing"><i-form :label-width="120">
  <form-item label="结案方式"><i-select v-model="mode"><i-option value="1">判决</i-option><i-option value="2">调解</i-option></i-select></form-item>
  <form-item label="结案日期"><date-picker type="date" v-model="day"></date-picker></form-item></i-form></tab-pane>
  <tab-pane label="开庭信息" name="hearings"><i-table :columns="columns" :data="rows.slice(page * 2 - 2, page * 2)">
  <template slot-scope="{ row, index }" slot="room"><i-input v-if="editing === index" v-model="rows[index].room" class="room"></i-input><span v-else>{{ row.room }}</span></template>
  <template slot-scope="{ index }" slot="acts"><i-button class="edit" @click="editing = editing < 0 ? index : -1">编辑</i-button></template></i-table>
  <page :total="3" :page-size="2" :current.sync="page"></page></tab-pane></tabs>
  <i-button id="edit" @click="open = true">编辑当事人</i-button>
  <modal v-model="open" title="编辑当事人"><i-form :label-width="120">
  <form-item label="姓名"><i-input v-model="name"></i-input></form-item>
  <form-item label="诉讼地位"><i-input v-model="role"></i-input></form-item>
  <form-item label="手机号码"><i-input v-model="phone" element-id="phone"></i-input></form-item></i-form></modal></div>`,
  start: start(
    'iview',
    `columns: [{ title: '开庭日期', key: 'date' }, { title: '法庭', slot: 'room' }, { title: '操作', slot: 'acts' }],`,
  ),
  reads,
  acts: [
    chooses('.ivu-select', '.ivu-select-item'),
    picks(
      '.ivu-date-picker input',
      '.ivu-date-picker-cells-cell:not(.ivu-date-picker-cells-cell-prev-month,.ivu-date-picker-cells-cell-next-month)',
    ),
    ...throughDialog(mediated, '.ivu-modal-close'),
    ...throughRows('.ivu-tabs-tab', '.ivu-page-next'),
  ],
};

export const vueTwoPages = [elementUi, iview];
