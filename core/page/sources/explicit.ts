// Labels that the page itself ties to a control: for, wrapping, aria-labelledby, the kit's form item.

import type { Control } from '../controls';
import { cleanLabel, isLabelLike } from '../label-text';
import { type Eye, isIcon } from '../seen';
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
  return (
    pointing(control, sheet, byId) ?? wrapping(control, sheet) ?? labelledBy(control, sheet) ?? own(control, sheet)
  );
}

function pointing(control: Control, sheet: Sheet, byId: Map<string, Element[]>): Found | undefined {
  if (control.kind === 'group') return undefined;
  const inner = control.kind === 'choice' ? control.root.querySelector('input[id]')?.id : undefined;
  const labels = (byId.get(control.element.id) ?? byId.get(inner ?? '') ?? []).filter(
    (l) => sheet.eye.shown(l) && asked(l, control, sheet),
  );
  const label = labels.length > 1 ? nearest(labels, control.element) : labels[0];
  return label && { ...(asked(label, control, sheet) as Asked), source: 'for', confidence: confidence.for };
}

type Asked = Pick<Found, 'label' | 'node'>;

/** A label around its control says more than its name: a unit, a hint below, what is chosen. */
function asked(label: Element, control: Control, { eye, words }: Sheet): Asked | undefined {
  const own = control.kind === 'box' ? control.element : control.root;
  const said = label.contains(own) ? piecesOf(label, own, eye) : [{ text: eye.text(label), node: label }];
  const likely = said.filter(({ text }) => isLabelLike(text));
  const best = likely.find(({ text }) => words.known(text)) ?? likely[0];
  return best && { label: cleanLabel(best.text), node: best.node };
}

/** Texts before and after the control, one for each block. */
function piecesOf(label: Element, control: Element, eye: Eye): { text: string; node: Element }[] {
  const pieces = new Map<string, { text: string; node: Element }>();
  const blocks: (Element | null)[] = [];
  const walker = label.ownerDocument.createTreeWalker(label, 4);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const node = text.parentElement as Element;
    if (control.contains(node) || node.closest('button,option,svg') || isIcon(node) || !eye.shown(node)) continue;
    const block = node.closest('label,div,p,li,td,dt,dd');
    if (!blocks.includes(block)) blocks.push(block);
    const place = `${blocks.indexOf(block)} ${control.compareDocumentPosition(text) & 4}`;
    const before = pieces.get(place);
    if (before) before.text += text.data;
    else if (text.data.trim()) pieces.set(place, { text: text.data, node });
  }
  return [...pieces.values()];
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
  const found = asked(label, control, sheet);
  return found && { ...found, source: 'wrapping', confidence: confidence.wrapping, node: label };
}

/** 网络司法拍卖 in a switch of its own; 公开 there would be its state. */
function own({ element, kind }: Control, { eye, words }: Sheet): Found | undefined {
  if (kind === 'group' || !element.matches('[role=switch],[role=checkbox]')) return undefined;
  const label = cleanLabel(eye.text(element));
  if (!isLabelLike(label) || !(words.known(label) || label === cleanLabel(element.getAttribute('aria-label') ?? '')))
    return undefined;
  return { label, source: 'wrapping', confidence: confidence.wrapping, node: element };
}

function labelledBy(control: Control, sheet: Sheet): Found | undefined {
  // What names one option is not the group's.
  const named = control.kind === 'group' ? control.root : control.element;
  const ids = named.getAttribute('aria-labelledby') ?? control.root.getAttribute('aria-labelledby');
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
