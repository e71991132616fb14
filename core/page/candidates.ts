// Labelled controls, texts and taught places become candidates for entries.

import { groupOf } from '../case/fields';
import { isOtherCaseLabel } from './case-numbers';
import type { Control } from './controls';
import { hasOneGroup, isVague, type Meaning, type Told } from './dictionary';
import { isOn } from './drawn-controls';
import type { Labels } from './find-label';
import { cleanLabel } from './label-text';
import type { Pair } from './pair';
import { isName, roleIn, roleLabelled } from './roles';
import type { Sections } from './sections';
import type { Sheet } from './sheet';
import { outerLabel } from './sources/explicit';
import { confidence, type Found } from './sources/found';
import type { Candidate } from './subjects';
import { spanOf, valuesOf } from './values';

/** Controls under one label, and what it means where it stands; whatever is typed, that stays. */
interface Entry {
  found: Found;
  controls: Control[];
  meaning: Meaning | undefined;
}

/** Controls outside grids; those under one label are one entry. Titles are looked up here, a few at a time. */
export function* entrySlices(labels: Labels, sheet: Sheet, sections: Sections): Generator<void, Entry[]> {
  const together = new Map<Node | Control, { found: Found; controls: Control[] }>();
  for (const [control, found] of labels) {
    const key = labelNode(found.node) ?? control;
    const same = together.get(key);
    if (same) same.controls.push(control);
    else together.set(key, { found, controls: [control] });
  }
  const entries: Entry[] = [];
  for (const { found, controls } of together.values()) {
    const [first] = controls as [Control];
    const meaning =
      meaningAt(found.label, first.element, sheet, sections) ??
      (found.source === 'item'
        ? meaningAt(outerLabel(first, sheet) + found.label, first.element, sheet, sections)
        : undefined);
    if (entries.push({ found, controls, meaning }) % 64 !== 0) continue;
    yield;
    sheet.eye.lookAgain();
  }
  return entries;
}

/**
 * Told by the title above, else by the labels around: 书记员 among those of a hearing, 批准日期 among entries of the case and
 * of 审限, but not of 案款. Words that mean one thing only need neither.
 */
export function meaningAt(label: string, element: Element, sheet: Sheet, sections: Sections): Meaning | undefined {
  const { words } = sheet;
  if (!words.known(label)) return undefined;
  const context = sections.of(element)?.context;
  if (words.group(label)) return words.meaning(label, context);
  const around = sections.around(element);
  const [only] = around;
  if (context) {
    // 书记员 among entries of the case below 审限情况.
    const other =
      context !== 'other' && around.length === 1 && only !== context ? words.meaning(label, only) : undefined;
    return words.meaning(label, context) ?? (other && groupOf(other.field) === only ? other : undefined);
  }
  const told = words.meaning(label, around.length === 1 ? only : undefined);
  if (told || (isVague(label) && !hasOneGroup(label))) return told;
  const each = around.flatMap((group) => {
    const meaning = words.meaning(label, group);
    return meaning && groupOf(meaning.field) === group ? [meaning] : [];
  });
  return each.length === 1 ? each[0] : undefined;
}

/** The same label may be found as itself and as the block around it. */
function labelNode(node: Node | undefined): Node | undefined {
  if (node?.nodeType !== 1 || (node as Element).firstElementChild === null) return node;
  const inner = (node as Element).querySelectorAll('label');
  return inner.length === 1 ? inner[0] : node;
}

/** What the controls show now. */
export function formCandidates(entries: Entry[], sheet: Sheet): Candidate[] {
  return entries.flatMap((entry) => shownIn(entry, sheet));
}

function shownIn({ found, controls, meaning: told }: Entry, sheet: Sheet): Candidate[] {
  const first = controls[0] as Control;
  const separate = controls.length === 1 ? optionEntries(first, found, sheet) : [];
  if (separate.length > 0) return separate;
  const meaning = told ?? meaningByAnswer(found.label, first, sheet);
  if (!meaning || (first.kind === 'box' && !answered.has(meaning.field))) return [];
  return valuesOf(meaning.field, controls)
    .filter(({ field, value }) => isPlausible(field, value))
    .map(({ field, value, control }) => ({
      field,
      value,
      control,
      label: found.label,
      source: found.source,
      confidence: found.confidence,
      rank: meaning.rank,
      editable: true,
      ...(meaning.role && { role: meaning.role }),
    }));
}

