import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import type { Fixes, OverlayAction } from '../../link/overlay-link';
import { Icon } from '../icons';
import { text } from '../text';
import { FixedList } from './fix-bar';
import { findNoticePlace } from './places';

interface Props {
  doc: Document;
  fixes: Fixes;
  send(action: OverlayAction): void;
}

/** What was corrected, with the way back, while the panel is folded. It goes when it is put away or nothing is left in it. */
export function FixedSheet({ doc, fixes, send }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const [away, setAway] = useState<string>();
  const now = fixes.done.map(({ finding }) => finding).join();
  const isShown = now !== '' && away !== now;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has another height
  useLayoutEffect(() => {
    if (!sheet.current) return;
    const { width, height } = sheet.current.getBoundingClientRect();
    setPlace(findNoticePlace(doc, { width, height }));
  }, [doc, now, isShown]);
  if (!isShown) return null;
  const edge = { '--edge': 'var(--pass)', ...place } as CSSProperties;
  return (
    <section ref={sheet} className="notice floating fixed" role="status" style={edge}>
      <span className="notice-icon">
        <Icon name="fix" size={18} />
      </span>
      <div>
        <h2>{text('fix_done')}</h2>
        <div className="fix-bar">
          <FixedList fixes={fixes} send={send} />
        </div>
        <div className="notice-acts">
          <button type="button" className="button quiet" onClick={() => setAway(now)}>
            {text('notice_dismiss')}
          </button>
        </div>
      </div>
    </section>
  );
}
