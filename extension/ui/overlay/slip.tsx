import type { CaseView, ShownFinding } from '@core/view';
import { type CSSProperties, type Ref, useState } from 'react';
import type { FixOffer, OverlayAction } from '../../link/overlay-link';
import { Icon, StateLabel, stateToken } from '../icons';
import { text } from '../text';
import { FixLine } from './fix-line';
import { NoteEditor } from './note-editor';
import { ownAct } from './own-act';
import type { Box } from './page-points';
import { ReasonPicker } from './reason-picker';
import { Why } from './why';
import { findingTitle } from './words';

interface Props {
  view: CaseView;
  finding: ShownFinding;
  place: Box;
  /** Set where the entry can be corrected now. */
  offer?: FixOffer;
  today: string;
  ref: Ref<HTMLElement>;
  /** Set where the field has not been gone to yet. */
  onLocate?(): void;
  onNext(): void;
  onClose(): void;
  send(action: OverlayAction): void;
}

/** One finding on a page that leaves no room for the panel. */
export function Slip(props: Props) {
  const { finding, place, ref, offer, onClose, send } = props;
  const [giving, setGiving] = useState<'reason' | 'note'>();
  const end = () => setGiving(undefined);
  const edge = { '--edge': `var(--${stateToken[finding.mark]})` } as CSSProperties;
  return (
    <section
      ref={ref}
      className="slip"
      aria-label={findingTitle(finding)}
      style={{ ...edge, left: place.left, top: place.top }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (giving) end();
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
      {offer && <FixLine fix={offer} />}
      {finding.note && <p className="row-why note-line">{text('note_said', finding.note)}</p>}
      {giving === 'reason' && (
        <ReasonPicker
          finding={finding}
          today={props.today}
          onCancel={end}
          onGiven={(given) => {
            end();
            send({ do: 'waive', finding: finding.id, ...given });
          }}
        />
      )}
      {giving === 'note' && (
        <NoteEditor
          finding={finding.id}
          note={finding.note}
          onCancel={end}
          onNote={(note) => {
            end();
            send({ do: 'annotate', finding: finding.id, note });
          }}
        />
      )}
      {!giving && <SlipActs {...props} onGiving={setGiving} />}
    </section>
  );
}

interface ActsProps extends Props {
  onGiving(what: 'reason' | 'note'): void;
}

function SlipActs({ view, finding, offer, onLocate, onNext, onGiving, send }: ActsProps) {
  const open = view.findings.filter((one) => one.state === 'open');
  return (
    <div className="slip-acts">
      {offer && (
        <button
          type="button"
          className="button quiet"
          onClick={(event) => ownAct(event, () => send({ do: 'fix', finding: finding.id }))}
        >
          <Icon name="fix" size={14} />
          {text('overlay_fix')}
        </button>
      )}
      <button type="button" className="button quiet" onClick={() => onGiving('reason')}>
        <Icon name="note" size={14} />
        {text('overlay_waive')}
      </button>
      <button type="button" className="button quiet" onClick={() => onGiving('note')}>
        {text(finding.note ? 'note_change' : 'note_add')}
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
  );
}
