// Every control a person can see, and what it shows. Which label it has is told elsewhere.

import {
  chosen,
  drawnBoxes,
  drawnControls,
  isDrawnBox,
  isOn,
  isUnasked,
  nativeBoxes,
  nativeControls,
  nativeTags,
  ofCombobox,
  ofFocusInput,
  ofReplaced,
  ofSwitch,
} from './drawn-controls';
import type { Widget } from './kits/kit';
import type { Kits } from './kits/present';
import { seenValue } from './label-text';
import { type Eye, tooSmall } from './seen';

export interface Control {
  /** What a person would click to change it. */
  element: Element;
  /** The whole widget. */
  root: Element;
  kind: 'text' | 'choice' | 'box' | 'group';
  value(): string | null;
  /** Options of a group, or the lone box: what stands beside it. */
  options: Option[];
}

export interface Option {
  element: Element;
  text: string;
  on: boolean;
}

const noEntry = new Set(['hidden', 'button', 'submit', 'reset', 'image', 'file', 'password', 'color', 'range']);
const boundary =
  'td,th,dd,li,fieldset,form,body,.el-form-item,.ivu-form-item,.ant-form-item,.layui-form-item,.form-group,.x-field,.x-form-item';

/** Native controls in the order of the document. Asked for by tag, for which browsers keep lists of their own. */
export function nativesIn(doc: Document): Element[] {
  const drawn = [...doc.querySelectorAll('[contenteditable],[role]')].filter((e) => e.matches(drawnControls));
  const lists = [...nativeTags.map((tag) => [...doc.getElementsByTagName(tag)]), drawn];
  const all = new Set<Element>(lists.flat());
  return [...all].sort((a, b) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1));
}

/** Controls in the order of the document, widgets and groups as one; `captions` are known labels. Yields now and then. */
export function* controlSlices(
  doc: Document,
  natives: Element[],
  eye: Eye,
  kits: Kits,
  captions: Set<Element>,
): Generator<void, Control[]> {
  const roots = kits.widgets.map((w) => w.root).join(',');
  const all = roots ? doc.querySelectorAll(`${nativeControls},${roots}`) : natives;
  const taken = new Set<Element>();
  const controls: Control[] = [];
  let count = 0;
  for (const element of all) {
    if (++count % 64 === 0) {
      yield;
      eye.lookAgain();
    }
    const root = roots ? (element.closest(roots) ?? undefined) : undefined;
    if (root) {
      if (taken.has(root)) continue;
      taken.add(root);
      const widget = eye.shown(root) && kits.widgets.find((w) => root.matches(w.root));
      if (widget && !showsNothing(root, widget, eye)) controls.push(ofWidget(root, widget, eye));
      continue;
    }
    const control = ofNative(element as HTMLElement, eye, kits, taken, captions);
    if (control) controls.push(control);
  }
  return controls;
}

/** The control that an element is or holds, where it stands in a shadow root and so is not among the document's. */
export function loneControl(element: Element, eye: Eye, kits: Kits): Control | undefined {
  const natives = element.matches(nativeControls) ? [element] : element.querySelectorAll(nativeControls);
  for (const native of natives) {
    const control = ofNative(native as HTMLElement, eye, kits, new Set(), new Set());
    if (control) return control;
  }
  return undefined;
}

/** Its choice is drawn where there is no room for it. */
function showsNothing(root: Element, { shown }: Widget, eye: Eye): boolean {
  const texts = shown ? [...root.querySelectorAll(shown)] : [];
  return !texts.some(eye.shown) && texts.some(eye.squeezed);
}

function ofWidget(root: Element, widget: Widget, eye: Eye): Control {
  const input = [...root.querySelectorAll<HTMLElement>('input,button,[role=combobox]')].find(
    (e) => (e as HTMLInputElement).type !== 'hidden' && eye.shown(e),
  );
  const native = root.querySelector<HTMLInputElement>('input:not([type=hidden])');
  const value = (): string | null => {
    if (widget.on) return root.matches(widget.on) ? '是' : '否';
    const texts = [...root.querySelectorAll(widget.shown ?? ':not(*)')].filter((e) => eye.shown(e));
    const seen = texts.map((e) => seenValue(eye.text(e))).filter((t) => t !== null);
    if (seen.length > 0) return [...new Set(seen)].join('、');
    return input instanceof (root.ownerDocument.defaultView?.HTMLInputElement ?? HTMLInputElement)
      ? typed(input)
      : null;
  };
  return { element: input ?? native ?? root, root, kind: widget.on ? 'box' : 'choice', value, options: [] };
}

