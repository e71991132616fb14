// Pages of living widgets, what a person does on them, and what is to be read after each act. Element Plus, layui and
// Ant Design are the real ones from npm, as are those on Vue 2 in vue-two-pages.ts; bootstrap-table and EasyUI are
// imitations of our own, written after their documented markup. All persons and numbers are invented.

import type { Page } from '@playwright/test';

export type Fields = Record<string, string | null>;
export type Act = [what: string, act: (page: Page) => Promise<void>, reads: Fields];

export interface WidgetPage {
  kit: string;
  html: string;
  /** Scripts and styles below node_modules, in order. */
  parts?: string[];
  /** Run in the page once its parts are there. */
  start?: string;
  /** A module that is bundled and draws the page by itself. */
  entry?: URL;
  reads: Fields;
  acts: Act[];
}

const party = { 'party:1 party.name': '周砚秋', 'party:1 party.role': '原告' };
const dialogOf = (phone: string | null): Fields => ({ ...party, 'party:1 party.phone': phone });
export const hearings = (...rows: [date: string, room: string][]): Fields =>
  Object.fromEntries(
    rows.flatMap(([date, room], i) => [
      [`hearing:${i + 1} hearing.date`, date],
      [`hearing:${i + 1} hearing.room`, room],
    ]),
  );
export const first: [string, string][] = [
  ['2026-01-12', '第一法庭'],
  ['2026-02-03', '第三法庭'],
];
export const second: [string, string][] = [['2026-03-09', '第二法庭']];
export const rows = JSON.stringify([...first, ...second].map(([date, room]) => ({ date, room })));

export const mediated = { closingMode: '调解', closedOn: '2026-03-15' };

/** The dialog of a party is opened, a phone typed, and the dialog closed; `beside` is read all the while. */
export const throughDialog = (beside: Fields, closer: string, opener = '#edit', box = '#phone'): Act[] => [
  [
    'opens a dialog and types',
    async (page) => {
      await page.locator(opener).click();
      await page.locator(box).fill('13900417362');
    },
    { ...beside, ...dialogOf('13900417362') },
  ],
  ['closes it', (page) => page.locator(closer).click(), beside],
];

const elementPlus: WidgetPage = {
  kit: 'Element Plus',
  parts: ['vue/dist/vue.global.prod.js', 'element-plus/dist/index.full.min.js', 'element-plus/dist/index.css'],
  html: `<div id="app"><el-tabs v-model="tab">
  <el-tab-pane label="结案信息" name="closing"><el-form label-width="120px">
  <el-form-item label="结案方式"><el-select v-model="mode"><el-option label="判决" value="1"></el-option><el-option label="调解" value="2"></el-option></el-select></el-form-item>
  <el-form-item label="结案日期"><el-date-picker v-model="day" value-format="YYYY-MM-DD"></el-date-picker></el-form-item></el-form></el-tab-pane>
  <el-tab-pane label="开庭信息" name="hearings"><el-table :data="rows.slice(page * 2 - 2, page * 2)">
  <el-table-column label="开庭日期" prop="date"></el-table-column><el-table-column label="法庭" prop="room"></el-table-column></el-table>
  <el-pagination layout="prev, pager, next" :total="3" :page-size="2" v-model:current-page="page"></el-pagination></el-tab-pane></el-tabs>
  <el-button id="edit" @click="open = true">编辑当事人</el-button>
  <el-dialog v-model="open" title="编辑当事人"><el-form label-width="120px">
  <el-form-item label="姓名"><el-input v-model="name"></el-input></el-form-item>
  <el-form-item label="诉讼地位"><el-input v-model="role"></el-input></el-form-item>
  <el-form-item label="手机号码"><el-input v-model="phone" id="phone"></el-input></el-form-item></el-form></el-dialog></div>`,
  start: `Vue.createApp({ data: () => ({ tab: 'closing', mode: '', day: '2026-03-02', open: false, page: 1,
    name: '周砚秋', role: '原告', phone: '', rows: ${rows} }) }).use(ElementPlus).mount('#app')`,
  reads: { closingMode: null, closedOn: '2026-03-02' },
  acts: [
    [
      'chooses in a select',
      async (page) => {
        await page.locator('.el-select').click();
        await page.getByRole('option', { name: '调解' }).click();
      },
      { closingMode: '调解', closedOn: '2026-03-02' },
    ],
    [
      'picks a day',
      async (page) => {
        await page.locator('.el-date-editor input').click();
        await page.locator('.el-date-table td.available').getByText('15', { exact: true }).click();
      },
      mediated,
    ],
    ...throughDialog(mediated, '.el-dialog__headerbtn'),
    ['goes to another tab', (page) => page.getByRole('tab', { name: '开庭信息' }).click(), hearings(...first)],
    ['turns the page of a grid', (page) => page.locator('.el-pagination .btn-next').click(), hearings(...second)],
  ],
};

