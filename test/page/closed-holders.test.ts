// @vitest-environment jsdom
// What hides an entry, and what opens it, in the markup of several kits. Pages are invented.

import { describe, expect, it } from 'vitest';
import { closedHolders } from '../../core/page/closed-holders';

const box = '<input id="it">';

function openers(html: string): (string | undefined)[] {
  document.body.innerHTML = `<style>.off{display:none}</style>${html}`;
  const it = document.getElementById('it') as Element;
  return closedHolders(it).map(({ opener }) => opener?.textContent?.trim());
}

describe('closed holders', () => {
  it.each([
    [
      'tabs by role',
      `<div role="tab" id="t1">当事人</div><div role="tab" id="t2">开庭</div><div role="tabpanel" aria-labelledby="t2" class="off">${box}</div>`,
      '开庭',
    ],
    [
      'Element',
      `<div class="el-tabs"><div class="el-tabs__item is-active">当事人</div><div class="el-tabs__item">开庭</div>
       <div class="el-tab-pane">1</div><div class="el-tab-pane off">${box}</div></div>`,
      '开庭',
    ],
    [
      'layui',
      `<div class="layui-tab"><ul class="layui-tab-title"><li>案件</li><li>结案</li></ul><div class="layui-tab-content">
       <div class="layui-tab-item">1</div><div class="layui-tab-item off">${box}</div></div></div>`,
      '结案',
    ],
    [
      'Ant Design',
      `<div class="ant-tabs"><div class="ant-tabs-tab"><div role="tab" id="rc-1" aria-controls="p-1">当事人</div></div>
       <div class="ant-tabs-tab"><div role="tab" id="rc-2" aria-controls="p-2">送达</div></div><div id="p-2" role="tabpanel" class="off">${box}</div></div>`,
      '送达',
    ],
    [
      'EasyUI',
      `<div class="tabs-container"><div class="tabs-header"><ul class="tabs"><li class="tabs-selected"><a href="javascript:;" class="tabs-inner">案件</a></li>
       <li><a href="javascript:;" class="tabs-inner">开庭</a></li></ul></div><div class="tabs-panels"><div class="panel">1</div><div class="panel off">${box}</div></div></div>`,
      '开庭',
    ],
    [
      'bootstrap',
      `<ul class="nav nav-tabs"><li><a data-bs-toggle="tab" href="#a">当事人</a></li><li><a data-bs-toggle="tab" href="#b">开庭</a></li></ul>
       <div class="tab-content"><div id="a" class="tab-pane">1</div><div id="b" class="tab-pane off">${box}</div></div>`,
      '开庭',
    ],
    [
      'miniUI',
      `<div class="mini-tabs"><span class="mini-tab">案件</span><span class="mini-tab">送达</span><div class="mini-tabs-body">1</div><div class="mini-tabs-body off">${box}</div></div>`,
      '送达',
    ],
    [
      'ExtJS',
      `<div class="x-tab-panel"><a class="x-tab">案件</a><a class="x-tab">审限</a><div class="x-tab-panel-body"><div class="x-panel">1</div><div class="x-panel off">${box}</div></div></div>`,
      '审限',
    ],
    ['details', `<details><summary>联系方式</summary><p>${box}</p></details>`, '联系方式'],
    [
      'a collapse of Element',
      `<div class="el-collapse-item"><button type="button" class="el-collapse-item__header">结案信息</button><div class="el-collapse-item__wrap off">${box}</div></div>`,
      '结案信息',
    ],
    [
      'a collapse of Ant Design',
      `<div class="ant-collapse-item"><div class="ant-collapse-header" role="button" aria-expanded="false">送达信息</div><div class="ant-collapse-content off">${box}</div></div>`,
      '送达信息',
    ],
    [
      'a fold by aria-expanded',
      `<button type="button" aria-expanded="false" aria-controls="f">开庭信息</button><div id="f" class="off">${box}</div>`,
      '开庭信息',
    ],
  ])('%s', (_, html, opener) => {
    expect(openers(html)).toEqual([opener]);
  });

  it('tells the outer one first', () => {
    const inner = `<details><summary>联系方式</summary>${box}</details>`;
    const html = `<div role="tab" aria-controls="p">当事人</div><div id="p" role="tabpanel" class="off">${inner}</div>`;
    expect(openers(html)).toEqual(['当事人', '联系方式']);
  });

  it.each([
    ['a hidden twin', `<div class="off">${box}</div>`],
    ['a closed dialog', `<div class="el-dialog off" role="dialog">${box}</div>`],
    [
      'a header that sends',
      `<form><button aria-expanded="false" aria-controls="f">保存</button></form><div id="f" class="off">${box}</div>`,
    ],
    [
      'more headers than panes',
      `<div class="el-tabs"><i class="el-tabs__item">1</i><i class="el-tabs__item">2</i><div class="el-tab-pane off">${box}</div></div>`,
    ],
  ])('%s has nothing that opens it', (_, html) => {
    expect(openers(html)).toEqual([undefined]);
  });

  it('is nothing where the entry is shown', () => {
    expect(openers(`<details open><summary>1</summary>${box}</details>`)).toEqual([]);
  });
});
