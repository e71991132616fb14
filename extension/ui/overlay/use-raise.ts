// The question may come to lie under something that the page has put into the top layer after it, such as its own message.
// An act under it is not accepted; the question then comes up above it, so that the judge can press again.

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Notice } from '../../link/overlay-link';

/** `refusal` is another object for each act that was not accepted. Returns whether a close of the dialog is ours. */
export function useRaise(dialog: RefObject<HTMLDialogElement | null>, refusal: Notice | undefined): () => boolean {
  const own = useRef(0);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!refusal || !element?.open) return;
    const root = element.getRootNode() as ShadowRoot;
    const pressed = root.activeElement;
    own.current += 1;
    element.close();
    element.showModal();
    if (pressed instanceof HTMLElement) pressed.focus();
  }, [dialog, refusal]);
  return () => {
    if (own.current === 0) return false;
    own.current -= 1;
    return true;
  };
}
