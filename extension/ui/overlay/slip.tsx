import type { CaseView, ShownFinding } from '@core/view';
import { type CSSProperties, type Ref, useState } from 'react';
import type { OverlayAction } from '../../link/overlay-link';
import { Icon, StateLabel, stateToken } from '../icons';
import { text } from '../text';
import { isOwnAct } from './own-act';
import type { Box } from './page-points';
import { ReasonPicker } from './reason-picker';
import { Why } from './why';
import { findingTitle } from './words';

interface Props {
  view: CaseView;
  finding: ShownFinding;
  place: Box;
  ref: Ref<HTMLElement>;
  /** Set where the field has not been gone to yet. */
  onLocate?(): void;
  onNext(): void;
  onClose(): void;
  send(action: OverlayAction): void;
}

/** One finding on a page that leaves no room for the panel. */
export function Slip({ view, finding, place, ref, onLocate, onNext, onClose, send }: Props) {
  const [waiving, setWaiving] = useState(false);
  const edge = { '--edge': `var(--${stateToken[finding.mark]})` } as CSSProperties;
  const open = view.findings.filter((one) => one.state === 'open');
  return (
    <section
      ref={ref}
      className="slip"
      aria-label={findingTitle(finding)}
      style={{ ...edge, left: place.left, top: place.top }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (waiving) setWaiving(false);
        else onClose();
      }}
    >
      <div className="slip-head">
        <StateLabel state={finding.mark} />
        <h2>{findingTitle(finding)}</h2>
        {finding.subjectLabel && <span className="row-who">{finding.subjectLabel}</span>}
        <button type="button" className="square small" title={text('overlay_close')} onClick={onClose}>
          <Icon name="close" size={14} />
          <span className="hidden-text">{text('overlay_close')}</span>
        </button>
      </div>
      <Why finding={finding} />
      {waiving ? (
        <ReasonPicker
          onCancel={() => setWaiving(false)}
          onGiven={(given) => {
            setWaiving(false);
            send({ do: 'waive', finding: finding.id, ...given });
          }}
        />
      ) : (
        <div className="slip-acts">
          {finding.fix && (
            <button
              type="button"
              className="button quiet"
              onClick={(event) => isOwnAct(event) && send({ do: 'fix', finding: finding.id })}
            >
              <Icon name="fix" size={14} />
              {text('overlay_fix')}
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => setWaiving(true)}>
            <Icon name="note" size={14} />
            {text('overlay_waive')}
          </button>
          {onLocate && (
            <button type="button" className="button quiet" onClick={onLocate}>
              <Icon name="locate" size={14} />
              {text('overlay_locate')}
            </button>
          )}
          {open.length > 1 && (
            <button type="button" className="button quiet" onClick={onNext}>
              {text('overlay_next')}
              <Icon name="right" size={14} />
            </button>
          )}
          <span className="hint">{`${open.indexOf(finding) + 1}/${open.length}`}</span>
        </div>
      )}
    </section>
  );
}
