// 忽略, 修正 and 仍要报结 are a person's acts: neither a script that dispatches events nor a page that covers, fades or
// moves the overlay must be able to get one.

import { isInSight } from './sight';

interface Act {
  nativeEvent: Event;
  currentTarget?: EventTarget | null;
}

let refused: (() => void) | undefined;

/** Called when a person's act was not accepted, so that they are told. */
export function onRefusal(listener: (() => void) | undefined): void {
  refused = listener;
}

/** Trusted, and done to something that the person sees. */
export function isOwnAct({ nativeEvent, currentTarget }: Act): boolean {
  if (!nativeEvent.isTrusted) return false;
  if (!(currentTarget instanceof Element) || isInSight(currentTarget, nativeEvent)) return true;
  refused?.();
  return false;
}
