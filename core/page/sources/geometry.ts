// Labels told by place alone, where the document's order is silent or lies: what stands left of or above a control.

import type { Control } from '../controls';
import { cleanLabel, isLabelLike } from '../label-text';
import type { Box } from '../seen';
import type { Sheet } from '../sheet';
import { confidence, type Found } from './found';

const farLeft = 320;
const farAbove = 48;

/** Tabs, buttons, links and headings stand near controls, too. */
const noLabels = 'a,button,option,h1,h2,h3,legend,nav,thead,[role=tab],[role=button],[class*=title],[class*=btn]';

export interface PlacedText {
  node: Node;
  text: string;
  box: Box;
}

/** Short visible texts of the document with their places; read once, when first needed. */
export function placedTexts(sheet: Sheet): PlacedText[] {
  const walker = sheet.doc.createTreeWalker(sheet.doc.body, 4);
  const texts: PlacedText[] = [];
  for (let node = walker.nextNode(); node && texts.length < 4000; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (data.length > 60 || !isLabelLike(data) || !parentElement || !sheet.eye.shown(parentElement)) continue;
    if (parentElement.closest(noLabels)) continue;
    const box = sheet.eye.box(node);
    if (box && box.right > box.left) texts.push({ node, text: data, box });
  }
  return texts;
}

/** The nearest text on the same line to the left, else right above. */
export function geometricLabel(control: Control, sheet: Sheet, texts: PlacedText[]): Found | undefined {
  const box = control.kind === 'box' && control.root.closest('td,th') ? undefined : sheet.eye.box(control.root);
  if (!box) return undefined;
  let best: PlacedText | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const placed of texts) {
    if (control.root.contains(placed.node)) continue;
    const cost = costOf(placed.box, box) - (sheet.words.known(placed.text) ? 20 : 0);
    if (cost < least) [best, least] = [placed, cost];
  }
  if (!best || between(best.box, box, control, sheet)) return undefined;
  return { label: cleanLabel(best.text), source: 'geometry', confidence: confidence.geometry, node: best.node };
}

function costOf(label: Box, box: Box): number {
  const middle = (label.top + label.bottom) / 2;
  const sameLine = middle > box.top - 4 && middle < Math.min(box.bottom + 4, box.top + 44);
  const gap = box.left - label.right;
  if (sameLine && gap > -6) return gap <= farLeft ? gap : Number.POSITIVE_INFINITY;
  const rise = box.top - label.bottom;
  const over = label.left < box.right && label.right > box.left - 4;
  if (over && label.top < box.top && rise > -16 && rise <= farAbove)
    return 60 + rise * 2 + Math.abs(label.left - box.left) / 4;
  return Number.POSITIVE_INFINITY;
}

/** Another control stands between: the text is that one's. */
function between(label: Box, box: Box, control: Control, sheet: Sheet): boolean {
  return sheet.controls.some((other) => {
    if (other === control || other.root.contains(control.root)) return false;
    const at = sheet.eye.box(other.root);
    if (!at) return false;
    const line = at.top < box.bottom && at.bottom > box.top;
    if (line) return at.left >= label.right - 4 && at.right <= box.left + 4;
    return at.top >= label.bottom - 4 && at.bottom <= box.top + 4 && at.left < box.right && at.right > box.left;
  });
}

/** Does a label found by order stand where a label can stand? */
export function standsBeside(node: Node, control: Control, sheet: Sheet): boolean {
  const label = sheet.eye.box(node);
  const box = sheet.eye.box(control.root);
  if (!label || !box || label.right <= label.left) return true;
  const line = label.top < box.bottom + 4 && label.bottom > box.top - 4;
  if (line) return label.left <= box.left + 4 && box.left - label.right < 600;
  return label.bottom <= box.top + 8 && box.top - label.bottom < 120 && label.left < box.right + 8;
}
