// What may be pressed for a person who pressed 定位: what opens a place, and nothing that could change, send or leave anything.

import { closingAction } from './closing';

/** 'tab' and 'fold' are told by role and structure, 'editor' by its word alone. */
export type Opening = 'tab' | 'fold' | 'editor';

/** Headers of tabs, by role and by the markup of kits (element, iView, ant, layui, EasyUI, bootstrap, ExtJS, miniUI; seen 2026-11). */
export const tabHeads =
  '[role=tab],.el-tabs__item,.ivu-tabs-tab,.ant-tabs-tab,.layui-tab-title>li,.layui-tabs-header>li,.tabs-header .tabs>li,[data-bs-toggle=tab],[data-bs-toggle=pill],[data-toggle=tab],[data-toggle=pill],.x-tab,.x-tab-strip>li,.mini-tab';
/** Headers of what folds: details, collapses, accordions. */
export const foldHeads =
  'summary,[aria-expanded][aria-controls],.el-collapse-item__header,.ivu-collapse-header,.ant-collapse-header,.layui-colla-title,.accordion>.panel>.panel-header,.accordion-header,.accordion-button,[data-bs-toggle=collapse],[data-toggle=collapse],.x-accordion-hd,.x-fieldset-header';

/** Words of buttons that open a row to be looked at or changed, the more useful ones first. */
export const editWords = ['编辑', '修改', '维护', '补录', '详情', '查看'] as const;

const off =
  '[disabled],[aria-disabled=true],.is-disabled,.disabled,.layui-disabled,.layui-btn-disabled,.ant-tabs-tab-disabled,.ivu-tabs-tab-disabled,.tabs-disabled,.l-btn-disabled,.x-item-disabled,.mini-disabled';
/** A header that does more than its name says. */
const deeds =
  /删除|移除|清空|保存|暂存|提交|报送|报结|办结|确认|确定|取消|撤回|撤销|关闭|退出|注销|打印|导出|导入|下载|上传|新增|添加|发送|签发|签收|归档|作废|解除|申请|同意|驳回申请/;
/** Code that a header or a button calls by name; plainly looking is all that may be pressed. [f]: no script in a page holds the word. */
const acting =
  /delete|\bdel(?![a-z])|Del(?![a-z])|_del(?![a-z])|remove|save|submit|commit|insert|\bpost\b|[pP]ost\(|update|finish|confirm|approve|revoke|cancel|reset|clear|upload|\b[cC]lose|Close|send|destroy|drop|print|export|download|logout|exit|jiean|baojie|window\.open|location|\.href|ajax|[f]etch\(/;
/** Attributes that say what a press leads to. */
const coded = ['onclick', 'onmousedown', 'onmouseup', 'onpointerdown', 'href', 'lay-event', 'data-action', 'ng-click'];
/** Attributes that no mere opener carries. */
const sending =
  '[lay-submit],[formaction],[data-method],[data-confirm],[data-remote],[data-dismiss],[data-bs-dismiss],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[download],[target=_blank]';
/** A menu, a list of choices or a branch that expands is no place that holds entries. */
const popping =
  '[aria-haspopup]:not([aria-haspopup=false]):not([aria-haspopup=dialog]),[role=combobox],[role=menuitem],[role=treeitem],[role=option],[role=switch],[role=checkbox],[role=radio],input,select,textarea';

export function mayPress(element: Element, as: Opening): boolean {
  const around = element.closest('a,area,button') ?? element;
  const own = [element, around, ...(as === 'editor' ? [] : element.querySelectorAll(':scope > a'))];
  if (own.some((one) => one.matches(off) || one.matches(sending) || one.matches(popping))) return false;
  if (own.some((one) => sends(one) || leaves(one) || acts(one))) return false;
  if (closingAction(element) || element.closest('[contenteditable=""],[contenteditable=true]')) return false;
  const text = plainWord(element);
  if (as === 'editor') return editWords.some((word) => word === text);
  return element.matches(as === 'tab' ? tabHeads : foldHeads) && text.length <= 60 && !deeds.test(text);
}

/** 【编辑】, [ 编辑 ] and an icon before it are the word itself; a title counts where there is no text. */
export function plainWord(element: Element): string {
  const text =
    (element.textContent ?? '').trim() ||
    (element as HTMLInputElement).value ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    '';
  return String(text).replace(/[\s\u3000[\]【】〔〕()（）>»›+-]/g, '');
}

/** A page of the same court that is only looked at: the title of a facet, in a frame or the whole window. */
export function mayFollow(link: Element): link is HTMLAnchorElement {
  if (link.localName !== 'a' || link.matches(off) || link.matches('[download],[target=_blank],[onclick]')) return false;
  const anchor = link as HTMLAnchorElement;
  if (!/^https?:$/.test(anchor.protocol) || anchor.origin !== anchor.ownerDocument.location.origin) return false;
  const address = `${anchor.pathname}${anchor.search}`;
  return !acting.test(address.replace(/location/g, '')) && !closingAction(link) && !deeds.test(plainWord(link));
}

function sends(element: Element): boolean {
  const { type, form } = element as HTMLButtonElement;
  return /^(?:button|input)$/.test(element.localName) && /^(?:submit|image|reset)$/.test(type) && form != null;
}

/** Anything but a place in the same document. */
function leaves(element: Element): boolean {
  const href = element.getAttribute('href')?.trim();
  return href !== undefined && href !== '' && !/^(?:#|javascript:)/i.test(href);
}

function acts(element: Element): boolean {
  return coded.some((name) => {
    const code = element.getAttribute(name);
    return code !== null && !(name === 'href' && code.startsWith('#')) && acting.test(code);
  });
}
