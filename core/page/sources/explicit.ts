// Labels that the page itself ties to a control: for, wrapping, aria-labelledby, the kit's form item.

import type { Control } from '../controls';
import { cleanLabel, isLabelLike } from '../label-text';
import type { Sheet } from '../sheet';
import { confidence, type Found } from './found';

/** `label for` by id. Ids are repeated in hidden twins, so there may be several. */
export function labelsById(sheet: Sheet): Map<string, Element[]> {
  const byId = new Map<string, Element[]>();
  for (const label of sheet.doc.getElementsByTagName('label')) {
    const id = label.getAttribute('for') ?? '';
    if (id) byId.set(id, [...(byId.get(id) ?? []), label]);
  }
  return byId;
}

export function explicitLabel(control: Control, sheet: Sheet, byId: Map<string, Element[]>): Found | undefined {
  return pointing(control, sheet, byId) ?? wrapping(control, sheet) ?? labelledBy(control, sheet);
}

function pointing(control: Control, sheet: Sheet, byId: Map<string, Element[]>): Found | undefined {
  if (control.kind === 'group') return undefined;
  const labels = (byId.get(control.element.id) ?? []).filter(
    (l) => sheet.eye.shown(l) && isLabelLike(sheet.eye.text(l)),
  );
  const label = labels.length > 1 ? nearest(labels, control.element) : labels[0];
  return label && told(sheet, label, 'for', confidence.for);
}

/** Of several labels for one id, the one that shares the closest ancestor. */
function nearest(labels: Element[], element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const inside = labels.find((label) => at?.contains(label));
    if (inside) return inside;
  }
  return undefined;
}

/** For a lone box the text in its label is what it asks; for radios it is an option. */
function wrapping(control: Control, sheet: Sheet): Found | undefined {
  if (control.kind === 'group') return undefined;
  const label = control.element.closest('label');
  if (!label || [...label.querySelectorAll('input,select,textarea')].length > 1) return undefined;
  let text = '';
  for (const node of label.childNodes) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1 && !node.contains(control.element) && sheet.eye.shown(node as Element))
      text += sheet.eye.text(node as Element);
    else if (control.kind === 'text' && text.trim()) break;
  }
  return isLabelLike(text)
    ? { label: cleanLabel(text), source: 'wrapping', confidence: confidence.wrapping, node: label }
    : undefined;
}

function labelledBy(control: Control, sheet: Sheet): Found | undefined {
  const ids = control.element.getAttribute('aria-labelledby') ?? control.root.getAttribute('aria-labelledby');
  if (!ids) return undefined;
  const labels = ids
    .split(/\s+/)
    .map((id) => sheet.doc.getElementById(id))
    .filter((e): e is HTMLElement => e !== null && sheet.eye.shown(e));
  const text = labels.map((label) => sheet.eye.text(label)).join('');
  return isLabelLike(text)
    ? { label: cleanLabel(text), source: 'labelledby', confidence: confidence.labelledby, node: labels[0] as Node }
    : undefined;
}

/** The label of the kit's form item around the control, where it is not blank. */
export function itemLabel(control: Control, sheet: Sheet): Found | undefined {
  for (const [item, selector] of sheet.kits.items) {
    for (let at = control.root.closest(item); at; at = at.parentElement?.closest(item) ?? null) {
      const label = labelOf(at, item, selector, control, sheet);
      if (label) return told(sheet, label, 'item', confidence.item);
    }
  }
  return undefined;
}

/** 执行通知 around the items 文号 and 发出日期. */
export function outerLabel(control: Control, sheet: Sheet): string {
  for (const [item, selector] of sheet.kits.items) {
    const outer = control.root.closest(item)?.parentElement?.closest(item);
    const label = outer && labelOf(outer, item, selector, control, sheet);
    if (label) return cleanLabel(sheet.eye.text(label));
  }
  return '';
}

function labelOf(at: Element, item: string, selector: string, { root }: Control, sheet: Sheet): Element | undefined {
  const labels = [...at.querySelectorAll(selector)].filter(
    (e) => e.closest(item) === at && !sheet.holding.has(e) && sheet.eye.shown(e) && isLabelLike(sheet.eye.text(e)),
  );
  return labels.findLast((e) => (e.compareDocumentPosition(root) & 4) !== 0) ?? labels[0];
}

/** Last resort: names that only assistive technology shows. */
export function namedLabel(control: Control): Found | undefined {
  const name = control.element.getAttribute('aria-label') ?? '';
  return isLabelLike(name) && !/^(?:请|选择|输入|下拉|搜索)/.test(name)
    ? { label: cleanLabel(name), source: 'named', confidence: confidence.named }
    : undefined;
}

/** 请输入手机号码 in a box that has nothing else to say what it is. */
export function promptLabel(control: Control, sheet: Sheet): Found | undefined {
  const label = /^请(?:输入|填写|选择|录入)(.{2,12})$/.exec(control.element.getAttribute('placeholder') ?? '')?.[1];
  return label && sheet.words.known(label)
    ? { label: cleanLabel(label), source: 'placeholder', confidence: confidence.placeholder }
    : undefined;
}

function told(sheet: Sheet, label: Element, source: string, trust: number): Found {
  return { label: cleanLabel(sheet.eye.text(label)), source, confidence: trust, node: label };
}