/** 原告：沈知微. Where another side is several names in one, the page does not tell the parties one by one. */
export function rolePairCandidates(pairs: Pair[], sheet: Sheet): Candidate[] {
  const named = pairs.filter(({ value }) => value !== null && !sheet.words.known(value));
  if (!named.every(({ value }) => isName(value ?? ''))) return [];
  return named.flatMap(({ element, label, value, source, confidence: trust }) => {
    const role = roleLabelled(label);
    const told = { value, control: element, label, source, confidence: trust };
    return role ? [{ ...told, field: 'party.name' as const, rank: 9, editable: false, role }] : [];
  });
}

/** 类型 ○ 自然人 ○ 法人, 原告：[沈知微]: told by what can be answered. A number of 原告 or an empty box is nobody. */
function meaningByAnswer(label: string, control: Control, sheet: Sheet): Meaning | undefined {
  if (control.kind === 'group')
    return control.options.some(({ text }) => text === '自然人') ? sheet.words.meaning(label, 'party') : undefined;
  const role = control.kind === 'text' && roleLabelled(label);
  return role && isName(control.value() ?? '') ? { field: 'party.name', rank: 9, role } : undefined;
}

/** What a lone box can answer. □ 证件号码 chooses a column. */
const answered = new Set<Told>(['fourKinds', 'pronouncedInCourt', 'publication', 'livestream']);

/** Boxes that each ask something of their own: □ 四类案件 □ 庭审直播. */
function optionEntries(control: Control, found: Found, sheet: Sheet): Candidate[] {
  if (
    control.kind !== 'group' ||
    !control.element.matches('[type=checkbox],[role=checkbox]') ||
    sheet.words.known(found.label)
  )
    return [];
  return control.options.flatMap((option) => {
    const meaning = sheet.words.meaning(option.text, 'case');
    if (!meaning || !answered.has(meaning.field)) return [];
    return [
      {
        field: meaning.field,
        value: isOn(option.element) ? '是' : '否',
        control: option.element,
        label: cleanLabel(option.text),
        source: 'wrapping',
        confidence: confidence.wrapping,
        rank: meaning.rank,
        editable: true,
      },
    ];
  });
}

/** − ＋ ▼ ⋮: what opens or closes a panel. ××× and *** are names made unknown. */
const glyphs = /^(?!(?:[×*＊Xx]\s*){2})[^\p{L}\p{N}]+$/u;

/** One box with name, number, address and phone together is no name; nor is 原告, or 林晓岚 2022年6月8日. A year is no 案号. */
export function isPlausible(field: string, value: string | null): boolean {
  if (field === 'caseNumber' && /^\d{1,8}$/.test(value ?? '')) return false;
  if (value === null || !/name$|^judge$|^clerk$/.test(field)) return true;
  return !(
    value.length > 60 ||
    glyphs.test(value) ||
    /^共?\s*\d+\s*[人名位方]?$/.test(value) ||
    roleIn(value) ||
    /\d{4}[-年.]/.test(value) ||
    /[:：]/.test(value) ||
    /\d{11,}/.test(value) ||
    (/[，,；;。]/.test(value) && value.length > 24)
  );
}

/** 剩余 25 天 beside 审限届满日期 */
function isNoDay(field: string, value: string | null): boolean {
  return /On$|[dD]ate$/.test(field) && /\d/.test(value ?? '') && !/\d{4}|\d{1,2}\s*[-/.月]\s*\d/.test(value ?? '');
}

export function pairCandidates(pairs: Pair[], sheet: Sheet, sections: Sections): Candidate[] {
  return pairs.flatMap((pair) => {
    const meaning = isOtherCaseLabel(pair.label) ? undefined : meaningAt(pair.label, pair.element, sheet, sections);
    if (!meaning || !isPlausible(meaning.field, pair.value) || isNoDay(meaning.field, pair.value)) return [];
    return spanOf(meaning.field, pair.value, pair.element).map((value) => ({
      ...value,
      label: pair.label,
      source: pair.source,
      confidence: pair.confidence,
      rank: meaning.rank,
      editable: false,
      ...(meaning.role && { role: meaning.role }),
    }));
  });
}
