// @vitest-environment jsdom
// What 定位 may press and what it never presses. Pages and words are invented.

import { describe, expect, it } from 'vitest';
import { mayFollow, mayPress, type Opening } from '../../core/page/may-press';

function first(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[data-it]') ?? (document.body.firstElementChild as Element);
}

const opens: [as: Opening, html: string][] = [
  ['tab', '<div role="tab">开庭</div>'],
  ['tab', '<div role="tab">结案</div>'],
  ['tab', '<div class="el-tabs__item">结案信息</div>'],
  ['tab', '<div class="ant-tabs-tab"><div role="tab">送达（2）</div></div>'],
  ['tab', '<ul class="layui-tab-title"><li data-it>当事人信息</li></ul>'],
  [
    'tab',
    '<div class="tabs-header"><ul class="tabs"><li data-it><a href="javascript:;" class="tabs-inner">开庭</a></li></ul></div>',
  ],
  ['tab', '<a class="nav-link" data-bs-toggle="tab" href="#hearing">开庭</a>'],
  ['tab', '<span class="mini-tab" onclick="showTab(2)">送达</span>'],
  ['tab', '<a class="x-tab">审限</a>'],
  ['fold', '<details><summary data-it>联系方式</summary></details>'],
  ['fold', '<button type="button" class="el-collapse-item__header" aria-expanded="false">当事人</button>'],
  ['fold', '<button type="button" data-bs-toggle="collapse" aria-expanded="false" aria-controls="x">开庭</button>'],
  ['fold', '<h2 class="layui-colla-title">送达信息</h2>'],
  ['editor', '<button type="button">编辑</button>'],
  ['editor', '<a href="javascript:void(0)" class="edit">[编辑]</a>'],
  ['editor', '<a href="javascript:editRow(3)">修改</a>'],
  ['editor', '<a class="layui-btn" lay-event="edit">补录</a>'],
  ['editor', '<span onclick="openDialog(1)">查看</span>'],
];

const never: [as: Opening, html: string][] = [
  ['editor', '<button type="button">删除</button>'],
  ['editor', '<button type="button">保存</button>'],
  ['editor', '<button type="button">提交</button>'],
  ['editor', '<button type="button">报结</button>'],
  ['editor', '<button type="button">确定</button>'],
  ['editor', '<button type="button">编辑并保存</button>'],
  ['editor', '<button type="button">修改结案方式</button>'],
  ['editor', '<button type="button">取消</button>'],
  ['editor', '<button type="button">新增</button>'],
  ['editor', '<form><button data-it>修改</button></form>'],
  ['editor', '<form><button type="submit" data-it>编辑</button></form>'],
  ['editor', '<a href="/case/7/delete.do">编辑</a>'],
  ['editor', '<a href="/case/7/edit.html">编辑</a>'],
  ['editor', '<a href="javascript:deleteRow(3)">修改</a>'],
  ['editor', '<a href="javascript:doDel(3)">维护</a>'],
  ['editor', '<a href="#" onclick="saveRow(3)">修改</a>'],
  ['editor', '<a href="#" onclick="if (confirm(\'?\')) edit(3)">编辑</a>'],
  ['editor', '<a lay-event="del">编辑</a>'],
  ['editor', '<button type="button" lay-submit>修改</button>'],
  ['editor', '<button type="button" data-method="post">编辑</button>'],
  ['editor', '<button type="button" disabled>编辑</button>'],
  ['editor', '<button type="button" class="is-disabled">编辑</button>'],
  ['editor', '<button type="button" aria-haspopup="menu">编辑</button>'],
  ['editor', '<a href="#" target="_blank">查看</a>'],
  ['editor', '<a href="javascript:window.open(1)">查看</a>'],
  ['editor', '<div contenteditable="true"><a data-it>编辑</a></div>'],
  ['editor', '<input type="submit" value="修改">'],
  ['tab', '<div class="card">开庭</div>'],
  ['tab', '<button type="button">开庭</button>'],
  ['tab', '<a href="/case/7/hearings" role="tab">开庭</a>'],
  ['tab', '<div role="tab" class="is-disabled">开庭</div>'],
  ['tab', '<div role="tab">保存并关闭</div>'],
  ['tab', '<div role="tab" onclick="submitCase()">结案</div>'],
  ['tab', '<form><button role="tab" data-it>开庭</button></form>'],
  ['fold', '<div aria-expanded="false">更多</div>'],
  ['fold', '<div aria-expanded="false" aria-controls="x" aria-haspopup="true">案件</div>'],
  ['fold', '<div role="combobox" aria-expanded="false" aria-controls="x">适用程序</div>'],
  ['fold', '<button type="button" data-bs-toggle="collapse" onclick="removeAll()">开庭</button>'],
];

describe('what 定位 presses', () => {
  it.each(opens)('%s: %s', (as, html) => {
    expect(mayPress(first(html), as)).toBe(true);
  });

  it.each(never)('never as %s: %s', (as, html) => {
    expect(mayPress(first(html), as)).toBe(false);
  });
});

describe('pages that 定位 turns to', () => {
  const follows = (html: string) => mayFollow(first(html));

  it('are of the same court and only looked at', () => {
    expect(follows('<a href="/legacy/case/7/persons" target="main">当事人详情</a>')).toBe(true);
    expect(follows('<a href="hearings.do?id=7">开庭信息</a>')).toBe(true);
  });

  it.each([
    '<a href="https://elsewhere.test/case/7">当事人信息</a>',
    '<a href="/case/7/save.do">当事人信息</a>',
    '<a href="/case.do?method=delete&id=7">开庭信息</a>',
    '<a href="/case/7" target="_blank">开庭信息</a>',
    '<a href="/case/7" download>送达信息</a>',
    '<a href="/case/7" onclick="go()">送达信息</a>',
    '<a href="/case/7/close">报结</a>',
    '<a href="/logout">退出</a>',
    '<a href="javascript:go()">送达信息</a>',
    '<button type="button">送达信息</button>',
  ])('never %s', (html) => {
    expect(follows(html)).toBe(false);
  });
});
