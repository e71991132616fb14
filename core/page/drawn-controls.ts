// Controls that a page draws itself: their roles tell what they are, their texts what they show.

import type { Control } from './controls';
import { isAlike } from './handles';
import { seenValue, shownValue } from './label-text';
import { type Eye, isIcon } from './seen';

export const nativeTags = ['input', 'select', 'textarea'];
/** Options of a group, or lone boxes, that are no native ones. */
export const drawnBoxes = '[role=radio],[role=checkbox]';
export const nativeBoxes = 'input[type=radio],input[type=checkbox]';
export const drawnControls = `[contenteditable],[role=switch],[role=combobox],${drawnBoxes}`;
export const nativeControls = `${nativeTags},${drawnControls}`;

/** A box drawn by the page itself, not over a select of its own: what it shows is chosen. */
export function ofCombobox(element: Element, eye: Eye, taken: Set<Element>): Control | undefined {
  if (
    taken.has(element) ||
    element.closest('select + *') ||
    !eye.shown(element) ||
    [...element.querySelectorAll(`${nativeTags}`)].some(eye.shown)
  )
    return undefined;
  return { element, root: element, kind: 'choice', value: () => choiceIn(element, eye), options: [] };
}

/** Beside what was chosen in a box that is typed into. */
const chips = '[class*=chip],[class*=tag],[class*=value]';

/** Takes the keys for a drawn select: the box around it shows what is chosen. `captions` are labels of the dictionary. */
export function ofFocusInput(input: Element, eye: Eye, captions: Set<Element>, seen: boolean): Control | undefined {
  const box = input.parentElement;
  if (!box || !input.matches('input[role=combobox]') || input.closest('select + *')) return undefined;
  if (!eye.shown(box) || box.matches('label,td,li,form,[role=combobox] *')) return undefined;
  if (seen ? ![...box.children].some((one) => one.matches(chips) && one !== input && eye.shown(one)) : isOff(input))
    return undefined;
  const whole = shownValue(eye.text(box));
  const parts = [...box.querySelectorAll('*')];
  if (parts.some((one) => captions.has(one) && shownValue(eye.text(one)) !== whole)) return undefined;
  const value = (): string | null => (seen && seenValue((input as HTMLInputElement).value)) || choiceIn(box, eye);
  return { element: seen ? input : box, root: box, kind: 'choice', value, options: [] };
}

function isOff(input: Element): boolean {
  return input.ownerDocument.defaultView?.getComputedStyle(input).display === 'none';
}

/** Chips one by one; without a label that floats within, and without icons. */
function choiceIn(root: Element, eye: Eye): string | null {
  let said = '';
  let last: Element | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const part = node.parentElement as Element;
    const text = shownValue(node.data.replace(/^\s*[×✕✖▾▼]\s*$/, ''));
    const label = part.closest('label');
    if (text === null || !eye.shown(part) || isIcon(part) || (label && label !== root && root.contains(label)))
      continue;
    const apart = last && last !== part && isAlike(last, part);
    said += (apart ? '、' : !last || last === part || /^(?:B|EM|I)$/.test(part.tagName) ? '' : ' ') + text;
    last = part;
  }
  return shownValue(said);
}

export function ofSwitch(element: Element, eye: Eye): Control | undefined {
  const value = (): string => (isOn(element) ? '是' : '否');
  return eye.shown(element) ? { element, root: element, kind: 'choice', value, options: [] } : undefined;
}

export function isOn(box: Element): boolean {
  return box.matches(nativeBoxes) ? (box as HTMLInputElement).checked : box.getAttribute('aria-checked') === 'true';
}

/** ExtJS 4 draws its boxes on buttons. */
export function isDrawnBox(input: Element): boolean {
  return input.matches('input[type=button]') && input.matches(drawnBoxes);
}

/** The frame of a native box, or what chooses a row. */
export function isUnasked(box: Element, eye: Eye): boolean {
  if (box.querySelector('input')) return true;
  const cell = box.closest('td,th') ?? (box.closest('[role=row],[role=treeitem]') && box);
  return box.matches('[role=checkbox]') && cell !== null && !eye.text(cell).trim();
}

/** Scripts hide a select and draw a box of their own after it: it counts where the box shows what the select holds. */
export function ofReplaced(select: HTMLSelectElement, eye: Eye, taken: Set<Element>): Control | undefined {
  const drawn = select.nextElementSibling;
  if (!drawn || !eye.shown(drawn) || drawn.matches(nativeControls)) return undefined;
  const inner = [...drawn.querySelectorAll('input,textarea')];
  if (!inner.every((e) => e.matches('[type=search],[class*=search]'))) return undefined;
  const shows = (): string => `${drawn.textContent}`;
  const now = select.selectedOptions[0]?.text.trim() ?? '';
  if (!/select|chosen|drop/i.test(drawn.className) || !shows().includes(now)) return undefined;
  for (const part of [drawn, ...drawn.querySelectorAll(nativeControls)]) taken.add(part);
  const value = (): string | null =>
    shows().includes(select.selectedOptions[0]?.text.trim() ?? '') ? chosen(select) : null;
  return { element: drawn, root: drawn, kind: 'choice', value, options: [] };
}

export function chosen(select: HTMLSelectElement): string | null {
  const texts = [...select.selectedOptions]
    .map((option) => seenValue(option.label || option.text))
    .filter((t) => t !== null);
  return texts.length > 0 ? texts.join('、') : null;
}
