// Where the tag of a mark can stand without covering text or a neighbour.

import { isClear } from './page-background';
import { type Box, type Hit, hasTextAt, hitAt, isControl, isPicture, textRects } from './page-points';

/** Distance of the tag's left edge from that of the field, and whether the word fits. */
export interface TagPlace {
  left: number;
  form: 'word' | 'icon' | 'none';
}

const inset = 3;
const outside = 4;
const iconWidth = 18;
const wideControl = 160;
const typable = 'input:not([type=hidden],[type=checkbox],[type=radio],[type=button]),textarea';

/** At the right end inside, else right of the field; first with the word, then as the icon alone, else only the edge stays. */
export function tagPlace(element: Element, box: Box, wordWidth: number): TagPlace {
  // Beside a field that is cut off by its scrolling box lies something else.
  const isWhole = element.getBoundingClientRect().right < box.left + box.width + 1;
  for (const [form, width] of [
    ['word', wordWidth],
    ['icon', iconWidth],
  ] as const) {
    const inner = box.width - inset - width;
    if (fitsInside(element, box, inner, width)) return { left: inner, form };
    const outer = box.width + outside;
    if (isWhole && isFree(element, { left: box.left + outer, top: middle(box), width, height: iconWidth })) {
      return { left: outer, form };
    }
  }
  return { left: 0, form: 'none' };
}

/** Whether text begins so close to the left edge of the field that the mark's edge would lie on it. */
export function beginsWithText(element: Element, box: Box): boolean {
  return textRects(element).some((rect) => rect.width > 0 && rect.left - box.left < 4);
}

/** The end of what the field itself shows, from its left edge. */
function contentEnd(element: Element, box: Box): number {
  const typed = typedIn(element);
  const ends = textsIn(element).map((rect) => rect.right - box.left);
  if (typed) ends.push(typed.getBoundingClientRect().left - box.left + shownTextWidth(typed));
  return Math.max(0, ...ends);
}

/** Boxes of all text inside; a range over elements would give their whole boxes. */
function textsIn(element: Element): DOMRect[] {
  const rects = textRects(element);
  for (const child of element.children) rects.push(...textsIn(child));
  return rects.filter((rect) => rect.width > 0);
}

/** The box that is typed into: the element itself, or the one inside a framed widget or a cell. */
function typedIn(element: Element): HTMLInputElement | undefined {
  const typed = element.matches(typable) ? element : element.querySelector(typable);
  return typed ? (typed as HTMLInputElement) : undefined;
}

function fitsInside(element: Element, box: Box, left: number, width: number): boolean {
  // A list has its arrow at the right end, and a narrow field needs its room for typing.
  if (element.localName === 'select' || (typedIn(element) && box.width < wideControl)) return false;
  if (box.height < iconWidth || left < 12 || contentEnd(element, box) + 4 > left) return false;
  return isFree(element, { left: box.left + left, top: middle(box), width, height: iconWidth });
}

/** Free: within the window, and under its points lies the field itself or a part of the page without text, control or picture. */
function isFree(element: Element, place: Box): boolean {
  const doc = element.ownerDocument;
  const { clientWidth, clientHeight } = doc.documentElement;
  if (place.left < 0 || place.left + place.width > clientWidth) return false;
  if (place.top < 0 || place.top + place.height > clientHeight) return false;
  return [0.05, 0.5, 0.95].every((across) => {
    const hit = hitAt(doc, place.left + place.width * across, place.top + place.height / 2);
    return hit !== undefined && (isOwn(element, hit.element) || isBlank(element, hit));
  });
}

function isOwn(element: Element, under: Element): boolean {
  return under === element || under === typedIn(element);
}

function isBlank(element: Element, hit: Hit): boolean {
  if (isControl(hit.element) || isPicture(hit.element) || hasTextAt(hit, 6)) return false;
  // A tag stays in the cell of its field, the next one is a neighbour even where it is empty; and on the same sheet of paper.
  return hit.element.closest('td,th') === element.closest('td,th') && !isOffSheet(element, hit.element);
}

/** The point lies beyond a painted box that holds the field, such as a dialog. */
function isOffSheet(element: Element, under: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at = element.parentElement; at && !at.contains(under); at = at.parentElement) {
    if (view && !isClear(view.getComputedStyle(at).backgroundColor)) return true;
  }
  return false;
}

function shownTextWidth(field: HTMLInputElement): number {
  const view = field.ownerDocument.defaultView;
  const shown = field.value || field.placeholder;
  if (!view || !shown) return 0;
  const style = view.getComputedStyle(field);
  const pen = field.ownerDocument.createElement('canvas').getContext('2d');
  if (!pen) return Number.POSITIVE_INFINITY;
  pen.font = style.font;
  return Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft) + pen.measureText(shown).width;
}

function middle(box: Box): number {
  return box.top + box.height / 2 - iconWidth / 2;
}
