// What one mark is made of, and how it follows its field.

import type { Mark } from '@core/view';
import { iconElement } from '../icon-shapes';
import { text } from '../text';
import { markCss } from './mark-style';
import { beginsWithText, tagPlace } from './mark-tag';
import { backgroundOf } from './page-background';
import { type Box, hitAt, hostPrefix } from './page-points';
import { visibleBox } from './visible-box';

export interface MarkedField {
  id: string;
  element: Element;
  mark: Mark;
  /** Said when the pointer rests on the tag. */
  label?: string;
}

export interface DrawnMark extends MarkedField {
  node: HTMLElement;
  edge: HTMLElement;
  tag: HTMLElement;
  wordWidth: number;
}

export interface Ring {
  element: Element;
  node: HTMLElement;
}

export interface MarkLayer {
  host: HTMLElement;
  root: HTMLElement;
}

export function createLayer(doc: Document): MarkLayer {
  const host = doc.createElement(`${hostPrefix}marks`);
  host.style.cssText = 'all:initial!important;position:fixed!important;z-index:2147482999!important';
  host.setAttribute('aria-hidden', 'true');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = markCss;
  const root = doc.createElement('div');
  root.className = 'layer';
  shadow.append(style, root);
  doc.documentElement.append(host);
  return { host, root };
}

export function drawRing(root: HTMLElement, element: Element): Ring {
  const node = root.ownerDocument.createElement('div');
  node.className = `ring ${backgroundOf(element)}`;
  root.append(node);
  return { element, node };
}

/** The edge and the tag of one field. The panel says the same to a screen reader, so the tag is for the pointer only. */
export function drawMark(root: HTMLElement, item: MarkedField, onChoose: () => void): DrawnMark {
  const doc = root.ownerDocument;
  const node = doc.createElement('div');
  node.className = `mark ${item.mark} ${backgroundOf(item.element)}`;
  const edge = doc.createElement('div');
  edge.className = 'edge';
  const tag = doc.createElement('button');
  tag.type = 'button';
  tag.tabIndex = -1;
  tag.className = 'tag';
  if (item.label) tag.title = item.label;
  const word = doc.createElement('span');
  word.textContent = text(`mark_${item.mark}`);
  tag.append(iconElement(doc, item.mark, 12), word);
  // The field keeps its focus: the tag is only pressed, never entered.
  tag.addEventListener('mousedown', (event) => event.preventDefault());
  tag.addEventListener('click', (event) => {
    event.stopPropagation();
    onChoose();
  });
  node.append(edge, tag);
  root.append(node);
  return { ...item, node, edge, tag, wordWidth: tag.offsetWidth };
}

export function placeMark(one: DrawnMark, settled: boolean): void {
  const box = visibleBox(one.element);
  one.node.style.visibility = box && !(settled && isCovered(one.element, box)) ? 'visible' : 'hidden';
  if (!box) return;
  put(one.node, box);
  if (!settled) return;
  one.edge.style.left = beginsWithText(one.element, box) ? '-5px' : '0';
  const { left, form } = tagPlace(one.element, box, one.wordWidth);
  one.tag.className = form === 'word' ? 'tag' : `tag ${form}`;
  one.tag.style.left = `${left}px`;
}

export function placeRing({ element, node }: Ring): void {
  const box = visibleBox(element);
  node.style.visibility = box && !isCovered(element, box) ? 'visible' : 'hidden';
  if (box) put(node, box);
}

function put(node: HTMLElement, box: Box): void {
  node.style.transform = `translate(${box.left}px,${box.top}px)`;
  node.style.width = `${box.width}px`;
  node.style.height = `${box.height}px`;
}

/** Something of the page lies over the field, such as a dialog or a fixed head. */
function isCovered(element: Element, box: Box): boolean {
  const hit = hitAt(element.ownerDocument, box.left + Math.min(8, box.width / 2), box.top + box.height / 2);
  return hit !== undefined && !hit.element.contains(element) && !element.contains(hit.element);
}
