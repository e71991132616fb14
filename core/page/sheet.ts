// One document during one reading: what all parts of the reader look things up in.

import { type Control, controlSlices, nativesIn } from './controls';
import { drained } from './drained';
import { type Kits, kitsIn } from './kits/present';
import type { LaidMap } from './lay-map';
import { type Eye, openEye } from './seen';
import type { Texts } from './texts';
import type { Words } from './words';

export interface Sheet {
  doc: Document;
  eye: Eye;
  kits: Kits;
  words: Words;
  texts: Texts;
  /** The labels among the texts. */
  labelElements: Set<Element>;
  controls: Control[];
  /** Elements that contain a visible control, and the controls' own roots. */
  holding: Set<Element>;
  /** The control that an element belongs to. */
  controlAt: Map<Element, Control>;
  /** The site's own map says to leave it alone. */
  ignores(element: Element): boolean;
}

export function openSheet(doc: Document, texts: Texts, words: Words, site?: Pick<LaidMap, 'ignores'>): Sheet {
  return drained(sheetSlices(doc, texts, words, site));
}

export function* sheetSlices(
  doc: Document,
  texts: Texts,
  words: Words,
  site?: Pick<LaidMap, 'ignores'>,
): Generator<void, Sheet> {
  const eye = openEye(doc);
  const natives = nativesIn(doc);
  yield;
  const kits = kitsIn(ancestorsOf([...natives, ...doc.getElementsByTagName('table'), ...texts.labels]));
  const labelElements = new Set(texts.labels);
  const all = yield* controlSlices(doc, natives, eye, kits, labelElements);
  const controls = all.filter((c) => !site?.ignores(c.element));
  const controlAt = new Map<Element, Control>();
  for (const control of controls) {
    controlAt.set(control.root, control);
    controlAt.set(control.element, control);
    for (const option of control.options) controlAt.set(option.element, control);
  }
  return {
    doc,
    eye,
    kits,
    words,
    texts,
    labelElements,
    controls,
    holding: ancestorsOf(controlAt.keys()),
    controlAt,
    ignores: (element) => site?.ignores(element) ?? false,
  };
}

/** The elements and everything around them. */
export function ancestorsOf(elements: Iterable<Element>): Set<Element> {
  const around = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at && !around.has(at); at = at.parentElement) around.add(at);
  return around;
}

/** Controls inside an element, in order. */
export function controlsUnder(sheet: Sheet, element: Element): Control[] {
  if (!sheet.holding.has(element)) return [];
  return sheet.controls.filter((control) => element.contains(control.element));
}

/** Does a label of the dictionary stand within the element? */
export function holdsLabel(element: Element, sheet: Sheet): boolean {
  for (const inner of element.getElementsByTagName('*')) if (sheet.labelElements.has(inner)) return true;
  return false;
}
