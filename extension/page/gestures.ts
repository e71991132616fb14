// Listeners that stand in front of the page's own, from the first moment of the document.
// What they call is set later, once the document is known to have to do with a case.

export type GestureHandler = (event: Event) => void;

/** Types that can close a case: a press, a key, a submit. */
export const gestureTypes = ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'keydown', 'submit'] as const;

const slot = Symbol.for('caselint-gestures');
const holder = globalThis as unknown as Record<symbol, { handler?: GestureHandler } | undefined>;

/** Once for each document; the first listener on the window hears before the page does. */
export function listenForGestures(): void {
  if (holder[slot]) return;
  const state: { handler?: GestureHandler } = {};
  holder[slot] = state;
  for (const type of gestureTypes) window.addEventListener(type, (event) => state.handler?.(event), { capture: true });
}

export function handleGestures(handler: GestureHandler | undefined): void {
  listenForGestures();
  const state = holder[slot];
  if (state) state.handler = handler;
}
