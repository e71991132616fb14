// Listeners that stand in front of the page's own, from the first moment of the document.
// What they call is set later, once the document is known to have to do with a case.

import { type GestureSlot, gestureSlot, gesturesOf } from './gesture-slot';
import { sourceOf } from './navigation-source';

/** Types that can close a case: a press, a key, a submit. */
export const gestureTypes = ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'keydown', 'submit'] as const;

/** Once for each document; the first listener on the window hears before the page does. */
export function listenForGestures(): void {
  if (gesturesOf(window)) return;
  const state: GestureSlot = {};
  (globalThis as unknown as Record<symbol, GestureSlot>)[gestureSlot] = state;
  const hear = (event: Event) => (state.borrower ?? state.handler)?.(event);
  const listen = () => {
    for (const type of gestureTypes) window.addEventListener(type, hear, { capture: true });
  };
  listen();
  // A document that a script opens and writes anew forgets every listener, but not its observers.
  new MutationObserver(listen).observe(document, { childList: true });
  globalThis.navigation?.addEventListener('navigate', hearNavigation);
}

/** A form may be sent into another frame; the frame that it stands in decides. */
function hearNavigation(event: NavigateEvent): void {
  const source = sourceOf(event);
  gesturesOf(source?.ownerDocument.defaultView ?? window)?.handler?.(event, source);
}
