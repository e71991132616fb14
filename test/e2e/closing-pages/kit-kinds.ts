// Closing actions of widget kits: jQuery, layui, Vue, Element Plus and React as they come from npm; EasyUI, ExtJS and
// miniUI are imitated in markup of our own (seen 2026-11), with the listeners that those kits set.

import type { Page } from '@playwright/test';
import { atOnce, type ClosingKind, send } from './kind';

const jquery = '<script src="/npm/jquery/dist/jquery.min.js"></script>';
const layui =
  '<link rel="stylesheet" href="/npm/layui/dist/css/layui.css"><script src="/npm/layui/dist/layui.js"></script>';
const vue = '<script src="/npm/vue/dist/vue.global.prod.js"></script>';
const elementPlus = `${vue}<link rel="stylesheet" href="/npm/element-plus/dist/index.css"><script src="/npm/element-plus/dist/index.full.min.js"></script>`;
const react = '<script defer src="/react.js"></script>';

const mounted = (setup: string, template: string) =>
  `<div id="app"></div><script>
    const app = Vue.createApp({ setup() { ${setup} }, template: \`${template}\` });
    if (window.ElementPlus) app.use(ElementPlus);
    app.mount('#app');</script>`;

const agree = (page: Page) => page.locator('.el-message-box').getByRole('button', { name: 'OK' }).click(atOnce);

