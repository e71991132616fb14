// A held gesture goes on once, in the page's own world: a click from ours on a `javascript:` link is refused by CSP.

/** Attribute by which the element is found again; gone before the page's own handlers run. */
export const replayAttribute = 'data-caselint-replay';

export const replayHows = ['click', 'press', 'enter', 'space', 'submit', 'send'] as const;
/** 'submit' asks the page's own handlers of the form once more, 'send' does not: a script had sent it. */
export type ReplayHow = (typeof replayHows)[number];

export async function replay(tabId: number, frameId: number, mark: string, how: ReplayHow): Promise<boolean> {
  const [done] = await chrome.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    world: 'MAIN',
    func: repeatGesture,
    args: [replayAttribute, mark, how],
  });
  return done?.result === true;
}

/** Runs in the page: must not refer to anything outside itself. */
function repeatGesture(attribute: string, mark: string, how: string): boolean {
  const selector = `[${attribute}="${mark}"]`;
  const find = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && find(shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const press = (element: HTMLElement) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
      const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
      element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, view: window }));
    }
  };
  const strike = (element: HTMLElement, key: { key: string; code: string; keyCode: number }) => {
    for (const type of ['keydown', 'keypress', 'keyup'])
      element.dispatchEvent(new KeyboardEvent(type, { ...key, bubbles: true, cancelable: true, composed: true }));
  };
  const element = find(document);
  if (!(element instanceof HTMLElement)) return false;
  element.removeAttribute(attribute);
  const form = element instanceof HTMLFormElement ? element : (element as HTMLButtonElement).form;
  if (how === 'send' && form) HTMLFormElement.prototype.submit.call(form);
  else if (how === 'submit' && form) form.requestSubmit(element === form ? null : element);
  else if (how === 'enter') strike(element, { key: 'Enter', code: 'Enter', keyCode: 13 });
  else if (how === 'space') strike(element, { key: ' ', code: 'Space', keyCode: 32 });
  else {
    if (how === 'press') press(element);
    element.click();
  }
  return true;
}
