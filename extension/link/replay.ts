// A held gesture goes on once, in the page's own world: a click from ours on a `javascript:` link is refused by CSP.

/** Attribute by which the element is found again; gone before the page's own handlers run. */
export const replayAttribute = 'data-caselint-replay';

export type ReplayHow = 'click' | 'press' | 'submit';

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
  const element = document.querySelector(`[${attribute}="${mark}"]`);
  if (!(element instanceof HTMLElement)) return false;
  element.removeAttribute(attribute);
  if (how === 'submit' && element instanceof HTMLFormElement) element.requestSubmit();
  else {
    if (how === 'press') {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
        const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
        element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, view: window }));
      }
    }
    element.click();
  }
  return true;
}
