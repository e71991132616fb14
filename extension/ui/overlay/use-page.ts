import { type FocusEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { watchDialogs } from './page-dialogs';
import { hostPrefix, overlaps } from './page-points';

/** Whether the page shows a dialog of its own. */
export function usePageDialog(doc: Document): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => watchDialogs(doc, setOpen), [doc]);
  return open;
}

/** A field of the page that gets the focus under a sheet of ours: the sheet gives way at once. */
export function useCoveredFocus(doc: Document, sheet: RefObject<HTMLElement | null>, giveWay: () => void): void {
  useEffect(() => {
    const onFocus = ({ target }: Event) => {
      const own = sheet.current;
      if (!own || !(target instanceof Element) || target.localName.startsWith(hostPrefix)) return;
      if (target.localName === 'iframe' || target.localName === 'frame') return;
      if (overlaps(own.getBoundingClientRect(), target.getBoundingClientRect())) giveWay();
    };
    doc.addEventListener('focusin', onFocus, true);
    return () => doc.removeEventListener('focusin', onFocus, true);
  }, [doc, sheet, giveWay]);
}

/** Remembers where the focus was in the page before it came to us, and gives it back. */
export function useFocusReturn(doc: Document, layer: RefObject<HTMLElement | null>) {
  const before = useRef<Element>(undefined);
  const onFocusCapture = useCallback(
    ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && !layer.current?.contains(relatedTarget)) before.current = relatedTarget;
    },
    [layer],
  );
  const remember = useCallback(() => {
    const active = doc.activeElement;
    if (active && !active.localName.startsWith(hostPrefix)) before.current = active;
  }, [doc]);
  const giveBack = useCallback(() => {
    const root = layer.current?.getRootNode();
    const held = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    if (!(held instanceof HTMLElement) || !layer.current?.contains(held)) return;
    const target = before.current;
    if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
    else held.blur();
  }, [layer]);
  return { onFocusCapture, remember, giveBack };
}
