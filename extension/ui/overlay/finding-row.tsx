import type { ShownFinding } from '@core/view';
import { useEffect, useRef } from 'react';
import type { FixOffer } from '../../link/overlay-link';
import { Icon, stateToken, stateWord } from '../icons';
import { text } from '../text';
import { FixLine } from './fix-line';
import { NoteEditor } from './note-editor';
import { ownAct } from './own-act';
import { ReasonPicker } from './reason-picker';
import type { GivenWaiver } from './use-reason';
import { Why } from './why';
import { findingTitle } from './words';

interface Props {
  finding: ShownFinding;
  /** Set where the entry can be corrected now. */
  offer?: FixOffer;
  today: string;
  chosen: boolean;
  /** What is being given for it. */
  giving?: 'reason' | 'note';
  onLocate(): void;
  onFix(): void;
  onGiving(what: 'reason' | 'note'): void;
  onKeep(): void;
  onWaive(given: GivenWaiver): void;
  onNote(note: string): void;
}

/** Two lines: what, then why. The third comes with the pointer, the focus or the choice. */
export function FindingRow(props: Props) {
  const { finding, offer, chosen, giving } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  const colour = { color: `var(--${stateToken[finding.mark]})` };
  return (
    <li
      ref={row}
      className={chosen ? 'row chosen' : 'row'}
      data-row={finding.id}
      tabIndex={-1}
      aria-current={chosen ? 'true' : undefined}
    >
      <span className="row-icon" style={colour}>
        <Icon name={finding.mark} />
      </span>
      <div>
        <RowHead {...props} />
        <Why finding={finding} />
        {offer && <FixLine fix={offer} />}
        {chosen && finding.repair && <p className="row-why">{finding.repair}</p>}
        {finding.note && <p className="row-why note-line">{text('note_said', finding.note)}</p>}
        {!giving && <RowMore {...props} />}
      </div>
      {giving === 'reason' && (
        <ReasonPicker finding={finding} today={props.today} onGiven={props.onWaive} onCancel={props.onKeep} />
      )}
      {giving === 'note' && (
        <NoteEditor finding={finding.id} note={finding.note} onNote={props.onNote} onCancel={props.onKeep} />
      )}
    </li>
  );
}

function RowHead({ finding, offer, onFix, onLocate }: Props) {
  return (
    <div className="row-head">
      <h3>
        <span style={{ color: `var(--${stateToken[finding.mark]})` }}>{stateWord(finding.mark)}</span>
        <span>{findingTitle(finding)}</span>
        {finding.subjectLabel && <span className="row-who">{finding.subjectLabel}</span>}
      </h3>
      <span className="row-acts">
        {offer && (
          <button type="button" className="button quiet" onClick={(event) => ownAct(event, () => onFix())}>
            <Icon name="fix" size={14} />
            {text('overlay_fix')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onLocate}>
          <Icon name="locate" size={14} />
          {text('overlay_locate')}
        </button>
      </span>
    </div>
  );
}

function RowMore({ finding, onGiving }: Props) {
  return (
    <div className="row-more">
      <button type="button" className="button quiet" onClick={() => onGiving('reason')}>
        <Icon name="note" size={14} />
        {text('overlay_waive')}
      </button>
      <button type="button" className="button quiet" onClick={() => onGiving('note')}>
        {text(finding.note ? 'note_change' : 'note_add')}
      </button>
      <span className="hint">{text('overlay_waive_hint')}</span>
    </div>
  );
}
