// Has a person typed something here that the page has not saved? Then nothing of it is left without them.

import { settlesTyping } from '@core/page/settles-typing';

const boxes = 'input,select,textarea,[contenteditable=""],[contenteditable=true]';

/** Watches what is typed in this document. The answer: whether any of it still stands there unsaved. */
export function watchTyping(doc: Document): () => boolean {
  const typed = new Set<EventTarget | null>();
  doc.addEventListener('input', ({ isTrusted, target }) => isTrusted && typed.add(target), true);
  doc.addEventListener('click', ({ target }) => settlesTyping(target as Element) && typed.clear(), true);
  return () => [...typed].some((box) => (box as Element).isConnected);
}

/** Boxes that hold something else than the page was sent with. */
export function isTouched(doc: Document): boolean {
  return [...doc.querySelectorAll(boxes)].some(differs) || [...doc.querySelectorAll('iframe')].some(holdsTouched);
}

function differs(box: Element): boolean {
  if (box.localName === 'select')
    return [...(box as HTMLSelectElement).options].some((one) => one.defaultSelected && !one.selected);
  const { type, checked, defaultChecked, value, defaultValue } = box as HTMLInputElement;
  if (type === 'checkbox' || type === 'radio') return checked !== defaultChecked;
  return type !== 'hidden' && typeof value === 'string' && value !== (defaultValue ?? value);
}

function holdsTouched(frame: HTMLIFrameElement): boolean {
  const inner = documentOf(frame);
  return inner !== undefined && isTouched(inner);
}

/** The document that a link would replace; undefined where it cannot be told or looked into. */
export function frameNamed(target: string): Document | undefined {
  if (target === '' || target === '_self') return document;
  if (target.startsWith('_')) return undefined;
  return namedIn(topOfSame(window), target);
}

function topOfSame(view: Window): Window {
  return view.parent !== view && view.frameElement ? topOfSame(view.parent) : view;
}

function namedIn(view: Window, name: string): Document | undefined {
  for (const frame of view.document.querySelectorAll<HTMLFrameElement | HTMLIFrameElement>('frame,iframe')) {
    const inner = documentOf(frame);
    if (!inner) continue;
    if (frame.name === name) return inner;
    const deeper = inner.defaultView && namedIn(inner.defaultView, name);
    if (deeper) return deeper;
  }
  return undefined;
}

/** Of another origin it is not told. */
function documentOf(frame: HTMLFrameElement | HTMLIFrameElement): Document | undefined {
  return frame.contentDocument ?? undefined;
}
