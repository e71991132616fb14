import type { TabView } from '@core/view';
import { type Ref, useRef } from 'react';
import { Seal, StateLabel, stateToken } from '../icons';
import { text } from '../text';
import { useDrag } from './use-drag';
import { badgeCounts, spokenSummary } from './words';

interface Props {
  view: TabView;
  top: number;
  ref: Ref<HTMLButtonElement>;
  onOpen(): void;
  /** Moved up or down the edge by so many px. */
  onMove(by: number): void;
  onMoved(): void;
}

/** The folded state: what is there, in four short lines on the right edge. */
export function Badge({ view, top, ref, onOpen, onMove, onMoved }: Props) {
  const dragged = useRef(false);
  const drag = useDrag(({ y }) => {
    dragged.current = true;
    onMove(y);
  }, onMoved);
  return (
    <button
      ref={ref}
      type="button"
      className="badge"
      style={{ top }}
      {...drag}
      onClick={() => {
        if (!dragged.current) onOpen();
        dragged.current = false;
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -16 : 16);
      }}
      onKeyUp={(event) => event.key === 'Alt' && onMoved()}
    >
      <span className="hidden-text">{text('overlay_badge_label', spokenSummary(view))}</span>
      <span className="badge-title" aria-hidden="true">
        <Seal size={18} />
        {text('overlay_short_title')}
      </span>
      <BadgeLines view={view} />
    </button>
  );
}

function BadgeLines({ view }: { view: TabView }) {
  return (
    <>
      {(view.case || view.state === 'ambiguous') && <CaseLines view={view} />}
      {view.drift && (
        <span className="badge-line" aria-hidden="true" style={{ color: 'var(--unseen)' }}>
          {text('drift_title')}
        </span>
      )}
    </>
  );
}

function CaseLines({ view }: { view: TabView }) {
  if (view.state === 'ambiguous' || !view.case) {
    return (
      <span className="badge-line" aria-hidden="true" style={{ color: 'var(--unseen)' }}>
        {text('overlay_ambiguous_badge')}
      </span>
    );
  }
  const counts = badgeCounts(view.case);
  if (counts.length === 0) {
    return (
      <span className="badge-line" aria-hidden="true">
        <StateLabel state="pass" size={13} />
      </span>
    );
  }
  return counts.map(({ state, count }) => (
    <span key={state} className="badge-line" aria-hidden="true" style={{ color: `var(--${stateToken[state]})` }}>
      <StateLabel state={state} size={13} />
      <span>{count}</span>
    </span>
  ));
}
