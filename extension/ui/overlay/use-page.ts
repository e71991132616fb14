import { type FocusEvent, type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { watchDialogs } from './page-dialogs';
import { hitAt, hostPrefix, isControl, overlaps } from './page-points';

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
      // A dialog takes the focus itself when it is pressed beside its fields; the slip lies in the room that it leaves.
      if (target.matches('[tabindex="-1"]') && !isControl(target)) return;
      if (overlaps(own.getBoundingClientRect(), target.getBoundingClientRect())) giveWay();
    };
    doc.addEventListener('focusin', onFocus, true);
    return () => doc.removeEventListener('focusin', onFocus, true);
  }, [doc, sheet, giveWay]);
}

/** Between points that are looked at; no control of a court is smaller. */
const step = 20;
const calmAfter = 200;

/** The page may bring controls under an open sheet, such as with another of its tabs: then the sheet makes room. */
export function useCoveredControls(
  doc: Document,
  isOpen: boolean,
  sheet: RefObject<HTMLElement | null>,
  makeRoom: () => void,
): void {
  const look = useEffectEvent(() => {
    const own = sheet.current?.getBoundingClientRect();
    if (own && own.height > 0 && coversControl(doc, own)) makeRoom();
  });
  useEffect(() => {
    if (!isOpen) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, calmAfter);
    });
    changes.observe(doc.documentElement, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      changes.disconnect();
    };
  }, [doc, isOpen]);
}

function coversControl(doc: Document, { left, top, right, bottom }: DOMRect): boolean {
  for (let y = top + step / 2; y < bottom; y += step) {
    for (let x = left + step / 2; x < right; x += step) {
      const hit = hitAt(doc, x, y);
      if (hit && isControl(hit.element)) return true;
    }
  }
  return false;
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
