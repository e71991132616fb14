// Labels told by the order of the document: the cell to the left, the text or block just before.

import type { Control } from '../controls';
import { cleanLabel, isJoint, isLabelLike } from '../label-text';
import { roleLabelled } from '../roles';
import type { Sheet } from '../sheet';
import { confidence, type Found } from './found';

/** Stops of the way up: beyond them a text before is a title, not a label. */
const walls =
  'body,form,fieldset,tbody,table,[role=dialog],[role=tabpanel],.el-dialog,.el-card,.layui-card,.layui-layer,.panel-body,.ivu-card,.ant-card,.ant-modal,.ivu-modal,.x-panel,.x-window';
const headings =
  'h1,h2,h3,h5,h6,legend,caption,nav,header,[class*=title]:not(td,th),[class*=header]:not(td,th),[role=tab],[role=tablist]';

export function structuralLabel(control: Control, sheet: Sheet): Found | undefined {
  const own = control.kind === 'group' ? groupTitle(control, sheet) : undefined;
  if (own) return own;
  let at: Element = control.root;
  for (let step = 0; step < 10; step++) {
    const isCell = at.tagName === 'TD' || at.tagName === 'TH';
    const found = isCell ? leftCell(at as HTMLTableCellElement, sheet) : before(at, sheet);
    if (found) return found.label === '' && !found.continues ? undefined : found;
    const parent: Element | null = isCell ? outOf(at as HTMLTableCellElement, sheet) : at.parentElement;
    if (!parent || (!isCell && parent.matches(walls))) return undefined;
    at = parent;
  }
  return undefined;
}

/** 宣判方式 in the same block as its options, before the first. */
function groupTitle(control: Control, sheet: Sheet): Found | undefined {
  let at: Element | null = control.options[0]?.element ?? null;
  while (at && at.parentElement !== control.root) at = at.parentElement;
  const found = at ? before(at, sheet) : undefined;
  return found && sheet.words.known(found.label) ? found : undefined;
}

/** Out of a table that only lays out one value. A larger table's outside is a title. */
function outOf(cell: HTMLTableCellElement, sheet: Sheet): Element | null {
  const table = cell.closest('table');
  if (!table?.parentElement) return null;
  const rows = [...table.rows].filter((row) => sheet.holding.has(row));
  return rows.length === 1 && cell.parentElement === rows[0] ? table : null;
}

const stop: Found = { label: '', source: '', confidence: 0 };

function leftCell(cell: HTMLTableCellElement, sheet: Sheet): Found | undefined {
  let joint = false;
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling) {
    if (!sheet.eye.shown(left)) continue;
    if (sheet.holding.has(left)) return joint ? continuing(left, sheet) : stop;
    const text = sheet.eye.text(left);
    if (cleanLabel(text) === '') continue;
    if (isLabelLike(text)) return { label: cleanLabel(text), source: 'cell', confidence: confidence.cell, node: left };
    if (!isJoint(text)) return undefined;
    joint = true;
  }
  return aboveCell(cell, sheet);
}

/** Label rows above value rows. */
function aboveCell(cell: HTMLTableCellElement, sheet: Sheet): Found | undefined {
  const row = cell.parentElement as HTMLTableRowElement | null;
  const above = row?.previousElementSibling as HTMLTableRowElement | null;
  if (!row || !above || above.tagName !== 'TR' || above.cells.length !== row.cells.length || sheet.holding.has(above))
    return undefined;
  if (
    row.cells.length > 1 &&
    ![...above.cells].every((c) => cleanLabel(sheet.eye.text(c)) === '' || isLabelLike(sheet.eye.text(c)))
  )
    return undefined;
  const text = sheet.eye.text(above.cells[cell.cellIndex] as Element);
  if (!isLabelLike(text) || (row.cells.length === 1 && !sheet.words.known(text))) return undefined;
  return {
    label: cleanLabel(text),
    source: 'above',
    confidence: confidence.above,
    node: above.cells[cell.cellIndex] as Node,
  };
}

interface Part {
  text: string;
  node: Node;
  block: boolean;
}