export const kitKinds: ClosingKind[] = [
  {
    name: 'jQuery: a handler on the button',
    head: jquery,
    body: ({ close }) =>
      `<a class="btn" data-press>报结</a><script>$('.btn').on('click', () => { ${send(close)}; return false; })</script>`,
  },
  {
    name: 'jQuery: a delegated handler',
    head: jquery,
    body: ({ close }) =>
      `<div id="bar"><span class="op"><em data-press>报结</em></span></div><script>$(document).on('click', '.op', () => ${send(close)})</script>`,
  },
  {
    name: 'jQuery: a delegated mousedown handler',
    head: jquery,
    body: ({ close }) =>
      `<div id="bar"><button class="op" data-press>报结</button></div><script>$(document.body).on('mousedown', '.op', () => ${send(close)})</script>`,
  },
  {
    name: 'jQuery: a form that is sent by $.post',
    head: jquery,
    body: ({ close }) =>
      `<form id="it"><button data-press>报结</button></form><script>$('#it').on('submit', (e) => { e.preventDefault(); $.post('${close}'); })</script>`,
  },
  {
    name: 'layui: lay-submit',
    head: layui,
    body: ({ close }) =>
      `<form class="layui-form" lay-filter="it"><button class="layui-btn" lay-submit lay-filter="close" data-press><i class="layui-icon layui-icon-ok"></i> 提交报结</button></form>
       <script>layui.use('form', () => layui.form.on('submit(close)', () => { ${send(close)}; return false; }))</script>`,
  },
  {
    name: 'layui: a link and layer.confirm',
    head: layui,
    body: ({ close }) =>
      `<a class="layui-btn" lay-on="close" data-press>报结</a>
       <script>layui.use(['util', 'layer'], () => layui.util.on({ close: () => layui.layer.confirm('确定报结吗？', (at) => { ${send(close)}; layui.layer.close(at); }) }))</script>`,
    after: (page) => page.locator('.layui-layer-btn0').click(atOnce),
  },
  {
    name: 'Vue: @click',
    head: vue,
    body: ({ close }) => mounted(`return { go: () => ${send(close)} }`, '<button data-press @click="go">报结</button>'),
  },
  {
    name: 'Vue: @mousedown.prevent on the capture side',
    head: vue,
    body: ({ close }) =>
      mounted(
        `return { go: () => ${send(close)} }`,
        '<div @mousedown.capture="go"><button data-press>确认报结</button></div>',
      ),
  },
  {
    name: 'Element Plus: el-button',
    head: elementPlus,
    body: ({ close }) =>
      mounted(
        `return { go: () => ${send(close)} }`,
        '<el-button type="primary" data-press @click="go">报 结</el-button>',
      ),
  },
  {
    name: 'Element Plus: a message box after the button',
    head: elementPlus,
    body: ({ close }) =>
      mounted(
        `return { go: () => ElementPlus.ElMessageBox.confirm('确定报结吗？', '提示').then(() => ${send(close)}) }`,
        '<el-button data-press @click="go">报结</el-button>',
      ),
    after: agree,
  },
  {
    name: 'Element Plus: a message box that asks whether to, after a button that says nothing of it',
    head: elementPlus,
    body: ({ close }) =>
      mounted(
        `return { go: () => ElementPlus.ElMessageBox.confirm('本案各项均已核对，是否提交报结？', '提示').then(() => ${send(close)}) }`,
        '<el-button id="first" @click="go">提交</el-button>',
      ),
    before: (page) => page.locator('#first').click(atOnce),
    press: agree,
  },
  {
    name: 'Element Plus: a dialog named 报结 with 确定',
    head: elementPlus,
    body: ({ close }) =>
      mounted(
        `const open = Vue.ref(false); return { open, go: () => { ${send(close)}; open.value = false; } }`,
        `<el-button id="first" @click="open = true">下一步</el-button>
         <el-dialog v-model="open" title="确认结案"><p>请核对。</p><el-button data-press type="primary" @click="go">确定</el-button></el-dialog>`,
      ),
    before: (page) => page.locator('#first').click(atOnce),
  },
  {
    name: 'React: onClick',
    head: react,
    body: ({ close }) => `<div id="root" data-close="${close}" data-on="onClick"></div>`,
  },
  {
    name: 'React: onMouseDown',
    head: react,
    body: ({ close }) => `<div id="root" data-close="${close}" data-on="onMouseDown"></div>`,
  },
  {
    name: 'React: onSubmit',
    head: react,
    body: ({ close }) => `<div id="root" data-close="${close}" data-on="onSubmit"></div>`,
  },
  {
    name: 'EasyUI, imitated: a linkbutton',
    head: jquery,
    body: ({ close }) =>
      `<a href="#" class="easyui-linkbutton l-btn l-btn-small" group=""><span class="l-btn-left l-btn-icon-left"><span class="l-btn-text" data-press>报结</span><span class="l-btn-icon icon-ok">&nbsp;</span></span></a>
       <script>$('.l-btn').on('click.linkbutton', () => { ${send(close)}; return false; })</script>`,
  },
  {
    name: 'EasyUI, imitated: messager.confirm',
    head: jquery,
    body: ({ close }) =>
      `<button id="first">上报</button>
       <div class="panel window messager-window" style="display:none"><div class="panel-header"><div class="panel-title">提示</div></div><div class="messager-body"><div>您确定要报结本案吗？</div><div class="dialog-button messager-button"><a class="l-btn"><span class="l-btn-text" data-press>确定</span></a><a class="l-btn"><span class="l-btn-text">取消</span></a></div></div></div>
       <script>$('#first').on('click', () => $('.window').show()); $('.messager-button').on('click', 'a:first', () => { ${send(close)}; $('.window').hide(); })</script>`,
    before: (page) => page.locator('#first').click(atOnce),
  },
  {
    name: 'ExtJS 4, imitated: a toolbar button that hears mousedown and click',
    body: ({ close }) =>
      `<div class="x-btn x-btn-default-toolbar-small" id="it"><em><button type="button" class="x-btn-center" hidefocus="true" role="button"><span class="x-btn-inner" data-press>报结</span><span class="x-btn-icon"></span></button></em></div>
       <script>let down = false; it.addEventListener('mousedown', () => { down = true; }); it.addEventListener('click', () => { if (down) ${send(close)}; down = false; })</script>`,
  },
  {
    name: 'ExtJS 6, imitated: a button that is an a without address',
    body: ({ close }) =>
      `<a class="x-btn x-unselectable" hidefocus="on" role="button" tabindex="0" id="it"><span class="x-btn-wrap"><span class="x-btn-button"><span class="x-btn-inner" data-press>报结</span></span></span></a>
       <script>it.addEventListener('click', () => ${send(close)}); it.addEventListener('keydown', (e) => { if (e.keyCode === 13 || e.keyCode === 32) { e.preventDefault(); ${send(close)}; } })</script>`,
    press: (page) => page.locator('#it').press('Space', atOnce),
  },
  {
    name: 'miniUI, imitated: a mini-button',
    body: ({ close }) =>
      `<a class="mini-button" href="javascript:void(0)" id="it"><span class="mini-button-text" data-press>报结</span></a><script>it.onclick = () => ${send(close)}</script>`,
  },
];
