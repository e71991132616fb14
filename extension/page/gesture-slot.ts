// Who hears the gestures of a frame: the listeners stand from the start (gestures.ts), what they call is set here later.

/** `source`: the element that a navigation comes from. */
export type GestureHandler = (event: Event, source?: Element) => void;

export interface GestureSlot {
  handler?: GestureHandler;
  /** Stands before the handler while a person points at the page. */
  borrower?: GestureHandler;
}

export const gestureSlot = Symbol.for('caselint-gestures');

/** Undefined where no listeners stand. */
export function gesturesOf(view: Window): GestureSlot | undefined {
  return (view as unknown as Record<symbol, GestureSlot | undefined>)[gestureSlot];
}

export function handleGestures(handler: GestureHandler | undefined): void {
  const state = gesturesOf(window);
  if (state) state.handler = handler;
}

/** For a window of the same origin whose listeners stand already. Returns a function that gives them back. */
export function borrowGestures(view: Window, borrower: GestureHandler): () => void {
  const state = gesturesOf(view);
  if (state) state.borrower = borrower;
  return () => {
    if (state?.borrower === borrower) state.borrower = undefined;
  };
}
