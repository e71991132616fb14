// What a text says to a person: chosen options, ticked boxes, tags apart, cut text whole.

import type { Eye } from './seen';

/** What a person reads in an element that shows `text`: chosen options, tags apart, cut text whole. */
export function saidBy(element: Element, text: string, eye: Eye): string {
  const drawn = element.firstElementChild ? (tagged(element, eye) ?? chosenOf(element, eye)) : undefined;
  return drawn ?? ticked(text) ?? fullText(element, text);
}

const isOn = /(?:^|[\s_-])(?:on|active|checked|selected|cur|current|chosen)(?:\s|$)/;

/** Options drawn side by side, of which a class marks the chosen: [是] 否 */
function chosenOf(element: Element, eye: Eye): string | undefined {
  let group = element;
  while (group.childElementCount === 1) group = group.firstElementChild as Element;
  const options = [...group.children].filter(eye.shown);
  if (options.length < 2 || options.some((o) => o.tagName !== options[0]?.tagName || !o.textContent?.trim()))
    return undefined;
  const on = options.filter((option) => option.ariaChecked === 'true' || isOn.test(option.className));
  if (on.length === 0 || on.length === options.length) return undefined;
  return on.map((option) => option.textContent?.trim().replace(/^[✓✔√☑]\s*/, '')).join('、');
}

const mark = /([☑√✓✔■●◉☒])|[□○◯☐]/g;

/** ☑是 □否, as printed forms tell it. */
function ticked(text: string): string | undefined {
  if (text.search(mark) < 0) return undefined;
  const boxes = [...text.matchAll(mark)];
  if (boxes.length < 2) return undefined;
  const option = (box: RegExpExecArray, at: number): string =>
    text.slice(box.index + 1, boxes[at + 1]?.index ?? text.length).trim();
  return boxes.flatMap((box, at) => (box[1] ? [option(box, at)] : [])).join('、');
}

/** Tags side by side with nothing between them. */
function tagged(element: Element, eye: Eye): string | undefined {
  const tags = [...element.children].filter(eye.shown);
  const name = tags[0]?.className;
  if (tags.length < 2 || !/tag|badge|chip/i.test(`${name}`) || tags.some((tag) => tag.className !== name))
    return undefined;
  return tags.map((tag) => tag.textContent?.trim()).join('、');
}

/** Cut text with its whole in the title. */
function fullText(element: Element, text: string): string {
  const seen = text.trim();
  const head = seen.replace(/(?:…|\.{2,3}|。。。)$/, '');
  if (head === '' || head === seen) return text;
  for (const titled of [element, element.firstElementChild && element.querySelector('[title]')]) {
    const title = titled?.getAttribute('title')?.trim();
    if (title && title.length > seen.length && title.startsWith(head)) return title;
  }
  return text;
}