function ofNative(
  element: HTMLElement,
  eye: Eye,
  kits: Kits,
  taken: Set<Element>,
  captions: Set<Element>,
): Control | undefined {
  if (element.tagName === 'INPUT') {
    const { type } = element as HTMLInputElement;
    if (noEntry.has(type) && !isDrawnBox(element)) return undefined;
    if (type === 'radio' || type === 'checkbox') return ofBox(element, type, eye, kits, taken);
  }
  if (element.getAttribute('contenteditable') === 'false') return undefined;
  const isNative = nativeTags.includes(element.tagName.toLowerCase()) && !isDrawnBox(element);
  const drawn = isNative ? null : element.getAttribute('role');
  if (drawn === 'switch') return ofSwitch(element, eye);
  if (drawn === 'radio' || drawn === 'checkbox')
    return isUnasked(element, eye) ? undefined : ofBox(element, drawn, eye, kits, taken);
  if (drawn === 'combobox') return ofCombobox(element, eye, taken);
  if (taken.has(element)) return undefined;
  if (element.tagName === 'SELECT' && !eye.shown(element)) return ofReplaced(element as HTMLSelectElement, eye, taken);
  const seen = eye.shown(element) && !isTooSmall(element, eye);
  const focused = ofFocusInput(element, eye, captions, seen);
  if (!seen || focused) return focused;
  const kind = element.tagName === 'SELECT' ? 'choice' : 'text';
  return { element, root: element, kind, value: () => nativeValue(element, eye), options: [] };
}

function isTooSmall(element: Element, eye: Eye): boolean {
  const box = eye.box(element);
  if (!box) return false;
  return element.hasAttribute('contenteditable') ? box.right - box.left < 3 : tooSmall(box);
}

function nativeValue(element: HTMLElement, eye: Eye): string | null {
  if (element.tagName === 'SELECT') return chosen(element as HTMLSelectElement);
  if (element.tagName === 'INPUT' || element.tagName === 'TEXTAREA') return typed(element as HTMLInputElement);
  return seenValue(eye.text(element));
}

/** A value equal to the placeholder is how old scripts draw a placeholder. */
function typed(input: HTMLInputElement | HTMLTextAreaElement): string | null {
  const value = seenValue(input.value);
  return value !== null && value === seenValue(input.getAttribute('placeholder')) ? null : value;
}

/** A radio or check box together with the others under the same label. */
function ofBox(input: HTMLElement, type: string, eye: Eye, kits: Kits, taken: Set<Element>): Control | undefined {
  if (taken.has(input)) return undefined;
  const same = input.matches(nativeBoxes) ? `input[type=${type}]` : `[role=${type}]`;
  const root = groupRoot(input, same, kits);
  const members = [...root.querySelectorAll<HTMLElement>(same)].filter((m) => !taken.has(m));
  for (const member of members) taken.add(member);
  const shown = members.filter((member) => boxShown(member, eye));
  if (shown.length === 0) return undefined;
  const options = shown.map((member) => ({ element: member, text: optionText(member, eye), on: isOn(member) }));
  const lone = options.length === 1 && type === 'checkbox';
  const value = (): string | null => {
    const now = options.map((o) => ({ ...o, on: isOn(o.element) }));
    if (lone) return now[0]?.on ? '是' : '否';
    const on = now.filter((o) => o.on).map((o) => o.text);
    return on.length > 0 ? seenValue(on.join('、')) : null;
  };
  const first = options.find((o) => o.on) ?? options[0];
  return {
    element: first?.element ?? input,
    root: lone ? standIn(input) : root,
    kind: lone ? 'box' : 'group',
    value,
    options,
  };
}

/** layui and icheck hide the native box and draw one of their own after it. */
function standIn(input: Element): Element {
  return input.closest('label') ?? input;
}

