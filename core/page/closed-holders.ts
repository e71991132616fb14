// What hides an element that stands in the document: inactive tabs and closed folds, each with the header that opens it.

import { foldHeads, mayPress, type Opening, tabHeads } from './may-press';

export interface Holder {
  /** The element that is not shown. */
  root: Element;
  /** Undefined where nothing that may be pressed opens it: a hidden twin, a closed dialog. */
  opener?: HTMLElement;
}

/** Folds whose header is told by its place: item, header. Markup seen 2026-11. */
const folds: [item: string, head: string][] = [
  ['.el-collapse-item', '.el-collapse-item__header'],
  ['.ivu-collapse-item', '.ivu-collapse-header'],
  ['.ant-collapse-item', '.ant-collapse-header'],
  ['.layui-colla-item', '.layui-colla-title'],
  ['.accordion > .panel', '.accordion-header'],
  ['.accordion-item', '.accordion-button'],
  ['.x-accordion-item', '.x-accordion-hd'],
  ['fieldset.x-fieldset-collapsed', '.x-fieldset-header'],
];
/** Tabs whose header is told by its number among the others: set, headers, panes. Markup seen 2026-11. */
const sets: [set: string, heads: string, panes: string][] = [
  ['.el-tabs', '.el-tabs__item', '.el-tab-pane'],
  ['.ivu-tabs', '.ivu-tabs-tab', '.ivu-tabs-tabpane'],
  ['.ant-tabs', '.ant-tabs-tab', '.ant-tabs-tabpane'],
  ['.layui-tab', '.layui-tab-title > li', '.layui-tab-item'],
  ['.layui-tabs', '.layui-tabs-header > li', '.layui-tabs-item'],
  ['.tabs-container', '.tabs > li', '.tabs-panels > .panel'],
  ['.mini-tabs', '.mini-tab', '.mini-tabs-body'],
  ['.x-tab-panel', '.x-tab,.x-tab-strip > li', '.x-tab-panel-body > .x-panel'],
  [':has(> .nav-tabs)', '.nav-tabs > li > a', '.tab-content > .tab-pane'],
];

/** Outermost first; empty where the element is shown. */
export function closedHolders(element: Element): Holder[] {
  const found: Holder[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
    if (isClosed(at)) found.unshift(held(at));
  return found.filter((one, i) => one.opener === undefined || found.findIndex((o) => o.opener === one.opener) === i);
}

/** Hidden by itself, not by what stands around it. */
function isClosed(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName === 'details' && !parent.hasAttribute('open')) return element.localName !== 'summary';
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (style.display === 'none' || style.contentVisibility === 'hidden') return true;
  const around = parent && element.ownerDocument.defaultView?.getComputedStyle(parent);
  if (style.visibility === 'hidden' && around?.visibility !== 'hidden') return true;
  return isFlat(element, style);
}

/** Folded to a height of nothing. */
function isFlat(element: Element, { overflowY, display }: CSSStyleDeclaration): boolean {
  if (overflowY === 'visible' || display.startsWith('inline') || element.scrollHeight <= 1) return false;
  return element.getBoundingClientRect().height <= 1;
}

function held(root: Element): Holder {
  const opener = openerOf(root);
  return opener ? { root, opener } : { root };
}

function openerOf(root: Element): HTMLElement | undefined {
  const parent = root.parentElement;
  if (parent?.localName === 'details') return allowed(parent.querySelector(':scope > summary'), 'fold');
  return byId(root) ?? byItem(root) ?? byNumber(root);
}

/** The header names its pane, or the pane its header. */
function byId(root: Element): HTMLElement | undefined {
  const doc = root.ownerDocument;
  const named = (root.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const heads: (Element | null)[] = named.map((id) => doc.getElementById(id));
  if (root.id) {
    const id = root.id.replace(/["\\]/g, '\\$&');
    heads.push(
      ...doc.querySelectorAll(
        `[aria-controls~="${id}"],[href="#${id}"],[data-bs-target="#${id}"],[data-target="#${id}"]`,
      ),
    );
  }
  for (const head of heads) {
    const opener = allowed(head, 'tab') ?? allowed(head, 'fold');
    if (opener) return opener;
  }
  return undefined;
}

function byItem(root: Element): HTMLElement | undefined {
  for (const [selector, head] of folds) {
    const item = root.closest(selector);
    const own = item && [...item.querySelectorAll(head)].find((one) => one.closest(selector) === item);
    if (own && !own.contains(root) && !root.contains(own)) return allowed(own, 'fold');
  }
  return undefined;
}

/** As many headers as panes, or their order says nothing. */
function byNumber(root: Element): HTMLElement | undefined {
  for (const [selector, heads, panes] of sets) {
    const set = root.matches(panes) ? root.parentElement?.closest(selector) : null;
    if (!set) continue;
    const own = (part: string) =>
      [...set.querySelectorAll(part)].filter((one) => one.parentElement?.closest(selector) === set);
    const all = own(panes);
    const titles = own(heads);
    if (all.length === titles.length) return allowed(titles[all.indexOf(root)], 'tab');
  }
  return undefined;
}

function allowed(head: Element | null | undefined, as: Opening): HTMLElement | undefined {
  const one = head?.closest(as === 'tab' ? tabHeads : foldHeads);
  return one && mayPress(one, as) ? (one as HTMLElement) : undefined;
}
