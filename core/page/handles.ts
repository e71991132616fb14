// Tabs, menu entries and links: they stand side by side as labels and values do.

import type { Sheet } from './sheet';

/** What opens something when it is pressed. */
export const handles =
  'a,button,nav,[role=tab],[role=menuitem],[role=tablist],[class*=tab]:not(table,td,th,tr,[class*=table]),[class*=menu],[class*=nav]';

/** On a tab or in a menu; the pane that a tab opens has its name, too, but says more. */
export function onHandle(element: Element): boolean {
  const handle = element.closest(handles);
  return handle !== null && (!/tab/.test(handle.className) || (handle.textContent ?? '').length < 60);
}

/** Tabs and menu entries stand side by side like label and value, but they are all of one make. */
export function isPeer(label: Element, value: Element, sheet: Sheet): boolean {
  if (onHandle(label)) return true;
  const parent = label.parentElement;
  if (!parent || value.parentElement !== parent || parent.childElementCount < 3) return false;
  if (isMenu(parent, sheet)) return true;
  if (!isAlike(label, value)) return false;
  const known = (other?: Element | null): boolean => !!other && sheet.words.known(sheet.eye.text(other));
  const before = label.previousElementSibling;
  return !known(value.nextElementSibling) && (known(before) || !known(before?.previousElementSibling));
}

/**
 * Five short words or more of one make without a single number, most of them no labels: a list of tabs, whatever it is made
 * of. Labels that all stand before another word have their values there.
 */
function isMenu(list: Element, sheet: Sheet): boolean {
  const entries = [...list.children];
  const texts = entries.map((child) => sheet.eye.text(child).trim());
  const known = texts.flatMap((text, at) => (sheet.words.known(text) ? [at] : []));
  return (
    texts.length > 4 &&
    texts.every((text) => text.length < 9 && !/\d/.test(text)) &&
    known.length * 2 < texts.length &&
    !(known.length > 1 && known.every((at) => at % 2 === 0)) &&
    // The open one has a class of its own.
    entries.filter((entry) => !isAlike(entry, entries.at(-1) as Element)).length <= 1
  );
}

/** Of the same make. */
export function isAlike(a: Element, b: Element): boolean {
  return a.tagName === b.tagName && a.className === b.className;
}