/** Text before an element among its siblings, nearest first. */
function before(element: Element, sheet: Sheet): Found | undefined {
  const parts: Part[] = [];
  for (let node = element.previousSibling; node && parts.length < 12; node = node.previousSibling) {
    if (node.nodeType === 3) {
      if ((node as Text).data.trim()) parts.push({ text: (node as Text).data, node, block: false });
      continue;
    }
    if (node.nodeType !== 1) continue;
    const sibling = node as Element;
    if (sibling.tagName === 'BR') {
      if (parts.some((p) => p.block || p.text.length > 12)) break;
      if (parts.some((p) => cleanLabel(p.text) !== '')) parts.push({ text: '', node: sibling, block: true });
      continue;
    }
    if (
      sibling.tagName === 'INPUT' ||
      sibling.tagName === 'SELECT' ||
      sibling.tagName === 'TEXTAREA' ||
      sheet.holding.has(sibling)
    ) {
      if (!sheet.holding.has(sibling)) continue;
      return choose(parts, sheet) ?? (parts.every((p) => isJoint(p.text)) ? continuing(sibling, sheet) : stop);
    }
    if (sibling.tagName === 'BUTTON' || !sheet.eye.shown(sibling)) continue;
    const text = sheet.eye.text(sibling);
    if (cleanLabel(text) === '') continue;
    if (sibling.matches(headings) && !sheet.words.known(text)) break;
    parts.push({ text, node: sibling, block: isBlock(sibling) });
    if (text.length > 60) break;
  }
  return choose(parts, sheet);
}

const blockTags = /^(?:P|DIV|LI|DT|DD|TD|TH|H\d|SECTION|UL|TABLE)$/;

function isBlock(element: Element): boolean {
  return blockTags.test(element.tagName);
}

/** One character per element, a star of its own, a unit left over from the control before: the label is what remains. */
function choose(parts: Part[], sheet: Sheet): Found | undefined {
  if (parts.length === 0) return undefined;
  const inline = parts.findIndex((p) => p.block && (cleanLabel(p.text) !== '' || p.text === ''));
  const run = inline < 0 ? parts : parts.slice(0, inline);
  const joined = (some: Part[]): string =>
    [...some]
      .reverse()
      .map((p) => p.text)
      .join('');
  const options = [joined(parts), joined(run), parts[0]?.text ?? ''];
  const node = parts.find((p) => cleanLabel(p.text) !== '')?.node ?? (parts[0] as Part).node;
  const tell = (label: string): Found => ({ label, source: 'beside', confidence: confidence.beside, node });
  for (const text of options) {
    const last = lastWord(text);
    const known = [text, last, inSentence(last)].find(
      (t) => !/^(?:|自|从|由|起至)$/.test(cleanLabel(t)) && !isJoint(t) && sheet.words.known(t),
    );
    if (known || roleLabelled(text)) return tell(cleanLabel(known ?? text));
  }
  const plain = options
    .slice(1)
    .map(lastWord)
    .find((text) => isLabelLike(text));
  return plain && !isExample(joined(parts), sheet) ? tell(cleanLabel(plain)) : undefined;
}

function isExample(text: string, _sheet: Sheet): boolean {
  return /[（(〔]\d{4}[）)〕].*号/.test(text);
}

/** `元　结案标的：` → `结案标的：`; `一、基本情况；案由：` → `案由：` */
function lastWord(text: string): string {
  const plain = text.replace(/\s+$/, '');
  const unit = plain.replace(/^[\s\u00A0\u3000)）]*(?:元|万元|天|日|人|件|号|%)[\s\u00A0\u3000]+/, '');
  const parts = unit
    .split(/[;；。|]|[\s\u00A0\u3000]{2,}|(?<=[\p{Script=Han}]{2,})[\s\u00A0\u3000](?=[\p{Script=Han}]{3,})/u)
    .filter((p) => cleanLabel(p));
  return parts.at(-1) ?? unit;
}

/** 本案于立案日期 [ ] 立案，适用程序为 [ ]: the last clause without what joins it to the others. */
function inSentence(text: string): string {
  const clause =
    text
      .trim()
      .split(/[，,、]/)
      .at(-1) ?? '';
  return clause.replace(/^(?:本案|本院|现|兹)?(?:定|拟|已)?[于在]?/, '').replace(/[为是系于]$/, '');
}

function continuing(holder: Element, sheet: Sheet): Found | undefined {
  const last = sheet.controls.findLast((c) => holder.contains(c.element));
  return last ? { label: '', source: 'beside', confidence: confidence.beside, continues: last, holder } : stop;
}
