// Titles that name someone beside a 诉讼地位: 原告 沈知微.

import { isName, readTitle, roleIn, type Title } from './roles';
import type { Section } from './sections';
import type { Sheet } from './sheet';

/** A role in an element of its own beside a name: 原告 沈知微, or 沈知微 and a tag 原告 */
export function badge(title: Element, sheet: Sheet): Title | undefined {
  const tag = tagged(title, sheet)?.tag;
  if (!tag || (tag.textContent?.length ?? 0) > 8) return undefined;
  const text = sheet.eye.text(tag).trim();
  const whole = title.textContent?.trim() ?? '';
  return whole.startsWith(text) || tag !== title.firstElementChild ? readTitle(text) : undefined;
}

/** The first two parts of a title, where one of them is a role. */
function tagged(title: Element, sheet: Sheet): { tag: Element; name?: Element | undefined } | undefined {
  const [one, other] = [...title.children].filter((child) => sheet.eye.text(child).trim() !== '');
  if (one && roleIn(sheet.eye.text(one))) return { tag: one, name: other };
  const isNamed = one && isName(sheet.eye.text(one).trim()) && !sheet.words.known(sheet.eye.text(one));
  return isNamed && other && roleIn(sheet.eye.text(other)) ? { tag: other, name: one } : undefined;
}

/** 原告：沈知微, or the name in an element beside that of the role; no deed, number or word of a form. */
export function namedIn(title: Element, sheet: Sheet): Section['named'] {
  const name = tagged(title, sheet)?.name;
  const apart = name && /^(?:SPAN|B|STRONG|EM|H\d|DIV|P)$/.test(name.tagName);
  const element = apart ? name : title;
  const text = sheet.eye.text(element).trim();
  const [, said = '', after = ''] = apart ? [] : (/^([^:：]+)[:：]\s*(.+)$/.exec(text) ?? []);
  const value = apart ? text : roleIn(said) ? after : '';
  return isName(value) && !sheet.words.known(value) ? { element, value } : undefined;
}

/** 代理人 白鹿鸣, a tag and a name, each in an element of its own right before the block. */
export function tagBefore(element: Element, before: Element, sheet: Sheet): Section | undefined {
  const further = before.previousElementSibling;
  if (!further || sheet.holding.has(before) || sheet.holding.has(further)) return undefined;
  for (const [tag, name] of [
    [further, before],
    [before, further],
  ] as const) {
    const value = sheet.eye.text(name).trim();
    const word = sheet.eye.text(tag).trim();
    const said = word.length <= 8 && isName(value) && !sheet.words.known(value) ? readTitle(word) : undefined;
    if (said?.role || said?.context === 'agent')
      return { ...said, root: element, title: tag, named: { element: name, value } };
  }
  return undefined;
}
