// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { closingAction, closingControls } from '../../core/page/closing';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('[data-it]') ?? (document.body.firstElementChild as Element);
};

describe('a closing action', () => {
  it.each([
    '<a href="javascript:doClose()">报结</a>',
    '<button> 报　结 </button>',
    '<button type="button">申请结案</button>',
    '<input type="button" value="提交结案">',
    '<input type="submit" value="报结(B)">',
    '<input type="image" alt="报结">',
    '<a href="#"><img data-it src="x.gif" title="报结"></a>',
    '<a href="#"><img data-it src="x.gif" alt="确认结案"></a>',
    '<button class="el-button"><span data-it>报 结</span></button>',
    '<a class="l-btn"><span class="l-btn-left"><span class="l-btn-text" data-it>办结</span></span></a>',
    '<a class="x-btn"><span class="x-btn-wrap"><span class="x-btn-inner" data-it>报结</span></span></a>',
    '<button class="layui-btn" lay-submit><i class="layui-icon">&#xe605;</i> 提交报结</button>',
    '<button>报送结案审批</button>',
    '<button>保存并报结</button>',
    '<button>确认报结</button>',
    '<button>案件报结</button>',
    '<table><tr><td data-it onclick="bj()">报结</td></tr></table>',
    '<div role="button">报结 &gt;&gt;</div>',
    '<a href="#">报结本案</a>',
    '<li role="menuitem">申请结案</li>',
    '<span>报结</span>',
    '<div role="dialog" aria-label="提示"><p>是否提交报结？</p><button>取消</button><button data-it>确定</button></div>',
    '<div class="layui-layer"><div class="layui-layer-content">确定要对本案结案吗？</div><a class="layui-btn" data-it>确定</a></div>',
    '<div class="el-dialog"><header><span class="el-dialog__title">确认结案</span></header><button data-it>提 交</button></div>',
  ])('is %s', (html) => {
    expect(closingAction(element(html))).toBe(true);
  });

  it.each([
    '<button>保存</button>',
    '<button>打印结案审批表</button>',
    '<button>取消报结</button>',
    '<button>撤回报结</button>',
    '<button>撤销报结</button>',
    '<a href="#">查看报结情况</a>',
    '<button>报结查询</button>',
    '<label>结案方式</label>',
    '<a href="#">结案日期</a>',
    '<table><tr><th data-it onclick="sort()">报结日期</th></tr></table>',
    '<table><tr><td data-it>结案标的</td></tr></table>',
    '<a href="#">已报结</a>',
    '<a href="#">未报结案件</a>',
    '<a href="#">待报结（3）</a>',
    '<a href="#">报结统计</a>',
    '<a href="#">报结记录</a>',
    '<a href="#">报结说明</a>',
    '<button>导出报结列表</button>',
    '<a href="#">办结率</a>',
    '<a href="#">办结时间</a>',
    '<button>提交</button>',
    '<button>确定</button>',
    '<button>结案</button>',
    '<div role="tab">报结</div>',
    '<div class="el-tabs__item">报结</div>',
    '<button>退回报结申请</button>',
    '<button>预览结案审批表</button>',
    '<a href="#">报结提醒</a>',
    '<button>查询</button>',
    '<button>新增当事人</button>',
    '<input type="text" value="报结">',
    '<p>书记员应当在报结前核对送达信息，报结后不得修改立案日期。</p>',
    '<button>编辑</button>',
    '<a href="#">结案审批表</a>',
    '<button>归档</button>',
    '<div role="dialog"><p>确定取消报结吗？</p><button data-it>确定</button></div>',
    '<div role="dialog"><p>是否打印结案审批表？</p><button data-it>确定</button></div>',
    '<div role="dialog"><p>本案尚未报结，是否保存？</p><button data-it>确定</button></div>',
    '<div role="dialog"><p>是否提交报结？</p><button data-it>取消</button><button>确定</button></div>',
    '<div class="el-dialog"><span class="el-dialog__title">结案方式</span><button data-it>确定</button></div>',
    '<div><p>是否提交报结？</p><button data-it>确定</button></div>',
  ])('is not %s', (html) => {
    expect(closingAction(element(html))).toBe(false);
  });

  it.each([
    ['its only button', '<form><input name="a"><input type="submit" value="报结"></form>', true],
    ['a button that leaves it alone beside', '<form><button>报结</button><button>取消</button></form>', true],
    ['a link without a submit button', '<form><input name="a"><a href="#">报结</a></form>', true],
    ['the address it goes to', '<form method="post" action="/aj/closeCase.do"><input type="hidden"></form>', true],
    ['another button', '<form><input name="a"><button>保存</button></form>', false],
    ['one of two buttons, of which it is not told', '<form><button>报结</button><button>保存</button></form>', false],
    ['no button at all', '<form><input name="a"></form>', false],
  ])('is told of a form by %s', (_, html, expected) => {
    expect(closingAction(element(html))).toBe(expected);
  });

  it('has the words that a site adds', () => {
    expect(closingAction(element('<button>送审结案</button>'))).toBe(false);
    expect(closingAction(element('<button>送审结案</button>'), ['送审结案'])).toBe(true);
    expect(closingAction(element('<button>取消送审结案</button>'), ['送审结案'])).toBe(false);
  });

  it('is found among the buttons of a page', () => {
    document.body.innerHTML = '<button>保存</button><a href="#">报结</a><button>取消报结</button>';
    expect(closingControls(document).map((e) => e.textContent)).toEqual(['报结']);
  });
});