function groupRoot(input: Element, alike: string, kits: Kits): Element {
  const group = input.closest(kits.choices);
  const { name = '' } = input as HTMLInputElement;
  const boxes = input.matches(nativeBoxes) ? nativeBoxes : drawnBoxes;
  if (group && group.querySelectorAll(boxes).length > 1) return group;
  const same = `${alike}${alike.includes('radio') && name ? `[name="${CSS_escape(name)}"]` : ''}`;
  for (let at: Element | null = input.parentElement; at; at = at.parentElement) {
    if (at.querySelectorAll(same).length > 1)
      return at.matches('tr,tbody,table,form,body') ? (input.parentElement ?? input) : at;
    if (at.matches(boundary) || kits.items.some(([item]) => at?.matches(item))) {
      const table = at.tagName === 'TD' ? tableOfBoxes(at, same) : undefined;
      if (table) return table;
      break;
    }
  }
  return input.closest('label') ?? input.parentElement ?? input;
}

/** A table that lays out nothing but the boxes of one group, one in each cell. */
function tableOfBoxes(cell: Element, same: string): Element | undefined {
  const table = cell.closest('table');
  const cells = [...(table?.querySelectorAll('td') ?? [])].filter((c) => c.textContent?.trim() || c.firstElementChild);
  if (!table || cells.length < 2 || cells.length > 40) return undefined;
  const boxed = cells.map((c) => c.querySelector(same) !== null);
  return boxed[0] && cells.every((c, i) => boxed[i] || (boxed[i - 1] && !c.querySelector('input,select,textarea')))
    ? table
    : undefined;
}

/** jsdom has no CSS.escape. */
function CSS_escape(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

function boxShown(input: Element, eye: Eye): boolean {
  const wrapper = input.closest('label') ?? input.parentElement;
  if (eye.shown(input)) return true;
  if (input.matches(drawnBoxes)) return false;
  const drawn = input.nextElementSibling;
  if (drawn && /radio|checkbox|switch/.test(drawn.getAttribute('class') ?? '')) return eye.shown(drawn);
  if (wrapper?.tagName === 'LABEL' && wrapper.textContent?.trim()) return eye.shown(wrapper);
  if (!wrapper || !eye.shown(wrapper)) return false;
  return /radio|check|switch/i.test(wrapper.getAttribute('class') ?? '') || isGlass(input, eye);
}

/** Without colour over a box drawn by the page: what is pressed there is this one. */
function isGlass(input: Element, eye: Eye): boolean {
  const box = eye.box(input);
  const style = input.ownerDocument.defaultView?.getComputedStyle(input);
  return box !== undefined && !tooSmall(box) && style?.opacity === '0' && style.visibility === 'visible';
}

function optionText(input: Element, eye: Eye): string {
  const own =
    seenValue(eye.text(input).replace(/^\s*[✓✔√☑]/, '')) ??
    (input.matches(drawnBoxes) && input.getAttribute('aria-label'));
  if (own) return own;
  const label = input.closest('label');
  if (label) return seenValue(eye.text(label)) ?? '';
  const titled = input.getAttribute('title');
  const drawn = input.nextElementSibling;
  if (drawn && /layui-form|radio|checkbox/.test(drawn.getAttribute('class') ?? '') && eye.shown(drawn)) {
    const said = seenValue(eye.text(drawn)) ?? titled;
    if (said) return said;
  }
  const named = input.id && input.ownerDocument.querySelector(`label[for="${CSS_escape(input.id)}"]`);
  if (named && eye.shown(named)) return seenValue(eye.text(named)) ?? '';
  let at: Element | null = input;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    // What comes first tells: boxes before their texts, or a label before its box.
    if (step > 0 && !at.parentElement?.firstElementChild?.matches(':has(input),input')) break;
    const text = following(at, eye);
    if (text) return text;
  }
  return titled ?? '';
}

function following(input: Element, eye: Eye): string {
  let text = '';
  for (let node = input.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.matches('input,select,textarea,br,tr') || element.querySelector('input,select,textarea')) break;
    if (eye.shown(element)) text += eye.text(element);
  }
  return seenValue(text) ?? '';
}
