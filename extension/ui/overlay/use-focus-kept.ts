// A corrected or explained entry leaves the list, and with it the row or the button that holds the focus; and a correction
// takes the focus into its box and leaves it nowhere. Whoever works by keys must not be thrown back to the top of the page:
// the focus goes on to the rows.

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { OverlayAction } from '../../link/overlay-link';

export interface FocusKept {
  on: { onFocusCapture(event: FocusEvent): void; onBlurCapture(event: FocusEvent): void };
  /** To be told of everything that is done here. */
  note(action: OverlayAction): void;
}

/** `onRow`: the row that now has the focus is to be the chosen one, which the keys are about. */
export function useFocusKept(sheet: RefObject<HTMLElement | null>, onRow: (row: string) => void): FocusKept {
  const last = useRef<Element>(undefined);
  const writing = useRef(false);
  // After every change of the sheet: which of them took the focused element away is not known before.
  useLayoutEffect(() => {
    const isGone = last.current !== undefined && !last.current.isConnected;
    const { current } = sheet;
    if (!current || !(isGone || writing.current) || isHeld(current)) return;
    last.current = undefined;
    writing.current = false;
    const row = current.querySelector<HTMLElement>('.row.chosen') ?? current.querySelector<HTMLElement>('.row');
    row?.focus({ preventScroll: true });
    if (row?.dataset.row) onRow(row.dataset.row);
  });
  return {
    on: {
      onFocusCapture: ({ target }) => {
        last.current = target;
      },
      // An element that is taken away loses the focus as well; one that stays has given it up.
      onBlurCapture: ({ target }) =>
        queueMicrotask(() => {
          if (target.isConnected && last.current === target) last.current = undefined;
        }),
    },
    note: ({ do: what }) => {
      writing.current = (what === 'fix' || what === 'fix-all' || what === 'undo-fix') && last.current !== undefined;
    },
  };
}

/** Somebody or something else has the focus. A frame holds it as long as nothing takes it away. */
function isHeld(sheet: HTMLElement): boolean {
  const root = sheet.getRootNode();
  if (root instanceof ShadowRoot && root.activeElement) return true;
  const active = sheet.ownerDocument.activeElement;
  return active !== null && !/^(?:body|frameset|frame|iframe)$/.test(active.localName);
}
