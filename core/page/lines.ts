// Labelled lines within one text box: 姓名：沈知微 ⏎ 电话：… is read line by line where the box is a person's.

import { pairCandidates } from './candidates';
import type { Control } from './controls';
import type { Labels } from './find-label';
import { cleanLabel, shownValue } from './label-text';
import type { Pair } from './pair';
import { readTitle } from './roles';
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
    return pairCandidates(pairs, sheet, sections).map((candidate) => ({ ...candidate, ...role }));
  });
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
