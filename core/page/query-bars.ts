// Query bars repeat the labels of entries with empty boxes: what stands in them is no entry.

import type { Control } from './controls';
import type { Sheet } from './sheet';

const asks =
  /^(?:查|搜|查询|搜索|检索|筛选|查找|高级查询|高级搜索|搜一搜|查询案件|开始查询|快速查询|定位|快速定位|跳转|切换案件|go)$/i;
const keeps = /保存|提交|报结|结案|录入|登记|修改|确定|确认|暂存/;
const buttons =
  'button,input[type=button],input[type=submit],input[type=image],a,[role=button],.l-btn,.x-btn,.mini-button,.layui-btn';
const named =
  /(?:^|[-_\s])(?:search|query|filter|chaxun|sousuo|searchbar|querybar|search-form|query-form|search-box|toolbar-search|searchForm|queryForm|searchBar)(?:$|[-_\s])/i;

/** Controls that only ask for a list. */
export function askingControls(sheet: Sheet): Set<Control> {
  const asking = new Set<Control>();
  if (sheet.controls.length === 0) return asking;
  for (const button of askingButtons(sheet)) {
    const text = (
      button.tagName === 'INPUT'
        ? (button as HTMLInputElement).value || (button as HTMLInputElement).alt
        : (button.textContent ?? '')
    ).replace(/[\s\u00A0\u3000\uE000-\uF8FF]/g, '');
    if (text.length > 8 || !asks.test(text) || !sheet.eye.shown(button) || sheet.ignores(button)) continue;
    const bar = barAround(button, sheet);
    if (bar) for (const control of sheet.controls) if (bar.contains(control.element)) asking.add(control);
  }
  for (const { data, parentElement } of sheet.texts.handles) {
    const bar = titles.test(data) && parentElement && sheet.eye.shown(parentElement) && barBelow(parentElement, sheet);
    if (bar) for (const control of sheet.controls) if (bar.contains(control.element)) asking.add(control);
  }
  for (const control of sheet.controls)
    if (control.root.closest('[role=search],input[type=search]')) asking.add(control);
  return asking;
}

const titles = /^\s*(?:查询|检索|搜索|筛选|过滤)(?:条件|区域?|面板|栏)\s*[:：]?\s*$/;

/** What stands under 查询条件, where nothing in it can be saved. */
function barBelow(title: Element, sheet: Sheet): Element | undefined {
  for (let at: Element | null = title; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const bar = [at, at.nextElementSibling].find((block) => block && sheet.holding.has(block));
    if (bar) return canSave(bar) || isLarge(bar, sheet) ? undefined : bar;
  }
  return undefined;
}

function isLarge(block: Element, sheet: Sheet): boolean {
  return block.querySelector('table tbody tr:nth-child(3) td:nth-child(3)') !== null || countIn(block, sheet) > 24;
}

function askingButtons(sheet: Sheet): Set<Element> {
  const found = new Set<Element>();
  for (const node of sheet.texts.handles) {
    const button = node.parentElement?.closest(buttons);
    if (button) found.add(button);
  }
  for (const input of sheet.doc.getElementsByTagName('input'))
    if (input.type === 'button' || input.type === 'submit' || input.type === 'image') found.add(input);
  return found;
}

/** The smallest block with the button and controls; widened to its form where nothing in it can be saved. */
function barAround(button: Element, sheet: Sheet): Element | undefined {
  let bar: Element | null = button.parentElement;
  while (bar && !sheet.holding.has(bar)) bar = bar.parentElement;
  if (!bar || bar.tagName === 'HTML') return undefined;
  const few = countIn(bar, sheet);
  const wider = widen(bar, sheet);
  if (few > 1) return asksForOne(button, bar, sheet) ? undefined : wider;
  return isLookUp(bar, sheet) ? undefined : wider;
}

/** A button between controls belongs to the one before it: 读取, 查询 beside an identity number. */
function asksForOne(button: Element, bar: Element, sheet: Sheet): boolean {
  const last = sheet.controls.findLast((control) => bar.contains(control.element));
  return last !== undefined && (button.compareDocumentPosition(last.element) & 4) !== 0 && canSave(sheet.doc.body);
}

function countIn(element: Element, sheet: Sheet): number {
  return sheet.controls.filter((control) => element.contains(control.element)).length;
}

/** One box with a button beside it inside a form that is saved: 身份证号 [ ] 查询 looks something up for the entry. */
function isLookUp(bar: Element, sheet: Sheet): boolean {
  const form = bar.parentElement?.closest('form,table,fieldset,[role=dialog],.el-form,.ivu-form,.ant-form,.layui-form');
  if (!form || countIn(form, sheet) < 2) return false;
  return canSave(form.closest('form,[role=dialog]') ?? form) || canSave(sheet.doc.body);
}

function widen(bar: Element, sheet: Sheet): Element {
  let widest = bar;
  for (let at: Element | null = bar; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (canSave(at) || isLarge(at, sheet)) break;
    if (at.matches('form,fieldset,table') || named.test(at.getAttribute('class') ?? '') || named.test(at.id))
      widest = at;
  }
  return widest;
}

function canSave(element: Element): boolean {
  return [...element.querySelectorAll(buttons)].some((b) =>
    keeps.test(((b as HTMLInputElement).value || b.textContent || '').replace(/\s/g, '').slice(0, 12)),
  );
}
