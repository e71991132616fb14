import type { CaseView } from '@core/view';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Notice } from '../../link/overlay-link';
import { NoticeSheet } from './notice-sheet';
import { findNoticePlace } from './places';

interface Props {
  doc: Document;
  notice: Notice;
  view: CaseView | undefined;
  onResults(): void;
  onDismiss(): void;
}

/** A notice while the panel is folded: it looks for a free place near the upper right. */
export function NoticeSlot({ doc, notice, view, onResults, onDismiss }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another notice has another height
  useLayoutEffect(() => {
    if (!sheet.current) return;
    const { width, height } = sheet.current.getBoundingClientRect();
    setPlace(findNoticePlace(doc, { width, height }));
  }, [doc, notice]);
  return (
    <NoticeSheet ref={sheet} notice={notice} view={view} place={place} onResults={onResults} onDismiss={onDismiss} />
  );
}
