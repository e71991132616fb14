// Listeners that stand in front of the page's own, from the first moment of the document.
// What they call is set later, once the document is known to have to do with a case.

import { sourceOf } from './navigation-source';

export type GestureHandler = (event: Event) => void;

/** Types that can close a case: a press, a key, a submit. */
export const gestureTypes = ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'keydown', 'submit'] as const;

const slot = Symbol.for('caselint-gestures');
interface Slot {
  handler?: GestureHandler;
  /** Stands before the handler while a person points at the page. */
  borrower?: GestureHandler;
}

type Holder = Record<symbol, Slot | undefined>;

const holder = globalThis as unknown as Holder;

/** Once for each document; the first listener on the window hears before the page does. */
export function listenForGestures(): void {
  if (holder[slot]) return;
  const state: Slot = {};
  holder[slot] = state;
  const hear = (event: Event) => (state.borrower ?? state.handler)?.(event);
  const listen = () => {
    for (const type of gestureTypes) window.addEventListener(type, hear, { capture: true });
  };
  listen();
  // A document that a script opens and writes anew forgets every listener, but not its observers.
  new MutationObserver(listen).observe(document, { childList: true });
  globalThis.navigation?.addEventListener('navigate', hearNavigation);
}

export function handleGestures(handler: GestureHandler | undefined): void {
  listenForGestures();
  const state = holder[slot];
  if (state) state.handler = handler;
}

/** For a window of the same origin whose listeners stand already. Returns a function that gives them back. */
export function borrowGestures(view: Window, borrower: GestureHandler): () => void {
  const state = (view as unknown as Holder)[slot];
  if (state) state.borrower = borrower;
  return () => {
    if (state?.borrower === borrower) state.borrower = undefined;
  };
}

/** A form may be sent into another frame; the frame that it stands in decides. */
function hearNavigation(event: NavigateEvent): void {
  const sender = sourceOf(event);
  const view = (sender?.ownerDocument.defaultView ?? globalThis) as unknown as Holder;
  view[slot]?.handler?.(event);
}
