// Titles that name someone beside a 诉讼地位: 原告 沈知微.

import { isAlike } from './handles';
import { isName, readTitle, roleIn, roleLabelled, type Title } from './roles';
import type { Section } from './sections';
import type { Sheet } from './sheet';

/** What a title says, and whom it names. The title itself is the innermost block that holds both. */
export type Head = Pick<Section, 'context' | 'role' | 'title' | 'named'>;

export function readHead(title: Element, sheet: Sheet): Head | undefined {
  const said = readTitle(titleText(title, sheet));
  if (said) return { ...said, title, named: said.role ? namedIn(title, sheet) : undefined };
  const inner = headWithin(title, sheet);
  const tag = badge(inner, sheet);
  return tag && { ...tag, title: inner, named: tag.role ? namedIn(inner, sheet) : undefined };
}

/** 原告 沈知微 in a block of their own within the head of a card, before its buttons. Cards side by side are no head. */
function headWithin(title: Element, sheet: Sheet): Element {
  let at = title;
  for (let step = 0; step < 3 && !tagged(at, sheet); step++) {
    const [first, ...others] = [...at.children].filter((child) => sheet.eye.text(child).trim() !== '');
    const next = at.nextElementSibling;
    if (!first || (next && isAlike(at, next)) || others.some((other) => tagged(other, sheet))) return title;
    at = first;
  }
  return at;
}

/** Without its buttons and links: 当事人信息 新增. */
function titleText(title: Element, sheet: Sheet): string {
  if (!title.firstElementChild) return title.textContent ?? '';
  const deeds = title.querySelectorAll('a,button');
  const seen = sheet.eye.text(title);
  if (deeds.length === 0) return seen;
  const text = [...deeds].reduce((left, deed) => left.replace(deed.textContent || ' ', ''), seen);
  return text.trim() ? text : seen;
}

/** A role in an element of its own beside a name: 原告 沈知微, or 沈知微 and a tag 原告 */
function badge(title: Element, sheet: Sheet): Title | undefined {
  const tag = tagged(title, sheet)?.tag;
  if (!tag || ((tag.textContent?.length ?? 0) > 8 && !roleLabelled(tag.textContent ?? ''))) return undefined;
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
function namedIn(title: Element, sheet: Sheet): Section['named'] {
  const name = tagged(title, sheet)?.name;
  const apart = name && /^(?:SPAN|B|STRONG|EM|H\d|DIV|P)$/.test(name.tagName);
  const element = apart ? name : title;
  const text = sheet.eye.text(element).trim();
  const [, said = '', after = ''] = apart ? [] : (/^([^:：]+)[:：]\s*(.+)$/.exec(text) ?? []);
  const value = apart ? text : roleIn(said) ? after.replace(/[^\p{L}()（）·]+$/u, '') : '';
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
    // 代理人类型 is a label beside the value of another.
    const isLabel = !/^(?:agent\.name)?$/.test(sheet.words.meaning(word)?.field ?? '');
    if (word.length > 8 || isLabel || !isName(value) || sheet.words.known(value)) continue;
    const said = readTitle(word);
    if (said?.role || said?.context === 'agent')
      return { ...said, root: element, title: tag, named: { element: name, value } };
  }
  return undefined;
}
