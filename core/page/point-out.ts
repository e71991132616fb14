// What a person points at: a box with its label, a column by its header, a button, or a part of the page.

import type { FieldId } from '../case/fields';
import { actionAround, closingAction, wordOf } from './closing';
import type { Control } from './controls';
import { drained } from './drained';
import { type Labels, labelSlices } from './find-label';
import { findGrids } from './grids';
import { beforeColon, cleanLabel, isLabelLike } from './label-text';
import { likelyFields } from './likely-fields';
import { openSheet, type Sheet } from './sheet';
import { textSlices } from './texts';
import { wordsWith } from './words';

/** What it is taken for; the person may say otherwise. */
export type PointedAs = 'field' | 'column' | 'closing' | 'ignore';

export interface Pointed {
  as: PointedAs;
  /** What lay under the pointer: as a part to leave out it is meant itself. */
  at: Element;
  /** The box, the text, the header cell or the button that is meant by it otherwise. */
  element: Element;
  /** What stands beside it or on it, best first: labels, the header, the words of the button. */
  labels: string[];
  /** Entries it could be, likeliest first. */
  likely: FieldId[];
}

export function pointOut(at: Element): Pointed {
  return { at, ...meantBy(at) };
}

function meantBy(element: Element): Omit<Pointed, 'at'> {
  const doc = element.ownerDocument;
  const words = wordsWith();
  const sheet = openSheet(doc, drained(textSlices(doc, words)), words);
  const header = headerOf(element, sheet);
  if (header) return told('column', header, [cleanLabel(sheet.eye.text(header))]);
  const action = sheet.controlAt.has(element) ? undefined : actionAround(element);
  const control = action ? undefined : controlOf(element, sheet);
  if (action)
    return {
      as: closingAction(action) || isButton(action) ? 'closing' : 'ignore',
      element: action,
      labels: [wordOf(action)].filter(Boolean),
      likely: [],
    };
  const labels = drained(labelSlices(sheet, new Set()));
  const labelled = control ?? controlBeside(element, labels);
  if (labelled) {
    const found = labels.get(labelled);
    return told('field', labelled.element, found && isTeachable(found.label) ? [found.label] : [], labelled.value());
  }
  const value = valueBeside(element, sheet) ?? element;
  return told('field', value, labelsBefore(value, sheet), sheet.eye.text(value));
}

/** The next larger part around it, to be left out as a whole. */
export function widened({ at }: Pointed): Pointed {
  const around = at.parentElement;
  const wide = around && !/^(?:BODY|HTML|FRAMESET)$/.test(around.tagName) ? around : at;
  return { as: 'ignore', at: wide, element: wide, labels: [], likely: [] };
}

function told(as: PointedAs, element: Element, labels: string[], value: string | null = null): Omit<Pointed, 'at'> {
  return { as, element, labels, likely: likelyFields(labels[0] ?? '', value) };
}

function isButton(action: Element): boolean {
  return action.matches('button,input,[role=button],[lay-submit]') || /btn|button/i.test(action.className);
}

/** A label goes into the map: it must not be what somebody typed. */
export function isTeachable(label: string): boolean {
  return isLabelLike(label) && !/\d{4,}/.test(label);
}

/** The header cell that was pointed at, or that stands over the cell. */
function headerOf(element: Element, sheet: Sheet): Element | undefined {
  for (const grid of findGrids(sheet)) {
    const own = grid.columns.find(({ header }) => header.contains(element));
    if (own) return own.header;
    for (const { cells } of grid.rows) {
      const at = cells.findIndex((cell) => cell?.contains(element));
      if (at >= 0 && grid.columns[at]) return grid.columns[at].header;
    }
  }
  return unknownHeader(element, sheet);
}

/** A header none of whose words is known: th above rows of td, a columnheader, or the first row of a drawn table. */
function unknownHeader(element: Element, sheet: Sheet): Element | undefined {
  const cell = element.closest('th,td,[role=columnheader]');
  if (!cell || sheet.holding.has(cell) || !isTeachable(sheet.eye.text(cell))) return undefined;
  if (cell.matches('[role=columnheader]')) return cell;
  const row = cell.closest('tr');
  if (!row || row.cells.length < 2 || cell.closest('tr') !== cell.parentElement) return undefined;
  const isHead = row.parentElement?.tagName === 'THEAD' || [...row.cells].every((one) => one.tagName === 'TH');
  return isHead ? cell : undefined;
}

function controlOf(element: Element, sheet: Sheet): Control | undefined {
  const own = sheet.controlAt.get(element) ?? sheet.controls.find(({ root }) => root.contains(element));
  if (own) return own;
  if (!sheet.holding.has(element)) return undefined;
  const inside = sheet.controls.filter((control) => element.contains(control.element));
  return inside.length === 1 && /^(?:TD|DD|DIV|SPAN|LI|P)$/.test(element.tagName) ? inside[0] : undefined;
}

/** The label itself was pointed at. */
function controlBeside(element: Element, labels: Labels): Control | undefined {
  for (const [control, { node }] of labels) {
    if (node && (node === element || element.contains(node) || node.contains(element))) return control;
  }
  return undefined;
}

/** The label of a shown value was pointed at: the value is meant. */
function valueBeside(element: Element, sheet: Sheet): Element | undefined {
  const text = sheet.eye.text(element).trim();
  const isLabel = /[:：]$/.test(text) || /^(?:TH|DT|LABEL)$/.test(element.tagName);
  return isLabel && isTeachable(text) ? (element.nextElementSibling ?? undefined) : undefined;
}

/** Texts before a shown value that could be its label: in its own text, the cell or term before, the text before. */
function labelsBefore(element: Element, sheet: Sheet): string[] {
  const inside = beforeColon(sheet.eye.text(element));
  const texts = [inside];
  let at: Element | null = element;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (at.matches('body,tr,tbody,table,form,fieldset')) break;
    const before: Element | null = at.previousElementSibling;
    const node: Node | null = at.previousSibling;
    texts.push(
      node?.nodeType === 3 ? (node.nodeValue ?? undefined) : undefined,
      before ? sheet.eye.text(before) : undefined,
    );
    if (before || at.matches('td,th,dd')) break;
  }
  const labels = texts.flatMap((text) => (text && isTeachable(text) ? [cleanLabel(text)] : []));
  return [...new Set(labels)];
}
