import type { TabView } from '@core/view';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { Badge } from './badge';
import type { Kept } from './kept';
import { clampBadge, findBadgeTop } from './places';

interface Props {
  doc: Document;
  view: TabView;
  kept: Kept;
  onOpen(): void;
  onKeep(top: number): void;
}

/** Puts the badge where it covers nothing that can be pressed, again when the page has moved under it. */
export function BadgeSlot({ doc, view, kept, onOpen, onKeep }: Props) {
  const badge = useRef<HTMLButtonElement>(null);
  const [top, setTop] = useState(0);
  const place = useEffectEvent(() => {
    if (!badge.current) return;
    const { width, height } = badge.current.getBoundingClientRect();
    setTop(findBadgeTop(doc, { width, height }, kept));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other counts give the badge another height
  useLayoutEffect(() => place(), [view]);
  useEffect(() => {
    const frame = doc.defaultView;
    const onMoved = () => place();
    frame?.addEventListener('resize', onMoved);
    doc.addEventListener('scrollend', onMoved, true);
    return () => {
      frame?.removeEventListener('resize', onMoved);
      doc.removeEventListener('scrollend', onMoved, true);
    };
  }, [doc]);
  return (
    <Badge
      ref={badge}
      view={view}
      top={top}
      onOpen={onOpen}
      onMove={(by) => setTop((now) => clampBadge(doc, now + by, badge.current?.offsetHeight ?? 0))}
      onMoved={() => onKeep(top)}
    />
  );
}
