// What an entry is about where no title says so: told by the labels around it that can mean one thing only.

import type { Group } from '../case/fields';
import { cleanLabel } from './label-text';
import type { Sheet } from './sheet';

/** Lines of a form: what stands in one line says little about it. */
const lines = /^(?:TR|TD|TH|P|LI|DL|DT|DD|LABEL|SPAN)$/;

/** What the labels in the nearest block that holds several speak of: one thing, or more where it is mixed. */
export function neighboursOf(sheet: Sheet): (element: Element) => Group[] {
  let blocks: Map<Element, Map<Group, number>> | undefined;
  return (element) => {
    blocks ??= blocksOf(sheet);
    for (let at = element.parentElement; at; at = at.parentElement) {
      const groups = lines.test(at.tagName) ? undefined : blocks.get(at);
      if (groups && (groups.size > 1 || [...groups.values()].some((count) => count > 1))) return [...groups.keys()];
    }
    return [];
  };
}

/** For every block how many labels of each group stand in it. A 案号 stands everywhere. */
function blocksOf(sheet: Sheet): Map<Element, Map<Group, number>> {
  const blocks = new Map<Element, Map<Group, number>>();
  const count = (label: string, within: Element | null): void => {
    const group = sheet.words.group(label);
    if (!group || !within || !sheet.eye.shown(within) || sheet.words.meaning(label)?.field === 'caseNumber') return;
    for (let at: Element | null = within; at; at = at.parentElement) {
      const here = blocks.get(at) ?? new Map<Group, number>();
      blocks.set(at, here.set(group, (here.get(group) ?? 0) + 1));
    }
  };
  for (const label of sheet.texts.labels) count(sheet.eye.text(label), label.parentElement);
  for (const text of sheet.texts.inline) count(cleanLabel(text.data), text.parentElement);
  return blocks;
}