const layuiItem = (label: string, box: string) =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${box}</div></div>`;

const layui: WidgetPage = {
  kit: 'layui',
  parts: ['layui/dist/layui.js', 'layui/dist/css/layui.css'],
  html: `<div class="layui-tab"><ul class="layui-tab-title"><li class="layui-this">结案信息</li><li>开庭信息</li></ul>
  <div class="layui-tab-content"><div class="layui-tab-item layui-show"><div class="layui-form">
  ${layuiItem('结案方式', '<select><option value="">请选择</option><option value="1">判决</option><option value="2">调解</option></select>')}
  ${layuiItem('结案日期', '<input id="day" class="layui-input" value="2026-03-02">')}</div></div>
  <div class="layui-tab-item"><table id="hearings"></table></div></div></div>
  <button class="layui-btn" id="edit">编辑当事人</button>
  <div id="party" style="display:none"><div class="layui-form">${layuiItem('姓名', '<input class="layui-input" value="周砚秋">')}
  ${layuiItem('诉讼地位', '<input class="layui-input" value="原告">')}${layuiItem('手机号码', '<input id="phone" class="layui-input">')}</div></div>`,
  start: `layui.use(['form', 'element', 'laydate', 'layer', 'table'], () => { const { form, element, laydate, layer, table, $ } = layui;
    form.render(); element.render(); laydate.render({ elem: '#day' });
    table.render({ elem: '#hearings', data: ${rows}, page: { limit: 2, limits: [2] }, width: 600,
      cols: [[{ field: 'date', title: '开庭日期' }, { field: 'room', title: '法庭' }]] });
    $('#edit').on('click', () => layer.open({ type: 1, title: '编辑当事人', content: $('#party'), area: ['500px', '320px'] })); })`,
  reads: { closingMode: null, closedOn: '2026-03-02' },
  acts: [
    [
      'chooses in a select',
      async (page) => {
        await page.locator('.layui-form-select .layui-select-title').first().click();
        await page.locator('dd', { hasText: '调解' }).click();
      },
      { closingMode: '调解', closedOn: '2026-03-02' },
    ],
    [
      'picks a day',
      async (page) => {
        await page.locator('#day').click();
        await page.locator('td[lay-ymd="2026-3-15"]').click();
      },
      mediated,
    ],
    ...throughDialog(mediated, '.layui-layer-close'),
    ['goes to another tab', (page) => page.locator('li', { hasText: '开庭信息' }).click(), hearings(...first)],
    ['turns the page of a grid', (page) => page.locator('.layui-laypage-next').click(), hearings(...second)],
  ],
};

const antDesign: WidgetPage = {
  kit: 'Ant Design',
  html: '<div id="app"></div>',
  entry: new URL('./ant-design-page.tsx', import.meta.url),
  reads: { closingMode: null, closedOn: null },
  acts: [
    [
      'chooses in a select',
      async (page) => {
        await page.locator('.ant-select').click();
        await page.locator('.ant-select-item-option', { hasText: '调解' }).click();
      },
      { closingMode: '调解', closedOn: null },
    ],
    [
      'types a day',
      async (page) => {
        await page.locator('.ant-picker input').fill('2026-03-15');
        await page.keyboard.press('Enter');
      },
      mediated,
    ],
    ...throughDialog(mediated, '.ant-modal-close'),
    ['goes to another tab', (page) => page.getByRole('tab', { name: '开庭信息' }).click(), hearings(...first)],
    ['turns the page of a grid', (page) => page.locator('.ant-pagination-next').click(), hearings(...second)],
  ],
};

const bootstrapTable: WidgetPage = {
  kit: 'bootstrap-table (our imitation)',
  html: `<style>.modal{display:none;position:fixed;inset:80px 200px auto;background:#fff;border:1px solid #999}.modal.show{display:block}</style>
  <div class="bootstrap-table"><div class="fixed-table-container"><div class="fixed-table-body"><table class="table table-bordered">
  <thead><tr><th><div class="th-inner">开庭日期</div></th><th><div class="th-inner">法庭</div></th></tr></thead><tbody></tbody></table></div></div>
  <div class="fixed-table-pagination"><div class="pagination-detail">显示第 1 到第 2 条记录，总共 3 条记录</div><ul class="pagination"><li class="page-item page-next"><a class="page-link" href="#">›</a></li></ul></div></div>
  <button class="btn" id="edit">编辑当事人</button><div class="modal fade" role="dialog"><div class="modal-dialog"><div class="modal-header"><h4 class="modal-title">编辑当事人</h4><button class="close">×</button></div>
  <div class="modal-body"><form class="form-horizontal">${['姓名', '诉讼地位', '手机号码']
    .map(
      (label, i) =>
        `<div class="form-group"><label class="control-label">${label}</label><div><input class="form-control" id="box-${i}" value="${['周砚秋', '原告', ''][i]}"></div></div>`,
    )
    .join('')}</form></div></div></div>`,
  start: `{ const rows = ${rows}, modal = document.querySelector('.modal');
    const show = (some) => { document.querySelector('tbody').innerHTML = some.map((r) => '<tr><td>' + r.date + '</td><td>' + r.room + '</td></tr>').join(''); };
    show(rows.slice(0, 2));
    document.querySelector('.page-link').onclick = () => setTimeout(show, 50, rows.slice(2));
    document.querySelector('#edit').onclick = () => modal.classList.add('show');
    document.querySelector('.close').onclick = () => modal.classList.remove('show'); }`,
  reads: hearings(...first),
  acts: [
    ['turns the page of a grid', (page) => page.locator('.page-link').click(), hearings(...second)],
    ...throughDialog(hearings(...second), '.close', '#edit', '#box-2'),
  ],
};

const easyuiCell = (field: string, text: string) =>
  `<td field="${field}"><div class="datagrid-cell" style="width:160px">${text}</div></td>`;
const easyuiColumns = [
  ['date', '开庭日期'],
  ['room', '法庭'],
] as const;

const easyui: WidgetPage = {
  kit: 'EasyUI (our imitation)',
  html: `<style>td{padding:0}.datagrid-row{height:28px}</style><div class="panel datagrid"><div class="datagrid-wrap panel-body"><div class="datagrid-view"><div class="datagrid-view2">
  <div class="datagrid-header"><div class="datagrid-header-inner"><table class="datagrid-htable"><tbody><tr class="datagrid-header-row">${easyuiColumns.map(([field, label]) => easyuiCell(field, `<span>${label}</span>`)).join('')}</tr></tbody></table></div></div>
  <div class="datagrid-body"><table class="datagrid-btable"><tbody>${[...first]
    .map(
      (row) =>
        `<tr class="datagrid-row">${easyuiColumns.map(([field], i) => easyuiCell(field, row[i] ?? '')).join('')}</tr>`,
    )
    .join('')}</tbody></table></div></div></div></div></div>`,
  start: `{ const rows = [...document.querySelectorAll('.datagrid-body .datagrid-row')];
    const end = () => { for (const box of document.querySelectorAll('.datagrid-editable-input')) box.closest('.datagrid-cell').textContent = box.value; };
    for (const row of rows) row.ondblclick = () => { end(); for (const cell of row.querySelectorAll('.datagrid-cell')) {
      const text = cell.textContent; cell.classList.add('datagrid-editable');
      cell.innerHTML = '<table><tbody><tr><td><input class="datagrid-editable-input"></td></tr></tbody></table>';
      cell.querySelector('input').value = text; } };
    document.addEventListener('keydown', (e) => { if (e.key === 'Enter') end(); }); }`,
  reads: hearings(...first),
  acts: [
    ['opens the editor of a row', (page) => page.locator('.datagrid-row td').last().dblclick(), hearings(...first)],
    [
      'types into it',
      (page) => page.locator('.datagrid-editable-input').last().fill('第七法庭'),
      hearings(['2026-01-12', '第一法庭'], ['2026-02-03', '第七法庭']),
    ],
    [
      'ends it',
      (page) => page.keyboard.press('Enter'),
      hearings(['2026-01-12', '第一法庭'], ['2026-02-03', '第七法庭']),
    ],
  ],
};

export const widgetPages = [elementPlus, layui, antDesign, bootstrapTable, easyui];
