// The label of every control: what a person would say is the label.
// Sources in order: the site's own, explicit, kit item, structure, geometry, names for assistive technology.

import type { Control } from './controls';
import { cleanLabel, isLabelLike } from './label-text';
import { roleIn } from './roles';
import type { Sheet } from './sheet';
import { explicitLabel, itemLabel, labelsById, namedLabel, promptLabel } from './sources/explicit';
import { confidence, type Found } from './sources/found';
import { geometricLabel, type PlacedText, placedTexts, standsBeside } from './sources/geometry';
import { structuralLabel } from './sources/structure';

export type Labels = Map<Control, Found>;

/** Labels controls one after another, yielding between them. Controls in `skip` (of grids) are left out. */
export function* labelSlices(sheet: Sheet, skip: Set<Control>): Generator<void, Labels> {
  const byId = labelsById(sheet);
  const labels: Labels = new Map();
  let texts: PlacedText[] | undefined;
  const places = (): PlacedText[] => {
    texts ??= placedTexts(sheet);
    return texts;
  };
  for (const [i, control] of sheet.controls.entries()) {
    if (skip.has(control)) continue;
    const found = findLabel(control, sheet, byId, labels, places);
    if (found) labels.set(control, found);
    if (i % 16 !== 15) continue;
    yield;
    sheet.eye.lookAgain();
  }
  // A lone box that only its prompt names may ask for a list.
  const prompted = [...labels].filter(([, { source }]) => source === 'placeholder');
  if (prompted.length === 1) for (const [control] of prompted) labels.delete(control);
  return labels;
}

function findLabel(
  control: Control,
  sheet: Sheet,
  byId: Map<string, Element[]>,
  labels: Labels,
  places: () => PlacedText[],
): Found | undefined {
  const explicit = explicitLabel(control, sheet, byId);
  if (explicit && (control.kind !== 'box' || sheet.words.known(explicit.label))) return explicit;
  if (control.kind === 'box') {
    const own = boxLabel(control, sheet);
    if (own) return own;
  }
  const item = itemLabel(control, sheet);
  const lone = item ? undefined : loneLabel(control, sheet);
  if (lone) return lone;
  if (isFreelyPlaced(control, sheet)) return item ?? geometricLabel(control, sheet, places()) ?? namedLabel(control);
  const structural = share(structuralLabel(control, sheet), labels);
  if (item)
    return structural?.node &&
      structural.label !== item.label &&
      inside(structural.node, control, sheet) &&
      sheet.words.known(structural.label)
      ? structural
      : item;
  const prompt = promptLabel(control, sheet);
  if (prompt && (!structural || isTitle(structural))) return prompt;
  if (explicit && structural?.source !== 'cell' && !sheet.words.known(structural?.label ?? '')) return explicit;
  if (structural && fits(structural, control, sheet)) return structural;
  const own = askingEach(control, sheet);
  if (own) return own;
  const placed = sheet.eye.layout ? unshared(geometricLabel(control, sheet, places()), labels) : undefined;
  return placed ?? explicit ?? namedLabel(control);
}

/** Inside a kit's form item a nearer label (a table within the item) counts for more than the item's own. */
function inside(node: Node, control: Control, sheet: Sheet): boolean {
  return sheet.kits.items.some(([item]) => {
    const around = control.root.closest(item);
    return around?.contains(node) ?? false;
  });
}

function fits(found: Found, control: Control, sheet: Sheet): boolean {
  if (found.source === 'cell' || found.continues || !found.node || control.root.contains(found.node)) return true;
  return standsBeside(found.node, control, sheet);
}

/** A control after a joint takes the label of the one before, unless that label lies within the neighbour itself. */
function share(found: Found | undefined, labels: Labels): Found | undefined {
  if (!found?.continues) return found;
  const first = labels.get(found.continues);
  if (
    !first ||
    first.source === 'placeholder' ||
    (first.node && found.holder?.contains(first.node) && found.holder !== found.continues.root)
  )
    return undefined;
  return { ...first, continues: first.continues ?? found.continues };
}

/** What stands before boxes that only their prompts name: 原告信息. */
function isTitle({ label }: Found): boolean {
  return /(?:信息|情况|资料)$/.test(label) || roleIn(label) !== undefined;
}

/** A lone box asks what is written after it. */
function boxLabel(control: Control, sheet: Sheet): Found | undefined {
  const text = control.options[0]?.text ?? '';
  return isLabelLike(text) && sheet.words.known(text)
    ? { label: cleanLabel(text), source: 'wrapping', confidence: confidence.wrapping, node: control.root }
    : undefined;
}

/** A text that is the label of another control already is not this one's by mere place. */
function unshared(found: Found | undefined, labels: Labels): Found | undefined {
  if (!found) return undefined;
  for (const other of labels.values())
    if (other.node === found.node || other.node?.contains(found.node ?? null)) return undefined;
  return found;
}

/** Boxes without a common label that each ask something of their own. */
function askingEach(control: Control, sheet: Sheet): Found | undefined {
  if (control.kind !== 'group' || !control.options.some((option) => sheet.words.known(option.text))) return undefined;
  return { label: '', source: 'wrapping', confidence: confidence.wrapping, node: control.root };
}

/** One control and one label element in a block of their own, in whatever order: labels that float over the box. */
function loneLabel(control: Control, sheet: Sheet): Found | undefined {
  if (control.kind !== 'text' && control.kind !== 'choice') return undefined;
  let at: Element | null = control.root.parentElement;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (/^(?:TD|TR|TBODY|FORM|BODY|FIELDSET)$/.test(at.tagName)) return undefined;
    const labels = at.getElementsByTagName('label');
    if (labels.length === 0) continue;
    const [label] = labels;
    if (labels.length > 1 || at.getElementsByTagName('input').length > 4) return undefined;
    const alone = sheet.controls.filter((other) => at?.contains(other.root)).length === 1;
    if (!alone || !label || !sheet.eye.shown(label) || !isLabelLike(sheet.eye.text(label))) return undefined;
    return { label: cleanLabel(sheet.eye.text(label)), source: 'pair', confidence: confidence.pair, node: label };
  }
  return undefined;
}

/** Form designers place labels and controls by coordinates: the order in the document then says nothing. */
function isFreelyPlaced(control: Control, sheet: Sheet): boolean {
  const view = sheet.doc.defaultView;
  if (!sheet.eye.layout || !view) return false;
  let at: Element | null = control.root;
  for (let step = 0; at && step < 2; step++, at = at.parentElement) {
    const inline = at.getAttribute('style');
    if (inline && /position:\s*absolute/.test(inline) && view.getComputedStyle(at).position === 'absolute') return true;
  }
  return false;
}
