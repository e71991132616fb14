// Labelled lines within one text box: 姓名：沈知微 ⏎ 电话：… is read line by line where the box is a person's.

import { pairCandidates } from './candidates';
import type { Control } from './controls';
import type { Told } from './dictionary';
import type { Labels } from './find-label';
import { cleanLabel, shownValue } from './label-text';
import type { Pair } from './pair';
import { isName, readTitle } from './roles';
import type { Sections } from './sections';
import type { Sheet } from './sheet';
import { confidence } from './sources/found';
import type { Candidate } from './subjects';

/** Boxes called by a party, an agent or nothing; remarks and stories speak of entries as well. */
export function lineCandidates(boxes: Control[], labels: Labels, sheet: Sheet, sections: Sections): Candidate[] {
  return boxes.flatMap((control) => {
    const name = labels.get(control)?.label ?? '';
    const title = readTitle(name);
    const isPersons = name === '' || /^(?:party|agent)$/.test(title?.context ?? '') || sheet.words.known(name);
    const role = title?.role && { role: title.role };
    const pairs = isPersons ? linesOf(control.element, sheet) : [];
    const lines = pairCandidates(pairs, sheet, sections).map((candidate) => ({ ...candidate, ...role }));
    return lines.length > 0 || !title?.role ? lines : sentenceOf(control.element, name, title.role);
  });
}

const pieces: [Told, RegExp][] = [
  ['party.sex', /^(男|女)$/],
  ['party.birthDate', /^((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:出生|生)$/],
  ['party.address', /^(?:现?住(?:所地|址|所)?|住在)[:：]?(.{4,60})$/],
  ['party.documentNumber', /^(?:公民)?(?:身份(?:证|证件)?号码?|统一社会信用代码)[:：为]?\s*([\dA-Z]{15,18})$/i],
  ['party.legalRepresentative', /^法定代表人[:：]?(\p{Script=Han}{2,4})$/u],
  ['party.phone', /^(?:联系)?(?:电话|方式|手机)(?:号码?)?[:：]?\s*([\d-]{7,14})$/],
];

/** 沈知微，女，1990年1月1日出生，… as judgments begin, in a box called 原告. */
function sentenceOf(element: Element, label: string, role: string): Candidate[] {
  const [name = '', ...said] = (element as HTMLTextAreaElement).value.split(/[，,。；;\n]/).map((part) => part.trim());
  if (!isName(name)) return [];
  const found = new Map<Told, string>([['party.name', name]]);
  for (const part of said)
    for (const [field, shape] of pieces) {
      const value = shape.exec(part)?.[1];
      if (value && found.has(field)) return [];
      if (value) found.set(field, value);
    }
  if (found.size < 3) return [];
  const told = { control: element, label, source: 'text', confidence: confidence.text, editable: false, role };
  return [...found].map(([field, value]) => ({ ...told, field, value, rank: 9 }));
}

const line = /^\s*([\p{Script=Han}（()）/、]{2,14})\s*[:：]\s*(.*)$/u;

/** None where most lines are no labelled ones; what stands twice is about two persons, who cannot be told apart. */
function linesOf(element: Element, sheet: Sheet): Pair[] {
  const lines = (element as HTMLTextAreaElement).value.split(/[\n；;]/).filter((text) => text.trim() !== '');
  const told = lines.flatMap((text) => {
    const [, label = '', said = ''] = line.exec(text) ?? [];
    return sheet.words.known(label) ? [{ label: cleanLabel(label), value: shownValue(said) }] : [];
  });
  if (told.length < 3 || told.length * 2 < lines.length) return [];
  if (new Set(told.map(({ label }) => label)).size < told.length) return [];
  return told.map((pair) => ({ ...pair, element, labelled: element, source: 'text', confidence: confidence.text }));
}
