import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kept, OverlayStorage } from './kept';
import type { Box } from './page-points';
import { clampPanel, findPanelPlace, findSlipPlace, type PanelPlace, viewportOf } from './places';

/** What is open: one of the three. */
export type Surface =
  | { name: 'badge' }
  | { name: 'panel'; place: PanelPlace }
  | { name: 'slip'; finding: string; place: Box; located: boolean };

/** As high as a finding and its buttons; a correction is told in two lines more. */
const slipSize = { width: 272, height: 116 };
const slipSizeWithFix = { width: 272, height: 162 };

export interface SurfaceControl {
  surface: Surface;
  kept: Kept | undefined;
  /** False where the page leaves no room. */
  openPanel(): boolean;
  openSlip(finding: string, box?: Box, withFix?: boolean): void;
  fold(): void;
  /** Folds without remembering it: the page needs the room now. */
  giveWay(): void;
  movePanel(by: { x: number; y: number }): void;
  keepPanel(): void;
  sendHome(): void;
  keepBadge(top: number): void;
}

export function useSurface(doc: Document, storage: OverlayStorage): SurfaceControl {
  const [surface, setSurface] = useState<Surface>({ name: 'badge' });
  const [kept, remember] = useKept(storage);
  const known = useRef<Kept>({});
  known.current = kept ?? {};

  const openPanel = useCallback(() => {
    const place = findPanelPlace(doc, known.current);
    if (!place) return false;
    setSurface({ name: 'panel', place });
    remember({ open: true });
    return true;
  }, [doc, remember]);
  const openSlip = useCallback(
    (finding: string, box?: Box, withFix = false) => {
      const size = withFix ? slipSizeWithFix : slipSize;
      const { width, height } = viewportOf(doc);
      const near = box ?? { left: width - size.width - 16, top: height * 0.45, width: 0, height: 0 };
      setSurface({ name: 'slip', finding, place: findSlipPlace(doc, size, near), located: box !== undefined });
    },
    [doc],
  );
  const giveWay = useCallback(() => setSurface({ name: 'badge' }), []);
  const fold = useCallback(() => {
    giveWay();
    remember({ open: false });
  }, [giveWay, remember]);
  const movePanel = useCallback(
    ({ x, y }: { x: number; y: number }) =>
      setSurface((now) => {
        if (now.name !== 'panel') return now;
        const place = { left: now.place.left + x, top: now.place.top + y, width: now.place.width };
        return { ...now, place: clampPanel(place, viewportOf(doc)) };
      }),
    [doc],
  );
  const keepPanel = useCallback(() => {
    setSurface((now) => {
      if (now.name === 'panel') remember({ panel: { left: now.place.left, top: now.place.top } });
      return now;
    });
  }, [remember]);
  const sendHome = useCallback(() => {
    remember({ panel: undefined });
    const place = findPanelPlace(doc, {});
    if (place) setSurface({ name: 'panel', place });
  }, [doc, remember]);
  const keepBadge = useCallback((top: number) => remember({ badge: top }), [remember]);
  useResize(doc, surface, { openPanel, giveWay });
  return { surface, kept, openPanel, openSlip, fold, giveWay, movePanel, keepPanel, sendHome, keepBadge };
}

/** Undefined until the storage has answered. */
function useKept(storage: OverlayStorage): [Kept | undefined, (change: Kept) => void] {
  const [kept, setKept] = useState<Kept>();
  const now = useRef<Kept>({});
  useEffect(() => {
    let gone = false;
    storage.read().then((read) => {
      now.current = { ...read, ...now.current };
      if (!gone) setKept(now.current);
    });
    return () => {
      gone = true;
    };
  }, [storage]);
  const remember = useCallback(
    (change: Kept) => {
      now.current = { ...now.current, ...change };
      setKept(now.current);
      storage.write(now.current);
    },
    [storage],
  );
  return [kept, remember];
}

/** A new size of the window may take the strip away, or move it. */
function useResize(doc: Document, surface: Surface, does: Pick<SurfaceControl, 'openPanel' | 'giveWay'>) {
  const { name } = surface;
  useEffect(() => {
    const view = doc.defaultView;
    let frame = 0;
    const onResize = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (name === 'slip' || (name === 'panel' && !does.openPanel())) does.giveWay();
      });
    };
    view?.addEventListener('resize', onResize);
    return () => {
      cancelAnimationFrame(frame);
      view?.removeEventListener('resize', onResize);
    };
  }, [doc, name, does.openPanel, does.giveWay]);
}
